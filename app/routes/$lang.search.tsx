import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SearchPage, searchTitle } from '#app/components/search/search-page.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { queryReply, readQuery } from '#app/http/read-query.server.ts'
import { ListingSearch } from '#app/domain/search/search-listings.ts'
import { isLanguage, sourceLanguage } from '#app/i18n/languages.ts'
import { speech } from '#app/i18n/reader.tsx'
import { searchListings } from '#app/services/search/search-listings.server.ts'

export const handle = { nav: 'listings', ownSearch: true }

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const search = readQuery(args.request, ListingSearch)
  return { search, reply: queryReply(args.request, ListingSearch), results: await searchListings(await publicContext(args), search) }
})

export const meta: MetaFunction<typeof loader> = ({ data, params }) => {
  const reader = speech(isLanguage(params.lang) ? params.lang : sourceLanguage)
  return data ? [{ title: `${searchTitle(reader, data.search, data.results.total)} · Quayside` }] : []
}

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />
}
