import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PortsPage } from '#app/components/tools/ports-page.tsx'
import { PortSearch } from '#app/domain/trade/look-ups.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { readQuery } from '#app/http/read-query.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { speech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { searchLocations } from '#app/services/locations/search-locations.server.ts'

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const search = readQuery(args.request, PortSearch)
  return { search, results: await searchLocations(ctx, search), origin: siteOrigin(), lang: ctx.locale }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { search, origin, lang } = data
  const { t, format } = speech(lang)
  // A country's places are a page of their own; what somebody looked for is not.
  const { country } = search
  const page = search.q === '' && search.page > 1 ? search.page : undefined
  const title = country ? `${t('tools:ports.title')}: ${format.country(country)}` : t('tools:ports.title')
  return indexable({ title, description: t('tools:ports.description'), origin, lang, pathIn: (one) => paths.ports(one, { country, page }) })
}

export default function Ports() {
  return <PortsPage {...useLoaderData<typeof loader>()} />
}
