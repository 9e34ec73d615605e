import { mostFiles, shownTo } from '#app/domain/rfqs/rfq.ts'
import { rowCount, rowField } from '#app/domain/row-fields.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Field, Select } from '../ui/field.tsx'
import { UserText } from '../ui/worded.tsx'

/** Drawings and papers; of each its buyer says who may open it. */
export function FileFields({ values }: { values: Record<string, string | string[]> }) {
  const { t } = useReader()
  const count = rowCount(Object.keys(values), 'files', 0)
  const valueOf = (index: number, column: string) => String(values[rowField('files', index, column)] ?? '')
  return (
    <Section id="files" title={t('rfq:section.files')}>
      <div className="form">
        {Array.from({ length: count }, (_, index) => index)
          .filter((index) => valueOf(index, 'id') !== '')
          .map((index) => (
            <div key={valueOf(index, 'id')} className="pair">
              <p className="wrap-anywhere">
                <input type="hidden" name={rowField('files', index, 'id')} value={valueOf(index, 'id')} />
                <input type="hidden" name={rowField('files', index, 'name')} value={valueOf(index, 'name')} />
                <UserText>{valueOf(index, 'name')}</UserText>{' '}
                <Button kind="plain" small name="intent" value={`row-remove:files:${index}`}>
                  {t('common:rows.remove')}
                </Button>
              </p>
              <Select
                name={rowField('files', index, 'shownTo')}
                label={valueOf(index, 'name')}
                choices={shownTo.map((one) => ({ value: one, label: t(`rfq:shownTo.${one}`) }))}
              />
            </div>
          ))}
        {count < mostFiles && <Field name="upload" type="file" label={t('rfq:field.addFile')} hint={t('rfq:field.filesHint')} multiple />}
      </div>
    </Section>
  )
}
