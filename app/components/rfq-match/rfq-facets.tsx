import type { FormReply } from '#app/domain/form.ts'
import { daysLeft, type RfqResults, type RfqSearch } from '#app/domain/rfqs/search-rfqs.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { FacetGroup, FacetsFrame, withActive } from '../search/facets.tsx'
import { Field, Select } from '../ui/field.tsx'
import { Phrase } from '../ui/phrase.tsx'

type Props = { search: RfqSearch; results: RfqResults; reply: FormReply | null }

/** What narrows the open RFQs: their category, where the goods go, how much is asked for, the time that is left, and the language. */
export function RfqFacets({ search, results, reply }: Props) {
  const { t, lang, format } = useReader()
  const { category, country, language, quantityMin } = search
  const countries = results.facets.country.map((facet) => ({ ...facet, label: format.country(facet.value) }))
  const languages = results.facets.language.map((facet) => ({ ...facet, label: format.language(facet.value) }))
  return (
    <FacetsFrame
      action={paths.rfqs(lang)}
      reply={reply}
      values={{ category, country, language, quantityMin, daysLeft: search.daysLeft }}
      hidden={{ q: search.q || null, sort: search.sort === 'relevance' ? null : search.sort }}
      show={<Phrase of="rfqSearch:show" count={results.total} />}
    >
      <FacetGroup name="category" legend={t('rfqSearch:category')} facets={withActive(results.facets.category, category)} />
      <FacetGroup name="country" legend={t('rfqSearch:country')} facets={withActive(countries, country)} />
      <fieldset>
        <legend>{t('rfqSearch:quantity')}</legend>
        <Field name="quantityMin" label={t('rfqSearch:quantityMin')} hint={t('rfqSearch:quantityMinHint')} inputMode="decimal" dir="ltr" />
      </fieldset>
      <Select
        name="daysLeft"
        label={t('rfqSearch:timeLeft')}
        choices={daysLeft.map((days) => ({ value: days, label: t(`rfqSearch:daysLeft.${days}`) }))}
        blank={t('rfqSearch:anyTime')}
      />
      <FacetGroup name="language" legend={t('rfqSearch:language')} facets={withActive(languages, language)} />
    </FacetsFrame>
  )
}
