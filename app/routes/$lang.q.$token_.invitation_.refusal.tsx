import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { InvitationRefusalPage } from '#app/components/rfq-invited/invitation-refusal-page.tsx'
import { DeclineInvitationInput, stopScopes } from '#app/domain/rfqs/invitation.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { declineInvitation, getRefusal, resumeInvitations, stopInvitations } from '#app/services/rfqs/answer-invitation.server.ts'

const RefusalInput = z.discriminatedUnion('intent', [
  DeclineInvitationInput.extend({ intent: z.literal('decline') }),
  z.object({ intent: z.enum([...stopScopes, 'resume']) }),
])

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('invited:refusal.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => ({
  view: await getRefusal(await publicContext(args), args.params.token!),
}))

export const action = handled(async (args: ActionFunctionArgs) => {
  const [ctx, token] = [await publicContext(args), args.params.token!]
  await getRefusal(ctx, token)
  const form = await readForm(args.request, RefusalInput)
  if (form.failed) return form.reply()
  const key = await answer(ctx, token, form.value)
  return redirect(paths.invitedRefusal(ctx.locale, token), { headers: await flashHeaders({ key }) })
})

/** Does what was pressed, and names what is said then. */
async function answer(ctx: Awaited<ReturnType<typeof publicContext>>, token: string, act: z.infer<typeof RefusalInput>): Promise<string> {
  switch (act.intent) {
    case 'decline':
      await declineInvitation(ctx, token, act)
      return 'invited:refusal.done'
    case 'resume':
      await resumeInvitations(ctx, token)
      return 'invited:refusal.resumed'
    default:
      await stopInvitations(ctx, token, act.intent)
      return 'invited:refusal.stopped'
  }
}

export default function InvitationRefusal() {
  return (
    <InvitationRefusalPage {...useLoaderData<typeof loader>()} token={useParams().token!} reply={useActionData<typeof action>()?.reply} />
  )
}
