import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SearchPage, searchTitle } from '#app/components/search/search-page.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { queryReply, readQuery } from '#app/http/read-query.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { ListingSearch } from '#app/domain/search/search-listings.ts'
import { speech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { searchListings } from '#app/services/search/search-listings.server.ts'

export const handle = { nav: 'listings', ownSearch: true }

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const search = readQuery(args.request, ListingSearch)
  const { search: query } = new URL(args.request.url)
  return {
    search,
    reply: queryReply(args.request, ListingSearch),
    isWhole: query === '',
    results: await searchListings(await publicContext(args), search),
    origin: siteOrigin(),
    lang: args.context.lang,
  }
})

/** All listings are a page to be found; what somebody asked for is theirs, and only its links are followed. */
export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { search, results, isWhole, origin, lang } = data
  const title = searchTitle(speech(lang), search, results.total)
  if (isWhole) return indexable({ title, pathIn: paths.search, origin, lang })
  return [{ title: `${title} · Quayside` }, { name: 'robots', content: 'noindex, follow' }]
}

export default function Search() {
  const { search, results, reply } = useLoaderData<typeof loader>()
  return <SearchPage search={search} results={results} reply={reply} />
}
