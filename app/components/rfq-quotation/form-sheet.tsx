import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { useField } from '../ui/form.tsx'

/** The form as a workbook, for whoever would rather fill that in: what it says comes into the fields, and nothing is sent. */
export function FormSheet({ sheet }: { sheet: string }) {
  const { t } = useReader()
  const { errors } = useField('sheet')
  return (
    <Fold summary={t('rfqQuotation:workbook.title')} open={errors.length > 0}>
      <p className="text-sm text-ink-soft">{t('rfqQuotation:workbook.lead')}</p>
      <p>
        <a className="more" href={sheet}>
          {t('rfqQuotation:workbook.download')}
        </a>
      </p>
      <Field name="sheet" type="file" accept=".xlsx" label={t('rfqQuotation:workbook.field')} optional />
      <p className="acts">
        <Button kind="second" name="intent" value="fill">
          {t('rfqQuotation:workbook.fill')}
        </Button>
      </p>
    </Fold>
  )
}
