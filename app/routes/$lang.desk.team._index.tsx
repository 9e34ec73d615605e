import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TeamPage } from '#app/components/team/team-page.tsx'
import { InviteInput } from '#app/domain/companies/member.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { inviteMember } from '#app/services/members/invite-member.server.ts'
import { listTeam } from '#app/services/members/list-team.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('team:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { team: await listTeam(await requireMember(args)) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const form = await readForm(args.request, InviteInput)
  if (form.failed) return form.reply()
  await inviteMember(ctx, form.value)
  const headers = await flashHeaders({ key: 'team:invite.done', values: { address: form.value.email } })
  return redirect(paths.team(ctx.locale), { headers })
})

export default function OwnTeam() {
  return <TeamPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
