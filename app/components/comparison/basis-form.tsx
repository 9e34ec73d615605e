import type { FormReply } from '#app/domain/form.ts'
import { assumptionNames, type ComparisonBasis } from '#app/domain/quotations/comparison.ts'
import type { ComparisonView } from '#app/domain/quotations/comparison-view.ts'
import { rowField, type FormValues } from '#app/domain/row-fields.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { currencyChoices, incotermChoices } from '../desk/trade-choices.ts'
import { Button } from '../ui/button.tsx'
import { Field, Select } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Time } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

type Props = { view: ComparisonView; timeZone: string; reply?: FormReply | null }

/** What the buyer reckons with, and what it reckoned with before. */
export function BasisForm({ view, timeZone, reply }: Props) {
  const reader = useReader()
  const { t } = reader
  const { comparison, quotations, log } = view
  return (
    <section className="section no-print" aria-labelledby="basis">
      <h2 id="basis">{t('comparison:basis.title')}</h2>
      <Form reply={reply} values={valuesOf(view)} className="form measure">
        <p className="text-sm text-ink-soft">{t('comparison:basis.lead')}</p>
        <div className="pair">
          <Select name="currency" label={t('comparison:basis.currency')} choices={currencyChoices(reader)} required />
          <Select name="incoterm" label={t('comparison:basis.incoterm')} choices={incotermChoices(reader)} required />
        </div>
        <div className="pair">
          {assumptionNames.map((name) => (
            <Field key={name} name={name} label={t(`comparison:basis.${name}`)} inputMode="decimal" dir="ltr" />
          ))}
        </div>
        <div className="pair">
          {comparison.lines.map(({ no }, at) => (
            <div key={no}>
              <input type="hidden" name={rowField('quantities', at, 'no')} value={no} />
              <Field
                name={rowField('quantities', at, 'quantity')}
                label={t('comparison:basis.quantity', { no })}
                inputMode="decimal"
                dir="ltr"
              />
            </div>
          ))}
        </div>
        <Fold summary={t('comparison:basis.bySupplier')} open={view.basis.bySupplier !== undefined}>
          {quotations.map(({ document: { ref, supplier } }, at) => (
            <div key={ref} className="pair">
              <input type="hidden" name={rowField('suppliers', at, 'ref')} value={ref} />
              <Field
                name={rowField('suppliers', at, 'freight')}
                label={t('comparison:basis.freightOf', { supplier: supplier.name })}
                inputMode="decimal"
                dir="ltr"
              />
              <Field
                name={rowField('suppliers', at, 'dutyPercent')}
                label={t('comparison:basis.dutyOf', { supplier: supplier.name })}
                inputMode="decimal"
                dir="ltr"
              />
            </div>
          ))}
        </Fold>
        <p className="acts">
          <Button kind="second" name="intent" value="basis">
            {t('comparison:basis.save')}
          </Button>
        </p>
      </Form>
      {log.length > 0 && (
        <>
          <h3 className="mt-6">{t('comparison:basis.log')}</h3>
          <ul className="bullets">
            {log.map(({ at, name, basis }) => (
              <li key={new Date(at).toISOString()}>
                <Phrase
                  of="comparison:basis.entry"
                  with={{
                    time: <Time at={at} timeZone={timeZone} />,
                    name: <UserText>{name ?? t('common:notStated')}</UserText>,
                    currency: basis.currency,
                    incoterm: basis.incoterm,
                  }}
                />
                <span className="per block">{figuresOf(basis, reader)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What was reckoned for each step. */
const figuresOf = (basis: ComparisonBasis, { t, format }: ReaderSpeech): string =>
  assumptionNames
    .flatMap((name) => {
      const value = basis[name]
      if (value === undefined) return []
      const figure = name.endsWith('Percent') ? `${format.number(value)} %` : format.money(value, basis.currency)
      return [`${t(`comparison:step.${name}`)} ${figure}`]
    })
    .join('; ')

function valuesOf({ basis, comparison, quotations }: ComparisonView): FormValues {
  const { currency, incoterm, bySupplier } = basis
  const lines = comparison.lines.map(({ breaks }, at) => [
    rowField('quantities', at, 'quantity'),
    breaks.find(({ isChosen }) => isChosen)!.quantity,
  ])
  const suppliers = quotations.flatMap(({ document: { ref } }, at) =>
    Object.entries(bySupplier?.[ref] ?? {}).map(([name, value]) => [rowField('suppliers', at, name), value]),
  )
  const stated = assumptionNames.flatMap((name) => (basis[name] === undefined ? [] : [[name, basis[name]]]))
  return Object.fromEntries([['currency', currency], ['incoterm', incoterm], ...stated, ...lines, ...suppliers]) as FormValues
}
