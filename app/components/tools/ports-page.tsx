import { placesPerPage, type Found, type Place, type PortSearch } from '#app/domain/trade/look-ups.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { PageHead, Section } from '../site/page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Field, Select } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Pages } from '../ui/pages.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Table } from '../ui/table.tsx'
import { UserText, Worded } from '../ui/worded.tsx'
import { Range } from './range.tsx'
import { ToolTabs } from './tool-tabs.tsx'

type Results = Found<Place> & { countries: string[] }

/** Places by name, code or country. */
export function PortsPage({ search, results }: { search: PortSearch; results: Results }) {
  const { t, lang } = useReader()
  const address = (page: number) => paths.ports(lang, { q: search.q, country: search.country, page: page > 1 ? page : undefined })
  return (
    <>
      <PageHead title={t('tools:ports.title')} lead={t('tools:ports.lead')} className="measure" />
      <ToolTabs current="ports" />
      <PortForm search={search} countries={results.countries} />
      {results.total === 0 ? (
        <div className="mt-8">
          <Empty title={t('tools:ports.none')}>
            <p className="text-sm text-ink-soft">{t('tools:ports.advice')}</p>
            <p>
              <ButtonLink kind="second" to={paths.ports(lang)}>
                {t('tools:ports.reset')}
              </ButtonLink>
            </p>
          </Empty>
        </div>
      ) : (
        <Section id="places" title={<Heading search={search} total={results.total} />}>
          <Range page={search.page} shown={results.rows.length} total={results.total} perPage={placesPerPage} />
          <PlaceTable places={results.rows} />
          <Pages page={search.page} pages={results.pages} to={address} />
        </Section>
      )}
    </>
  )
}

function PortForm({ search, countries }: { search: PortSearch; countries: string[] }) {
  const { t, lang, format } = useReader()
  const { compare } = new Intl.Collator(lang)
  const choices = countries.map((code) => ({ value: code, label: format.country(code) })).sort((a, b) => compare(a.label, b.label))
  return (
    <Form method="get" action={paths.ports(lang)} values={{ q: search.q, country: search.country }} className="form measure no-print">
      <div className="pair">
        <Field name="q" label={t('tools:ports.q')} maxLength={200} dir="auto" />
        <Select name="country" label={t('tools:ports.country')} blank={t('tools:ports.anyCountry')} choices={choices} />
      </div>
      <p>
        <Button icon="search">{t('tools:ports.submit')}</Button>
      </p>
    </Form>
  )
}

function Heading({ search, total }: { search: PortSearch; total: number }) {
  if (search.q === '') return <Phrase of="tools:ports.all" count={total} />
  return <Phrase of="tools:ports.found" count={total} with={{ query: <UserText>{search.q}</UserText> }} />
}

function PlaceTable({ places }: { places: Place[] }) {
  const { t, lang, format } = useReader()
  return (
    <Table
      caption={t('tools:ports.title')}
      hideCaption
      fold
      rows={places}
      rowKey={({ locode }) => locode}
      columns={[
        { head: t('tools:ports.placeHead'), isHead: true, cell: ({ name }) => <Worded of={name} /> },
        {
          head: t('tools:ports.countryHead'),
          cell: ({ country }) => <a href={paths.ports(lang, { country })}>{format.country(country)}</a>,
        },
        { head: t('tools:ports.codeHead'), cell: ({ locode }) => <Num code>{locode}</Num> },
        {
          head: t('tools:ports.kindHead'),
          cell: ({ functions }) => format.list(functions.map((one) => t(`tools:ports.function.${one}`))),
        },
        { head: t('tools:ports.coordinatesHead'), cell: (place) => <Position of={place} /> },
      ]}
    />
  )
}

/** `31.23° N, 121.47° E`: as charts write it, in every language. */
function Position({ of: { latitude, longitude } }: { of: Place }) {
  if (latitude === null || longitude === null) return null
  return <Num>{`${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`}</Num>
}

const degrees = (value: number, positive: string, negative: string) => `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`
