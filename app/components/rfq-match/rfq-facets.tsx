import type { RfqResults, RfqSearch } from '#app/domain/rfqs/search-rfqs.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { FacetGroup, FacetsFrame, withActive } from '../search/facets.tsx'
import { Phrase } from '../ui/phrase.tsx'

/** What narrows the open RFQs: their category, and where the goods go. */
export function RfqFacets({ search, results }: { search: RfqSearch; results: RfqResults }) {
  const { t, lang, format } = useReader()
  const country = results.facets.country.map((facet) => ({ ...facet, label: format.country(facet.value) }))
  return (
    <FacetsFrame
      action={paths.rfqs(lang)}
      values={{ category: search.category, country: search.country }}
      hidden={{ q: search.q || null, sort: search.sort === 'relevance' ? null : search.sort }}
      show={<Phrase of="rfqSearch:show" count={results.total} />}
    >
      <FacetGroup name="category" legend={t('rfqSearch:category')} facets={withActive(results.facets.category, search.category)} />
      <FacetGroup name="country" legend={t('rfqSearch:country')} facets={withActive(country, search.country)} />
    </FacetsFrame>
  )
}
