import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import type { ActiveFilter } from './active-filters.ts'
import { unfiltered, type ShownSearch } from './search-address.ts'

/** An empty search is not a dead end: each filter can be dropped from here. */
export function NothingFound({ search, filters }: { search: ShownSearch; filters: ActiveFilter[] }) {
  const { t, lang } = useReader()
  const query = <UserText>{search.q}</UserText>
  const isNarrowed = filters.length > 0
  const title = search.q ? (isNarrowed ? 'search:none' : 'search:noneAtAll') : isNarrowed ? 'search:noneFiltered' : 'search:noneYet'
  return (
    <Empty title={<Phrase of={title} with={{ query }} />}>
      {search.q && <p className="text-sm text-ink-soft">{t('search:advice')}</p>}
      {isNarrowed && (
        <p className="row text-sm">
          {filters.map((filter) => (
            <a key={filter.key} className="more" href={filter.without}>
              {t('search:drop', { filter: filter.label })}
            </a>
          ))}
        </p>
      )}
      <p>
        {isNarrowed && (search.q || search.within) ? (
          <ButtonLink kind="second" to={unfiltered(lang, search)}>
            {t(search.q ? 'search:dropAll' : 'search:dropFilters')}
          </ButtonLink>
        ) : (
          <ButtonLink kind="second" to={paths.search(lang)}>
            {t('search:seeAll')}
          </ButtonLink>
        )}
      </p>
      {search.q && (
        <p className="text-sm">
          <a className="more" href={paths.newRfq(lang, { title: search.q })}>
            {t('rfq:orAsk')}
          </a>
        </p>
      )}
    </Empty>
  )
}
