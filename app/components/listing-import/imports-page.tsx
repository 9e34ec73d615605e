import { useReader } from '#app/i18n/reader.tsx'
import type { FormReply } from '#app/domain/form.ts'
import type { ImportState } from '#app/domain/imports/import.ts'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Field, Select, type ChoiceGroup } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { Trail } from '../ui/trail.tsx'
import { importLooks } from './import-looks.ts'

export type PastImport = { id: string; fileName: string; state: ImportState; createdAt: Date | string }

const rules = ['model', 'columns', 'choices', 'figures', 'complete', 'pictures'] as const

/** A table is sent here; the empty one and the company's own listings are fetched here. */
export function ImportsPage({
  imports,
  categories,
  timeZone,
  reply,
}: {
  imports: PastImport[]
  categories: ChoiceGroup[]
  timeZone: string
  reply?: FormReply | null
}) {
  const { t, lang } = useReader()
  return (
    <DeskPage current="listings">
      <Trail steps={[{ label: t('desk:nav.listings'), to: paths.ownListings(lang) }]} />
      <ErrorSummary reply={reply} />
      <PageHead title={t('imports:title')} lead={t('imports:lead')} />
      <Form reply={reply} multipart className="form measure">
        <Field name="file" type="file" accept=".csv,.tsv,.txt,.xlsx" label={t('imports:file')} hint={t('imports:fileHint')} required />
        <p className="acts">
          <Button>{t('imports:read')}</Button>
        </p>
      </Form>
      {imports.length > 0 && (
        <Section id="past" title={t('imports:past')}>
          <PastImports imports={imports} timeZone={timeZone} />
        </Section>
      )}
      <Section id="rules" title={t('imports:rules')}>
        <ul className="measure bullets">
          {rules.map((rule) => (
            <li key={rule}>{t(`imports:rule.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="template" title={t('imports:templates')}>
        <p className="measure">{t('imports:templatesText')}</p>
        <Form method="get" action={paths.importTemplate(lang)} className="form measure mt-3" values={{ category: '', format: 'xlsx' }}>
          <Select name="category" label={t('imports:category')} blank={t('imports:ownCategories')} choices={categories} />
          <Select
            name="format"
            label={t('imports:format')}
            choices={['xlsx', 'csv'].map((value) => ({ value, label: value.toUpperCase() }))}
          />
          <p className="acts">
            <Button kind="second">{t('imports:getTemplate')}</Button>
          </p>
        </Form>
      </Section>
      <Section id="export" title={t('imports:exportTitle')}>
        <p className="measure">{t('imports:exportText')}</p>
        <p className="acts mt-3">
          {(['xlsx', 'csv'] as const).map((format) => (
            <ButtonLink key={format} kind="second" to={paths.listingsExport(lang, { format })}>
              {t('imports:exportAs', { format: format.toUpperCase() })}
            </ButtonLink>
          ))}
        </p>
      </Section>
    </DeskPage>
  )
}

function PastImports({ imports, timeZone }: { imports: PastImport[]; timeZone: string }) {
  const { t, lang } = useReader()
  return (
    <Table
      caption={t('imports:past')}
      hideCaption
      fold
      rows={imports}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t('imports:name'),
          isHead: true,
          cell: ({ id, fileName }) => (
            <a href={paths.listingImport(lang, id)}>
              <bdi dir="auto">{fileName}</bdi>
            </a>
          ),
        },
        { head: t('imports:sent'), cell: ({ createdAt }) => <Time at={createdAt} timeZone={timeZone} /> },
        { head: t('imports:state'), cell: ({ state }) => <Status {...importLooks[state]}>{t(`imports:states.${state}`)}</Status> },
      ]}
    />
  )
}
