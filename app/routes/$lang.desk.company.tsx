import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CompanyEditorPage } from '#app/components/company-editor/company-editor-page.tsx'
import { CompanyInput } from '#app/domain/companies/company.ts'
import { mayDo } from '#app/domain/companies/roles.ts'
import { Version } from '#app/domain/whole-number.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { formAgain, readForm, typedInto } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { changeCompany } from '#app/services/companies/change-company.server.ts'
import { getOwnCompany } from '#app/services/companies/get-company.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('desk:company.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  return { company: await getOwnCompany(ctx), mayRename: mayDo(ctx.actor.role, 'company.rename') }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const form = await readForm(args.request, CompanyInput.safeExtend({ version: Version }))
  const typed = typedInto(args.request)
  if (typed?.intent === 'country') return formAgain(typed)
  if (form.failed) return form.reply()
  await changeCompany(ctx, form.value)
  return redirect(paths.ownCompany(ctx.locale), { headers: await flashHeaders({ key: 'desk:company.saved' }) })
})

export default function OwnCompany() {
  return <CompanyEditorPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
