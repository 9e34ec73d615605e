import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { RemovalPage } from '#app/components/team/removal-page.tsx'
import { requireMember, requireProof } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getMember } from '#app/services/members/list-team.server.ts'
import { removeMember } from '#app/services/members/remove-member.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('team:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const member = await getMember(ctx, args.params.personId!)
  const { person } = await requireProof(args)
  return { member, company: person.companyName! }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const { personId, name, isMe } = await getMember(ctx, args.params.personId!)
  const { person } = await requireProof(args)
  const form = await readForm(args.request, z.object({}))
  if (form.failed) return form.reply()
  await removeMember(ctx, personId)
  const [there, key] = isMe ? [paths.desk(ctx.locale), 'team:leave.done'] : [paths.team(ctx.locale), 'team:removal.done']
  return redirect(there, { headers: await flashHeaders({ key, values: { name, company: person.companyName! } }) })
})

export default function Removal() {
  return <RemovalPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
