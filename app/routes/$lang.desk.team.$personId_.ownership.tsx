import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { OwnershipPage } from '#app/components/team/ownership-page.tsx'
import { requireMember, requireProof } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { passOwnership } from '#app/services/members/change-role.server.ts'
import { getMember } from '#app/services/members/list-team.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('team:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { name } = await getMember(ctx, args.params.personId!)
  const { person } = await requireProof(args)
  return { name, company: person.companyName! }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const { personId, name } = await getMember(ctx, args.params.personId!)
  await requireProof(args)
  const form = await readForm(args.request, z.object({}))
  if (form.failed) return form.reply()
  await passOwnership(ctx, personId)
  return redirect(paths.team(ctx.locale), { headers: await flashHeaders({ key: 'team:ownership.done', values: { name } }) })
})

export default function Ownership() {
  return <OwnershipPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
