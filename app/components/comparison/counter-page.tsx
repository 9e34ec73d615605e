import type { ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import type { CounterTerms } from '#app/domain/quotations/counter-offer.ts'
import { paymentTermsOf, type QuotationDocument, type QuotationLine } from '#app/domain/quotations/quotation.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { rowField } from '#app/domain/row-fields.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { incotermChoices, paymentTermChoices } from '../desk/trade-choices.ts'
import { QuotationLading } from '../quotation/quotation-lading.tsx'
import { PageHead } from '../site/page.tsx'
import { CodeField, CodeSent, SendCode } from '../thread/guest-code.tsx'
import { Written } from '../thread/written.tsx'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { Facts, type Fact } from '../ui/facts.tsx'
import { Field, Select, TextArea } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Days, Money, Num, Quantity } from '../ui/num.tsx'
import { PaymentTerms } from '../ui/payment-terms.tsx'
import { Phrase } from '../ui/phrase.tsx'
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
      {counter && <Asked counter={counter} document={document} />}
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

function Asked({ counter, document }: { counter: CounterTerms; document: QuotationDocument }) {
  const { t } = useReader()
  const { currency } = document
  const quoted = (value: ReactNode) => <Phrase of="comparison:counter.quoted" with={{ value }} />
  const { lines, incoterm, namedPlace, validUntil, note } = counter
  const payment = paymentTermsOf(counter)
  return (
    <section className="section measure">
      <Facts
        facts={[
          ...lines.flatMap(({ no, unitPrice, quantity, leadTimeDays }): Fact[] => {
            const line = document.lines.find((one) => one.no === no)
            if (!line) return []
            const days = line.offers?.[0]?.leadTimeDays ?? document.leadTimeDays
            return [
              {
                label: t('comparison:counter.price', { no }),
                value: unitPrice && <Money amount={unitPrice} currency={currency} />,
                note: quoted(<Money amount={line.unitPrice} currency={currency} />),
              },
              {
                label: t('comparison:counter.quantity', { no }),
                value: quantity && <Quantity value={quantity} unit={line.unit} />,
                note: quoted(<Quantity value={line.quantity} unit={line.unit} />),
              },
              {
                label: t('comparison:counter.leadTime', { no }),
                value: leadTimeDays !== undefined && <Days count={leadTimeDays} />,
                note: quoted(<Days count={days} />),
              },
            ]
          }),
          { label: t('quotation:fact.term'), value: incoterm && <Num>{incoterm}</Num> },
          { label: t('quotation:form.namedPlace'), value: namedPlace && <UserText>{namedPlace}</UserText> },
          { label: t('quotation:fact.payment'), value: payment.length > 0 && <PaymentTerms of={payment} /> },
          { label: t('quotation:fact.validUntil'), value: validUntil && <Day on={validUntil} /> },
        ]}
      />
      {note && <Written text={note} lang={null} />}
    </section>
  )
}

/** Beside every field stands what was quoted. */
function AskOfLine({ line, at, document }: { line: QuotationLine; at: number; document: QuotationDocument }) {
  const { t } = useReader()
  const { no, unit } = line
  const quoted = (value: ReactNode) => <Phrase of="comparison:counter.quoted" with={{ value }} />
  const price = (
    <>
      <Money amount={line.unitPrice} currency={document.currency} /> {t(`trade:perUnit.${unit}`)}
    </>
  )
  return (
    <fieldset className="field">
      <legend className="label">
        <Phrase of="comparison:line" with={{ no: <Num>{no}</Num>, description: <UserText>{line.description}</UserText> }} />
      </legend>
      <input type="hidden" name={rowField('lines', at, 'no')} value={no} />
      <div className="form mt-2">
        <div className="pair">
          <Field
            name={rowField('lines', at, 'unitPrice')}
            label={t('comparison:counter.price', { no })}
            hint={quoted(price)}
            inputMode="decimal"
            dir="ltr"
          />
          <Field
            name={rowField('lines', at, 'quantity')}
            label={t('comparison:counter.quantity', { no })}
            hint={quoted(<Quantity value={line.quantity} unit={unit} />)}
            inputMode="decimal"
            dir="ltr"
          />
        </div>
        <Field
          name={rowField('lines', at, 'leadTimeDays')}
          label={t('comparison:counter.leadTime', { no })}
          hint={quoted(<Days count={line.offers?.[0]?.leadTimeDays ?? document.leadTimeDays} />)}
          inputMode="numeric"
          dir="ltr"
          short
        />
      </div>
    </fieldset>
  )
}

function Ask({ quotation, reply }: Omit<Props, 'back'>) {
  const reader = useReader()
  const { t } = reader
  const { document } = quotation
  const choose = t('common:form.choose')
  return (
    <Form reply={reply} hidden={{ version: quotation.version }} className="form measure mt-6">
      {document.lines.map((line, at) => (
        <AskOfLine key={line.no} line={line} at={at} document={document} />
      ))}
      <div className="pair">
        <Select name="incoterm" label={t('quotation:fact.term')} blank={choose} choices={incotermChoices(reader)} />
        <Field name="namedPlace" label={t('quotation:form.namedPlace')} maxLength={100} dir="auto" />
      </div>
      <Choices
        name="paymentTerms"
        legend={t('quotation:fact.payment')}
        hint={t('comparison:counter.paymentHint')}
        columns
        choices={paymentTermChoices(reader)}
      />
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
