import type { FormReply } from '#app/domain/form.ts'
import type { CounterTerms } from '#app/domain/quotations/counter-offer.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { rowField } from '#app/domain/row-fields.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { incotermChoices, paymentTermChoices } from '../desk/trade-choices.ts'
import { QuotationLading } from '../quotation/quotation-lading.tsx'
import { PageHead } from '../site/page.tsx'
import { CodeField, CodeSent, SendCode } from '../thread/guest-code.tsx'
import { Written } from '../thread/written.tsx'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Field, Select, TextArea } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Days, Money, Num } from '../ui/num.tsx'
import { Day } from '../ui/time.tsx'
import { Trail } from '../ui/trail.tsx'
import { UserText } from '../ui/worded.tsx'

/** `back`: the quotation. `isGuest`: a supplier without an account, who takes the terms with a code. */
type Props = { quotation: QuotationView; back: string; reply?: FormReply | null; isGuest?: boolean; codeSent?: boolean }

/** The buyer asks for other terms than those of a version; the supplier takes them or keeps what it quoted. */
export function CounterPage({ quotation, back, reply, isGuest = false, codeSent = false }: Props) {
  const { t } = useReader()
  const { counter, canCounter, canKeep, document, version } = quotation
  return (
    <div className="desk">
      <Trail steps={[{ label: <Num code>{`QUO-${quotation.ref}`}</Num>, to: back }]} />
      <ErrorSummary reply={reply} />
      {codeSent && <CodeSent />}
      <PageHead
        title={t(counter ? titleOf(canKeep) : 'comparison:counter.title')}
        lead={counter ? undefined : t('comparison:counter.lead')}
        className="measure"
      />
      <div className="quote-card">
        <header>
          <UserText>{document.supplier.name}</UserText>
        </header>
        <QuotationLading quotation={quotation} />
      </div>
      {counter && <Asked counter={counter} currency={document.currency} />}
      {counter && canKeep && (
        <Form reply={reply} hidden={{ version }} className="form measure mt-6">
          {isGuest && <CodeField />}
          <p className="acts">
            <Button name="intent" value="take">
              {t('comparison:counter.take')}
            </Button>
            <Button kind="second" name="intent" value="keep">
              {t('comparison:counter.keep')}
            </Button>
            {isGuest && <SendCode again={codeSent} />}
          </p>
        </Form>
      )}
      {canCounter && !counter && <Ask quotation={quotation} reply={reply} />}
    </div>
  )
}

const titleOf = (isSupplier: boolean) => (isSupplier ? 'comparison:counter.open' : 'comparison:counter.openBuyer')

function Asked({ counter, currency }: { counter: CounterTerms; currency: string }) {
  const { t } = useReader()
  const { lines, incoterm, namedPlace, paymentTerm, validUntil, note } = counter
  return (
    <section className="section measure">
      <Facts
        facts={[
          ...lines.flatMap(({ no, unitPrice, quantity, leadTimeDays }) => [
            { label: t('comparison:counter.price', { no }), value: unitPrice && <Money amount={unitPrice} currency={currency} /> },
            { label: t('comparison:counter.quantity', { no }), value: quantity && <Num>{quantity}</Num> },
            { label: t('comparison:counter.leadTime', { no }), value: leadTimeDays !== undefined && <Days count={leadTimeDays} /> },
          ]),
          { label: t('quotation:fact.term'), value: incoterm && <Num>{incoterm}</Num> },
          { label: t('quotation:form.namedPlace'), value: namedPlace && <UserText>{namedPlace}</UserText> },
          { label: t('quotation:fact.payment'), value: paymentTerm && t(`trade:paymentTerm.${paymentTerm}`) },
          { label: t('quotation:fact.validUntil'), value: validUntil && <Day on={validUntil} /> },
        ]}
      />
      {note && <Written text={note} lang={null} />}
    </section>
  )
}

function Ask({ quotation, reply }: Omit<Props, 'back'>) {
  const reader = useReader()
  const { t } = reader
  const choose = t('common:form.choose')
  return (
    <Form reply={reply} hidden={{ version: quotation.version }} className="form measure mt-6">
      {quotation.document.lines.map(({ no }, at) => (
        <fieldset key={no} className="field">
          <legend className="label">{t('comparison:counter.line', { no })}</legend>
          <input type="hidden" name={rowField('lines', at, 'no')} value={no} />
          <div className="pair">
            <Field name={rowField('lines', at, 'unitPrice')} label={t('comparison:counter.price', { no })} inputMode="decimal" dir="ltr" />
            <Field
              name={rowField('lines', at, 'quantity')}
              label={t('comparison:counter.quantity', { no })}
              inputMode="decimal"
              dir="ltr"
            />
          </div>
          <Field
            name={rowField('lines', at, 'leadTimeDays')}
            label={t('comparison:counter.leadTime', { no })}
            inputMode="numeric"
            dir="ltr"
            short
          />
        </fieldset>
      ))}
      <div className="pair">
        <Select name="incoterm" label={t('quotation:fact.term')} blank={choose} choices={incotermChoices(reader)} />
        <Field name="namedPlace" label={t('quotation:form.namedPlace')} maxLength={100} dir="auto" />
      </div>
      <Select name="paymentTerm" label={t('quotation:fact.payment')} blank={choose} choices={paymentTermChoices(reader)} />
      <Field name="validUntil" type="date" label={t('quotation:fact.validUntil')} dir="ltr" />
      <TextArea name="note" label={t('comparison:counter.note')} rows={4} maxLength={2000} optional />
      <p className="acts">
        <Button name="intent" value="ask">
          {t('comparison:counter.act')}
        </Button>
      </p>
    </Form>
  )
}
