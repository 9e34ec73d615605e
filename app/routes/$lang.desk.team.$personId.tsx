import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MemberPage } from '#app/components/team/member-page.tsx'
import { ChangeRoleInput } from '#app/domain/companies/member.ts'
import { requireMember, requireProof } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { changeRole } from '#app/services/members/change-role.server.ts'
import { getMember } from '#app/services/members/list-team.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('team:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const member = await getMember(ctx, args.params.personId!)
  await requireProof(args)
  return { member }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const personId = args.params.personId!
  await getMember(ctx, personId)
  await requireProof(args)
  const form = await readForm(args.request, ChangeRoleInput)
  if (form.failed) return form.reply()
  await changeRole(ctx, personId, form.value)
  return redirect(paths.team(ctx.locale), { headers: await flashHeaders({ key: 'team:member.saved' }) })
})

export default function Member() {
  return <MemberPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
