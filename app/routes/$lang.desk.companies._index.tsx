import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CompaniesPage, ElsewherePage } from '#app/components/team/companies-page.tsx'
import { requirePerson } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { safeRedirect } from '#app/http/safe-redirect.server.ts'
import { listOwnCompanies, switchCompany } from '#app/services/members/own-companies.server.ts'

const SwitchInput = z.object({ companyId: z.string().max(100), next: z.string().optional() })

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('team:companies.title'))

/** `?company=&next=`: what a letter led to belongs to that one. */
export const loader = handled(async (args: LoaderFunctionArgs) => {
  const { db, locale, person } = await requirePerson(args)
  const companies = await listOwnCompanies(db, person.personId)
  const query = new URL(args.request.url).searchParams
  const wanted = companies.find(({ id, isSuspended }) => id === query.get('company') && id !== person.companyId && !isSuspended)
  const elsewhere = wanted && { company: wanted, current: person.companyName, next: safeRedirect(query.get('next'), paths.desk(locale)) }
  return { companies, actingFor: person.companyId, elsewhere: elsewhere ?? null }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requirePerson(args)
  const form = await readForm(args.request, SwitchInput)
  if (form.failed) return form.reply()
  const { name } = await switchCompany(ctx, ctx.person, form.value.companyId)
  const headers = await flashHeaders({ key: 'team:companies.switched', values: { company: name } })
  return redirect(safeRedirect(form.value.next, paths.desk(ctx.locale)), { headers })
})

export default function OwnCompanies() {
  const { elsewhere, ...own } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return elsewhere ? <ElsewherePage {...elsewhere} reply={reply} /> : <CompaniesPage {...own} reply={reply} />
}
