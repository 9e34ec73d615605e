import type { ListingSearch } from '#app/domain/search/search-listings.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import type { ActiveFilter } from './active-filters.ts'

/** An empty search is not a dead end: each filter can be dropped from here. */
export function NothingFound({ search, filters }: { search: ListingSearch; filters: ActiveFilter[] }) {
  const { t, lang } = useReader()
  const query = <UserText>{search.q}</UserText>
  const title = !search.q ? 'search:noneFiltered' : filters.length > 0 ? 'search:none' : 'search:noneAtAll'
  return (
    <Empty title={<Phrase of={title} with={{ query }} />}>
      {search.q && <p className="text-sm text-ink-soft">{t('search:advice')}</p>}
      {filters.length > 0 && (
        <p className="row text-sm">
          {filters.map((filter) => (
            <a key={filter.key} className="more" href={filter.without}>
              {t('search:drop', { filter: filter.label })}
            </a>
          ))}
        </p>
      )}
      <p>
        {filters.length > 0 && search.q ? (
          <ButtonLink kind="second" to={paths.search(lang, { q: search.q })}>
            {t('search:dropAll')}
          </ButtonLink>
        ) : (
          <ButtonLink kind="second" to={paths.search(lang)}>
            {t('search:seeAll')}
          </ButtonLink>
        )}
      </p>
    </Empty>
  )
}
