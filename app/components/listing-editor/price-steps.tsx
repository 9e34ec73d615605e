import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Wrong } from '../ui/field.tsx'
import { useFigure } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { tierField, type TierColumn } from '#app/domain/listings/tier-rows.ts'

/** Prices by quantity. Rows come and go by submit buttons: what was typed comes back with one row more or less. */
export function PriceSteps({ count }: { count: number }) {
  const { t } = useReader()
  return (
    <fieldset className="field">
      <legend className="label">{t('desk:editor.tiers')}</legend>
      <p className="hint">{t('desk:editor.tiersHint')}</p>
      <table className="table table-fold price-steps">
        <caption>
          <span className="sr-only">{t('desk:editor.tiers')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t('desk:editor.step')}</span>
            </th>
            <th scope="col">{t('desk:editor.tierFrom')}</th>
            <th scope="col">{t('desk:editor.tierPrice')}</th>
            <th scope="col">{t('desk:editor.tierLeadTime')}</th>
            <th scope="col">
              <span className="sr-only">{t('desk:editor.tierRemove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: count }, (_, index) => (
            <tr key={index}>
              <th scope="row">
                <Phrase of="desk:editor.stepName" with={{ step: <Num>{index + 1}</Num> }} />
              </th>
              <Cell index={index} column="minQty" label={t('desk:editor.tierFrom')} />
              <Cell index={index} column="unitPrice" label={t('desk:editor.tierPrice')} />
              <Cell index={index} column="leadTimeDays" label={t('desk:editor.tierLeadTime')} />
              <td>
                {count > 1 && (
                  <Button kind="plain" small name="intent" value={`tier-remove:${index}`}>
                    {t('desk:editor.tierRemove')}
                    <span className="sr-only"> {t('desk:editor.stepName', { step: index + 1 })}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {count < 12 && (
        <p className="mt-2">
          <Button kind="second" small name="intent" value="tier-add">
            {t('desk:editor.tierAdd')}
          </Button>
        </p>
      )}
    </fieldset>
  )
}

function Cell({ index, column, label }: { index: number; column: TierColumn; label: string }) {
  const { t } = useReader()
  const name = tierField(index, column)
  const { value, errors } = useFigure(name)
  const isWrong = errors.length > 0
  return (
    <td data-label={label} className={isWrong ? 'field-wrong' : undefined}>
      {isWrong && <Wrong id={`${name}-wrong`} texts={errors} />}
      <input
        className="input"
        id={name}
        name={name}
        aria-label={t('desk:editor.stepField', { step: index + 1, label })}
        inputMode={column === 'leadTimeDays' ? 'numeric' : 'decimal'}
        dir="ltr"
        autoComplete="off"
        defaultValue={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${name}-wrong` : undefined}
      />
    </td>
  )
}
