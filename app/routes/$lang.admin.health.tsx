import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HealthPage } from '#app/components/admin/health-page.tsx'
import { requireStaff } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { readVersions } from '#app/services/operation/read-versions.server.ts'

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('admin:nav.health'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const { db } = await requireStaff(args)
  return { versions: await readVersions(db) }
})

export default function HealthRoute() {
  return <HealthPage {...useLoaderData<typeof loader>()} />
}
