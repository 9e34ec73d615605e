import { lineResponses } from '#app/domain/quotations/rfq-quotation-input.ts'
import { rowField } from '#app/domain/row-fields.ts'
import { mostBreaks, type RfqLine, type SpecDemand } from '#app/domain/rfqs/rfq.ts'
import { quantityText } from '#app/i18n/quantity.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { countryChoices, unitChoices } from '../ui/choices.ts'
import { Choices } from '../ui/checkbox.tsx'
import { Field, Select, TextArea } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { useSaid } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import { demandText } from './demand-words.ts'

type Props = { line: RfqLine; at: number; words: Record<string, string>; currency: string }

/** One line of the RFQ and the supplier's answer to it: offered or not, prices by quantity, and what is demanded of the goods. */
export function LineAnswer({ line, at, words, currency }: Props) {
  const reader = useReader()
  const { t, format } = reader
  const field = (column: string) => rowField('lines', at, column)
  const asked = format.list(line.breaks.map(({ quantity, unit }) => quantityText(reader, quantity, unit)))
  return (
    <section className="section form" aria-labelledby={`line-${line.no}`}>
      <h2 id={`line-${line.no}`}>
        <Phrase of="rfqQuotation:line" with={{ no: <Num>{line.no}</Num>, description: <UserText>{line.description}</UserText> }} />
      </h2>
      <p className="text-sm text-ink-soft">
        {t('rfqQuotation:asked', { quantities: asked })}
        {line.targetPrice && <> · {t('rfqQuotation:target', { price: format.money(line.targetPrice, currency) })}</>}
      </p>
      <input type="hidden" name={field('no')} value={line.no} />
      <Choices
        name={field('response')}
        legend={t('rfqQuotation:response')}
        single
        choices={lineResponses.map((value) => ({ value, label: t(`rfqQuotation:responses.${value}`) }))}
      />
      <Prices line={line} field={field} />
      {line.demands.length > 0 && (
        <fieldset className="field">
          <legend className="label">{t('rfqQuotation:demands')}</legend>
          <div className="stack-tight">
            {line.demands.map((demand) => (
              <DemandAnswer key={demand.no} demand={demand} words={words} field={field} />
            ))}
          </div>
        </fieldset>
      )}
      <More field={field} />
    </section>
  )
}

type FieldOf = (column: string) => string

/** One step more than was asked for, up to as many as a line may have. */
function Prices({ line, field }: { line: RfqLine; field: FieldOf }) {
  const reader = useReader()
  const { t } = reader
  const steps = Array.from({ length: Math.min(line.breaks.length + 1, mostBreaks) }, (_, index) => index + 1)
  return (
    <fieldset className="field">
      <legend className="label">{t('rfqQuotation:prices')}</legend>
      <p className="hint">{t('rfqQuotation:pricesHint')}</p>
      <Select name={field('unit')} label={t('rfqQuotation:unit')} choices={unitChoices(reader)} />
      <div className="form mt-4">
        {steps.map((no) => (
          <div key={no} className="pair-tight">
            <Field name={field(`minQty${no}`)} label={t('rfqQuotation:minQty')} inputMode="decimal" dir="ltr" />
            <Field name={field(`price${no}`)} label={t('rfqQuotation:price')} inputMode="decimal" dir="ltr" />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

function DemandAnswer({ demand, words, field }: { demand: SpecDemand; words: Record<string, string>; field: FieldOf }) {
  const reader = useReader()
  const { t } = reader
  const { name, wanted } = demandText(reader, words, demand)
  const { no } = demand
  return (
    <div role="group" aria-label={`${name}: ${wanted}`} className="profile-row">
      <p className="text-sm">
        <UserText>{name}</UserText>: <UserText>{wanted}</UserText>{' '}
        <span className="per">({t(`rfqQuotation:demand.${demand.weight}`)})</span>
      </p>
      <div className="pair-tight">
        <Select
          name={field(`answer${no}`)}
          label={t('rfqQuotation:answer')}
          blank={t('common:form.choose')}
          choices={(['comply', 'deviate'] as const).map((value) => ({ value, label: t(`rfqQuotation:answers.${value}`) }))}
        />
        <Field name={field(`value${no}`)} label={t('rfqQuotation:value')} maxLength={100} dir="auto" />
      </div>
    </div>
  )
}

const furtherColumns = [
  'description',
  'modelNumber',
  'packaging',
  'hs6',
  'toolingCost',
  'moq',
  'altPrice',
  'contentQuantity',
  'leadTimeDays',
]

function More({ field }: { field: FieldOf }) {
  const reader = useReader()
  const { t } = reader
  const isSaid = useSaid(furtherColumns.map(field))
  const choose = t('common:form.choose')
  return (
    <Fold summary={t('rfqQuotation:more')} open={isSaid}>
      <TextArea
        name={field('description')}
        label={t('rfqQuotation:description')}
        hint={t('rfqQuotation:descriptionHint')}
        rows={2}
        maxLength={500}
      />
      <div className="pair-tight">
        <Field name={field('modelNumber')} label={t('rfqQuotation:modelNumber')} maxLength={60} dir="auto" />
        <Field name={field('hs6')} label={t('rfqQuotation:hs6')} dir="ltr" maxLength={12} />
      </div>
      <div className="pair">
        <Select name={field('originCountry')} label={t('rfqQuotation:originCountry')} blank={choose} choices={countryChoices(reader)} />
        <Field name={field('moq')} label={t('rfqQuotation:moq')} inputMode="decimal" dir="ltr" />
      </div>
      <div className="pair-tight">
        <Field name={field('contentQuantity')} label={t('rfqQuotation:contentQuantity')} inputMode="decimal" dir="ltr" />
        <Select name={field('contentUnit')} label={t('rfqQuotation:contentUnit')} blank={choose} choices={unitChoices(reader)} />
      </div>
      <div className="pair-tight">
        <Field name={field('leadTimeDays')} label={t('rfqQuotation:leadTimeDays')} inputMode="numeric" dir="ltr" />
        <Field name={field('toolingCost')} label={t('rfqQuotation:toolingCost')} inputMode="decimal" dir="ltr" />
      </div>
      <div className="pair-tight">
        <Field name={field('altPrice')} label={t('rfqQuotation:altPrice')} inputMode="decimal" dir="ltr" />
        <Field name={field('warrantyMonths')} label={t('rfqQuotation:warrantyMonths')} inputMode="numeric" dir="ltr" />
      </div>
      <TextArea name={field('packaging')} label={t('rfqQuotation:packaging')} rows={2} maxLength={500} />
    </Fold>
  )
}
