import type { ComponentProps, ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import type { Facet, ListingResults } from '#app/domain/search/search-listings.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { searchAction, type ShownSearch } from './search-address.ts'

/** The filters of listings. `reply`: what in them is asked back. */
export function Facets({ search, results, reply }: { search: ShownSearch; results: ListingResults; reply?: FormReply | null }) {
  const { t, lang, format } = useReader()
  const country = results.facets.country.map((facet) => ({ ...facet, label: format.country(facet.value) }))
  return (
    <FacetsFrame
      action={searchAction(lang, search)}
      reply={reply}
      values={{ category: search.category, country: search.country, moqMax: search.moqMax }}
      hidden={{ q: search.q || null, sort: search.sort === 'relevance' ? null : search.sort }}
      show={<Phrase of="search:show" count={results.total} />}
    >
      {search.within === undefined && (
        <FacetGroup name="category" legend={t('search:category')} facets={withActive(results.facets.category, search.category)} />
      )}
      <FacetGroup name="country" legend={t('search:country')} facets={withActive(country, search.country)} />
      <fieldset>
        <legend>{t('search:quantity')}</legend>
        <Field name="moqMax" label={t('search:moqMax')} hint={t('search:moqMaxHint')} inputMode="decimal" dir="ltr" />
      </fieldset>
    </FacetsFrame>
  )
}

type FormProps = ComponentProps<typeof Form>

/** Around filters: a form whose address is the search. On phones it is a sheet that opens as the target of its link. */
export function FacetsFrame({
  show,
  children,
  ...form
}: Pick<FormProps, 'action' | 'values' | 'hidden' | 'reply'> & { show: ReactNode; children: ReactNode }) {
  const { t } = useReader()
  return (
    <aside className="facets" id="filters" aria-label={t('search:filters')}>
      <Form className="" method="get" auto {...form}>
        <div className="facets__head">
          <h2>{t('search:filters')}</h2>
          <Button kind="second" small className="facets__early">
            {t('search:apply')}
          </Button>
          <a className="button button-plain button-small facets__close" href="#results">
            {t('search:back')}
          </a>
        </div>
        {children}
        <div className="facets__apply">
          <Button>
            <span>{show}</span>
          </Button>
        </div>
      </Form>
    </aside>
  )
}

/** A filter that is on stays in its list, though nothing is left to count. */
export function withActive(facets: Facet[], active: string[]): Facet[] {
  const missing = active.filter((value) => !facets.some((facet) => facet.value === value))
  return [...facets, ...missing.map((value) => ({ value, label: value, count: 0 }))]
}

export function FacetGroup({ name, legend, facets }: { name: string; legend: string; facets: Facet[] }) {
  const { format } = useReader()
  if (facets.length === 0) return null
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div>
        {facets.map((facet) => (
          <Checkbox key={facet.value} name={name} value={facet.value} label={facet.label} count={<Num>{format.number(facet.count)}</Num>} />
        ))}
      </div>
    </fieldset>
  )
}
