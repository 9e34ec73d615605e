import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { NewCompanyPage } from '#app/components/team/new-company-page.tsx'
import { FoundCompanyInput } from '#app/domain/companies/member.ts'
import { requirePerson } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { foundCompany } from '#app/services/members/own-companies.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('team:found.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  await requirePerson(args)
  return null
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requirePerson(args)
  const form = await readForm(args.request, FoundCompanyInput)
  if (form.failed) return form.reply()
  await foundCompany(ctx, ctx.person, form.value)
  const headers = await flashHeaders({ key: 'team:found.done', values: { company: form.value.company } })
  return redirect(paths.desk(ctx.locale), { headers })
})

export default function NewCompany() {
  return <NewCompanyPage reply={useActionData<typeof action>()?.reply} />
}
