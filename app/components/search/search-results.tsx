import type { FormReply } from '#app/domain/form.ts'
import { hitsPerPage, type ListingResults } from '#app/domain/search/search-listings.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Chip } from '../ui/chip.tsx'
import { Icon } from '../ui/icon.tsx'
import { Num } from '../ui/num.tsx'
import { Pages } from '../ui/pages.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import { activeFilters, type ActiveFilter } from './active-filters.ts'
import { Facets } from './facets.tsx'
import { Hit } from './hit.tsx'
import { NothingFound } from './nothing-found.tsx'
import { ResultsSection } from './results-section.tsx'
import { searchAddress, unfiltered, type ShownSearch } from './search-address.ts'
import { SortForm } from './sort-form.tsx'

type HeadProps = { search: ShownSearch; results: ListingResults; heading: 'h1' | 'h2' }

/** Filters beside what was found. `heading`: h1 where nothing above it is; `reply`: what in the filters is asked back. */
export function SearchResults({ search, results, reply, heading }: HeadProps & { reply?: FormReply | null }) {
  const reader = useReader()
  const filters = activeFilters(search, results.facets, reader)
  return (
    <div className="with-facets">
      <Facets search={search} results={results} reply={reply} />
      <ResultsSection
        results={results}
        head={
          <>
            <ResultsHead search={search} results={results} heading={heading} />
            <Chips filters={filters} search={search} />
          </>
        }
      >
        {results.total === 0 ? (
          <NothingFound search={search} filters={filters} />
        ) : (
          <>
            <div className="hits">
              {results.hits.map((hit, index) => (
                <Hit key={hit.ref} hit={hit} first={index < 3} />
              ))}
            </div>
            <Pages page={results.page} pages={results.pages} to={(page) => searchAddress(reader.lang, { ...search, page })} />
          </>
        )}
      </ResultsSection>
    </div>
  )
}

function ResultsHead({ search, results: { total, page }, heading: Heading }: HeadProps) {
  const { format } = useReader()
  const from = (page - 1) * hitsPerPage + 1
  const figure = (value: number) => <Num>{format.number(value)}</Num>
  return (
    <div className="results-head">
      <div>
        <Heading id="results-title">
          <Phrase of={search.q ? 'search:found' : 'search:all'} count={total} with={{ query: <UserText>{search.q}</UserText> }} />
        </Heading>
        {total > 0 && (
          <p className="text-sm text-ink-soft">
            <Phrase
              of="search:range"
              with={{ from: figure(from), to: figure(Math.min(from + hitsPerPage - 1, total)), total: figure(total) }}
            />
          </p>
        )}
      </div>
      {total > 1 && <SortForm search={search} />}
    </div>
  )
}

function Chips({ filters, search }: { filters: ActiveFilter[]; search: ShownSearch }) {
  const { t, lang } = useReader()
  return (
    <div className={filters.length > 0 ? 'chips mb-4' : 'chips filters-link mb-4'}>
      <a className="button button-second button-small filters-link" href="#filters">
        <Icon name="filter" />
        <span>
          {filters.length > 0 ? <Phrase of="search:filtersCount" with={{ number: <Num>{filters.length}</Num> }} /> : t('search:filters')}
        </span>
      </a>
      {filters.map((filter) => (
        <Chip key={filter.key} to={filter.without} remove={t('search:remove')}>
          {filter.label}
        </Chip>
      ))}
      {filters.length > 1 && (
        <ButtonLink kind="plain" small to={unfiltered(lang, search)}>
          {t('search:clear')}
        </ButtonLink>
      )}
    </div>
  )
}
