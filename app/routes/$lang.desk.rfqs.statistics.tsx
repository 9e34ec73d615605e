import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RfqStatisticsPage } from '#app/components/rfq-match/rfq-statistics-page.tsx'
import { requireMember } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { getBuyerFigures, getSupplierFigures } from '#app/services/rfqs/rfq-statistics.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('rfqStatistics:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const [buying, selling] = await Promise.all([getBuyerFigures(ctx), getSupplierFigures(ctx)])
  return { buying, selling }
})

export default function RfqStatistics() {
  return <RfqStatisticsPage {...useLoaderData<typeof loader>()} />
}
