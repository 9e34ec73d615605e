import { sortOrders } from '#app/domain/search/search-listings.ts'
import { writeNumber } from '#app/i18n/read-number.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { searchAction, type ShownSearch } from './search-address.ts'

/** The order of the results: a form of its own that carries the rest of the search along. */
export function SortForm({ search }: { search: ShownSearch }) {
  const { t, lang } = useReader()
  const kept = [
    ...(search.q ? [['q', search.q] as const] : []),
    ...(search.within === undefined ? search.category : []).map((code) => ['category', code] as const),
    ...search.country.map((code) => ['country', code] as const),
    ...(search.moqMax ? [['moqMax', writeNumber(search.moqMax, lang)] as const] : []),
  ]
  return (
    <form className="sort__set no-print" action={searchAction(lang, search)}>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="sort">{t('search:sortBy')}</label>
      <select className="input input-auto" id="sort" name="sort" defaultValue={search.sort}>
        {sortOrders.map((order) => (
          <option key={order} value={order}>
            {t(`search:order.${order}`)}
          </option>
        ))}
      </select>
      <Button kind="second">{t('search:sort')}</Button>
    </form>
  )
}
