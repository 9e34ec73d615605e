import type { RfqSearch } from '#app/domain/rfqs/search-rfqs.ts'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'

/** The address of a search of RFQs; what has its usual value is left out. */
export const rfqSearchAddress = (lang: Language, { q, category, country, sort, page }: RfqSearch): string =>
  paths.rfqs(lang, { q, category, country, sort: sort === 'relevance' ? undefined : sort, page: page > 1 ? page : undefined })
