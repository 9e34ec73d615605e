import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AdminCompaniesPage } from '#app/components/admin/companies-page.tsx'
import { requireStaff } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readQuery } from '#app/http/read-query.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { listCompanies } from '#app/services/companies/list-companies.server.ts'

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('adminCompany:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireStaff(args)
  const { q } = readQuery(args.request, z.object({ q: z.string().trim().max(100).catch('') }))
  return { q, companies: await listCompanies(ctx, q) }
})

export default function AdminCompanies() {
  return <AdminCompaniesPage {...useLoaderData<typeof loader>()} />
}
