import type { SavedCriteria } from '#app/domain/rfqs/saved-search.ts'
import type { RfqSearch } from '#app/domain/rfqs/search-rfqs.ts'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'

/** The address of a search of RFQs; what has its usual value is left out. */
export const rfqSearchAddress = (lang: Language, search: RfqSearch): string =>
  paths.rfqs(lang, { ...criteriaOf(search), sort: orderOf(search), page: search.page > 1 ? search.page : undefined })

/** What is looked for, whatever the order and the page. */
export const criteriaOf = ({ q, category, country, language, quantityMin, daysLeft }: SavedCriteria): SavedCriteria => ({
  q,
  category,
  country,
  language,
  quantityMin,
  daysLeft,
})

export const orderOf = ({ sort }: RfqSearch) => (sort === 'relevance' ? undefined : sort)
