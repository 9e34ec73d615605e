import type { HsEntry, HsSearch } from '#app/domain/trade/look-ups.ts'
import { codesPerPage, type Found } from '#app/domain/trade/look-ups.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { PageHead, Section } from '../site/page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { HsCode } from '../ui/num.tsx'
import { Pages } from '../ui/pages.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import { HsList } from './hs-list.tsx'
import { Range } from './range.tsx'
import { ToolTabs } from './tool-tabs.tsx'

/** Codes by words or digits; at first the chapters. */
export function HsPage({ search, results }: { search: HsSearch; results: Found<HsEntry> & { nearest: boolean } }) {
  const { t, lang } = useReader()
  return (
    <>
      <PageHead title={t('tools:hs.title')} lead={t('tools:hs.lead')} className="measure" />
      <ToolTabs current="hs" />
      <Form method="get" action={paths.hs(lang)} values={{ q: search.q }} className="form measure no-print">
        <Field name="q" label={t('tools:hs.q')} hint={t('tools:hs.hint')} maxLength={200} dir="auto" />
        <p>
          <Button icon="search">{t('tools:hs.submit')}</Button>
        </p>
      </Form>
      {search.q === '' ? (
        <Section id="chapters" title={t('tools:hs.chapters')}>
          <HsList entries={results.rows} columns />
        </Section>
      ) : results.total === 0 ? (
        <NoCodes q={search.q} />
      ) : (
        <Section id="found" title={<Heading search={search} results={results} />}>
          <Range page={search.page} shown={results.rows.length} total={results.total} perPage={codesPerPage} />
          <HsList entries={results.rows} />
          <Pages
            page={search.page}
            pages={results.pages}
            to={(page) => paths.hs(lang, { q: search.q, page: page > 1 ? page : undefined })}
          />
        </Section>
      )}
    </>
  )
}

function Heading({ search, results }: { search: HsSearch; results: Found<HsEntry> & { nearest: boolean } }) {
  if (results.nearest) return <Phrase of="tools:hs.nearest" with={{ code: <HsCode hs6={search.q} /> }} />
  return <Phrase of="tools:hs.found" count={results.total} with={{ query: <UserText>{search.q}</UserText> }} />
}

function NoCodes({ q }: { q: string }) {
  const { t, lang } = useReader()
  return (
    <div className="mt-8">
      <Empty title={<Phrase of="tools:hs.none" with={{ query: <UserText>{q}</UserText> }} />}>
        <p className="text-sm text-ink-soft">{t('tools:hs.advice')}</p>
        <p>
          <ButtonLink kind="second" to={paths.hs(lang)}>
            {t('tools:hs.chapters')}
          </ButtonLink>
        </p>
      </Empty>
    </div>
  )
}
