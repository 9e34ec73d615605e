import type { FormReply } from '#app/domain/form.ts'
import type { ListingResults, ListingSearch } from '#app/domain/search/search-listings.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import { SearchBox } from '../site/search-box.tsx'
import { AskedBack } from './asked-back.tsx'
import { SearchResults } from './search-results.tsx'
import { SearchTabs } from './search-tabs.tsx'

/** `reply`: what in the filters is asked back. */
export function SearchPage({ search, results, reply }: { search: ListingSearch; results: ListingResults; reply?: FormReply | null }) {
  return (
    <>
      <SearchTabs current="listings" q={search.q} />
      <SearchBox id="q" q={search.q} className="no-print mb-6" />
      <AskedBack reply={reply} />
      <SearchResults search={search} results={results} reply={reply} heading="h1" />
    </>
  )
}

/** For the title of the document: how many there are, and for what. */
export function searchTitle({ t, format }: Pick<ReaderSpeech, 't' | 'format'>, { q }: ListingSearch, total: number): string {
  return t(q ? 'search:found' : 'search:all', { count: total, replace: { count: format.number(total), query: q } })
}
