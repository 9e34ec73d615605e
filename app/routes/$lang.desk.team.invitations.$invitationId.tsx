import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OpenInvitationPage } from '#app/components/team/invitation-page.tsx'
import { InvitationActInput } from '#app/domain/companies/member.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { inviteAgain, withdrawInvitation } from '#app/services/members/invite-member.server.ts'
import { getOpenInvitation } from '#app/services/members/list-team.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('team:invitation.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { invitation: await getOpenInvitation(await requireMember(args), args.params.invitationId!) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const { id } = await getOpenInvitation(ctx, args.params.invitationId!)
  const form = await readForm(args.request, InvitationActInput)
  if (form.failed) return form.reply()
  const isAgain = form.value.intent === 'again'
  await (isAgain ? inviteAgain(ctx, id) : withdrawInvitation(ctx, id))
  const key = isAgain ? 'team:invitation.sentAgain' : 'team:invitation.withdrawn'
  return redirect(paths.team(ctx.locale), { headers: await flashHeaders({ key }) })
})

export default function Invitation() {
  return <OpenInvitationPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
