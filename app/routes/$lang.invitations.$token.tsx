import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { InvitationPage } from '#app/components/invitation/invitation-page.tsx'
import { NewcomerInput } from '#app/domain/companies/member.ts'
import { publicContext, signedInPerson } from '#app/http/caller.server.ts'
import { signedInHeaders } from '#app/http/cookies.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { acceptAsNewcomer, acceptInvitation, getInvitation } from '#app/services/members/accept-invitation.server.ts'

export const headers = privateHeaders
export const meta = titled<{ invitation: { company: string } }>((data, lang) =>
  translator(lang)('invitation:title', { company: data?.invitation.company ?? '' }),
)

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const [ctx, person] = [await publicContext(args), await signedInPerson(args)]
  const token = args.params.token!
  const invitation = await getInvitation(ctx, token, person?.personId ?? null)
  return { invitation, here: paths.invitation(ctx.locale, token), me: person?.name ?? null }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const [ctx, person] = [await publicContext(args), await signedInPerson(args)]
  const token = args.params.token!
  await getInvitation(ctx, token, person?.personId ?? null)
  const form = await readForm(args.request, person ? z.object({}) : NewcomerInput)
  if (form.failed) return form.reply()
  const done = { key: 'invitation:done' }
  if (person) {
    await acceptInvitation(ctx, token, person)
    return redirect(paths.desk(ctx.locale), { headers: await flashHeaders(done) })
  }
  const { sessionToken } = await acceptAsNewcomer(ctx, token, NewcomerInput.parse(form.value))
  return redirect(paths.desk(ctx.locale), { headers: await flashHeaders(done, await signedInHeaders(sessionToken)) })
})

export default function Invitation() {
  return <InvitationPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
