import type { FormReply } from '#app/domain/form.ts'
import { rfqSortOrders, type RfqResults, type RfqSearch } from '#app/domain/rfqs/search-rfqs.ts'
import { isNarrow } from '#app/domain/rfqs/saved-search.ts'
import { hitsPerPage } from '#app/domain/search/search-listings.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { AskedBack } from '../search/asked-back.tsx'
import { ResultsSection } from '../search/results-section.tsx'
import { SearchTabs } from '../search/search-tabs.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Chip } from '../ui/chip.tsx'
import { Empty } from '../ui/empty.tsx'
import { Icon } from '../ui/icon.tsx'
import { Num } from '../ui/num.tsx'
import { Pages } from '../ui/pages.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import { RfqFacets } from './rfq-facets.tsx'
import { RfqHitEntry } from './rfq-hit.tsx'
import { criteriaLabels } from './criteria-labels.ts'
import { criteriaOf, rfqSearchAddress } from './rfq-search-address.ts'

type Props = { search: RfqSearch; results: RfqResults }
type PageProps = Props & { reply: FormReply | null }

/** The public RFQs that take quotations, in the shape of the search of listings. */
export function RfqSearchPage({ search, results, reply }: PageProps) {
  const { t, lang } = useReader()
  return (
    <>
      <SearchTabs current="rfqs" q={search.q} />
      <RfqSearchBox q={search.q} />
      <AskedBack reply={reply} />
      <div className="with-facets">
        <RfqFacets search={search} results={results} reply={reply} />
        <ResultsSection
          results={results}
          head={
            <>
              <Head search={search} results={results} />
              <Chips search={search} results={results} />
            </>
          }
        >
          {results.total === 0 ? (
            <Nothing search={search} />
          ) : (
            <>
              <div className="hits">
                {results.hits.map((hit) => (
                  <RfqHitEntry key={hit.ref} hit={hit} />
                ))}
              </div>
              <Pages page={results.page} pages={results.pages} to={(page) => rfqSearchAddress(lang, { ...search, page })} />
            </>
          )}
          <p className="row mt-6 text-sm no-print">
            <a className="more" href={paths.rfqFeed(lang, search.category.length === 1 ? search.category[0] : undefined)}>
              {t('rfqSearch:feed')}
            </a>
            {isNarrow(search) && (
              <a className="more" href={paths.savedSearches(lang, criteriaOf(search))}>
                {t('rfqSearch:save')}
              </a>
            )}
            <a className="more" href={paths.matchedRfqs(lang, { follow: search.category.length === 1 ? search.category[0] : undefined })}>
              {t(search.category.length === 1 ? 'rfqSearch:follow' : 'rfqSearch:matched')}
            </a>
          </p>
        </ResultsSection>
      </div>
    </>
  )
}

function RfqSearchBox({ q }: { q: string }) {
  const { t, lang } = useReader()
  return (
    <form role="search" action={paths.rfqs(lang)} className="no-print mb-6">
      <div className="search">
        <label className="sr-only" htmlFor="rfq-q">
          {t('rfqSearch:box')}
        </label>
        <input
          className="input"
          id="rfq-q"
          name="q"
          type="search"
          dir={q ? 'auto' : undefined}
          maxLength={200}
          defaultValue={q || undefined}
          placeholder={t('rfqSearch:box')}
        />
        <Button icon="search">{t('rfqSearch:boxSubmit')}</Button>
      </div>
    </form>
  )
}

function Head({ search, results: { total, page } }: Props) {
  const { t, format } = useReader()
  const from = (page - 1) * hitsPerPage + 1
  const figure = (value: number) => <Num>{format.number(value)}</Num>
  return (
    <div className="results-head">
      <div>
        <h1 id="results-title">
          <Phrase of={search.q ? 'rfqSearch:found' : 'rfqSearch:all'} count={total} with={{ query: <UserText>{search.q}</UserText> }} />
        </h1>
        <p className="text-sm text-ink-soft">
          {total > 0 ? (
            <Phrase
              of="search:range"
              with={{ from: figure(from), to: figure(Math.min(from + hitsPerPage - 1, total)), total: figure(total) }}
            />
          ) : (
            t('rfqSearch:about')
          )}
        </p>
      </div>
      {total > 1 && <SortForm search={search} />}
    </div>
  )
}

function SortForm({ search }: { search: RfqSearch }) {
  const { t, lang } = useReader()
  const kept = Object.entries(criteriaOf(search)).flatMap(([name, value]) => [value || []].flat().map((one) => [name, one] as const))
  return (
    <form className="sort__set no-print" action={paths.rfqs(lang)}>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="sort">{t('search:sortBy')}</label>
      <select className="input input-auto" id="sort" name="sort" defaultValue={search.sort}>
        {rfqSortOrders.map((order) => (
          <option key={order} value={order}>
            {t(`rfqSearch:order.${order}`)}
          </option>
        ))}
      </select>
      <Button kind="second">{t('search:sort')}</Button>
    </form>
  )
}

function Chips({ search, results }: Props) {
  const reader = useReader()
  const { t, lang } = reader
  const nameOf = (slug: string) => results.facets.category.find(({ value }) => value === slug)?.label ?? slug
  const filters = criteriaLabels(search, reader, nameOf)
  return (
    <div className={filters.length > 0 ? 'chips mb-4' : 'chips filters-link mb-4'}>
      <a className="button button-second button-small filters-link" href="#filters">
        <Icon name="filter" />
        <span>{t('search:filters')}</span>
      </a>
      {filters.map(({ label, without }) => (
        <Chip key={label} to={rfqSearchAddress(lang, { ...search, ...without, page: 1 })} remove={t('search:remove')}>
          {label}
        </Chip>
      ))}
    </div>
  )
}

function Nothing({ search }: { search: RfqSearch }) {
  const { t, lang } = useReader()
  const isNarrowed = isNarrow({ ...search, q: '' })
  const title = search.q ? 'rfqSearch:none' : isNarrowed ? 'rfqSearch:noneFiltered' : 'rfqSearch:noneYet'
  return (
    <Empty title={<Phrase of={title} with={{ query: <UserText>{search.q}</UserText> }} />}>
      {(search.q || isNarrowed) && (
        <p>
          <ButtonLink kind="second" to={paths.rfqs(lang)}>
            {t('rfqSearch:seeAll')}
          </ButtonLink>
        </p>
      )}
    </Empty>
  )
}

/** For the title of the document. */
export function rfqSearchTitle({ t, format }: Pick<ReaderSpeech, 't' | 'format'>, { q }: RfqSearch, total: number): string {
  return t(q ? 'rfqSearch:found' : 'rfqSearch:all', { count: total, replace: { count: format.number(total), query: q } })
}
