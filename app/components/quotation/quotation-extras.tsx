import { offersOf } from '#app/domain/quotations/compare-line.ts'
import type { QuotationDocument, QuotationLine } from '#app/domain/quotations/quotation.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import type { DescribedDemand } from '#app/domain/rfqs/rfq-view.ts'
import { quantityText } from '#app/i18n/quantity.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Written } from '../thread/written.tsx'
import { Facts, type Fact } from '../ui/facts.tsx'
import { Days, Money, Num } from '../ui/num.tsx'
import { UserText, Worded } from '../ui/worded.tsx'

type Demands = QuotationView['demands']

/** What an answer to an RFQ says beside its lines: further prices, answers to the demands, charges, sample, another term. */
export function QuotationExtras({ document, demands }: { document: QuotationDocument; demands?: Demands }) {
  const { t, format } = useReader()
  const { notOffered, charges = [], sample, altTerms = [], deviations, currency } = document
  const facts: Fact[] = [
    { label: t('rfqQuotation:sheet.notOffered'), value: notOffered && format.list(notOffered.map(String)) },
    ...charges.map(({ type, amount, note, included }) => ({
      label: t(`rfqQuotation:charge.types.${type}`),
      value: <Money amount={type === 'discount' ? `-${amount}` : amount} currency={currency} />,
      note: [note, included && t('rfqQuotation:charge.included')].filter(Boolean).join(', ') || undefined,
    })),
    {
      label: t('rfqQuotation:sheet.sample'),
      value: sample && <Money amount={sample.price} currency={currency} />,
      note: sample?.leadTimeDays !== undefined && <Days count={sample.leadTimeDays} />,
    },
    ...altTerms.map(({ incoterm, namedPlace, lines }) => ({
      label: t('rfqQuotation:altIncoterm'),
      value: (
        <>
          <Num>
            {incoterm} <UserText>{namedPlace}</UserText>
          </Num>
        </>
      ),
      note: format.list(lines.map(({ no, unitPrice }) => `${no}: ${format.money(unitPrice, currency)}`)),
    })),
  ]
  return (
    <>
      {document.lines.map((line) => (
        <LineExtras key={line.no} line={line} currency={currency} demands={demands?.[line.no]} />
      ))}
      {facts.some(({ value }) => value) && <Facts facts={facts} />}
      {deviations && (
        <>
          <h2>{t('rfqQuotation:deviations')}</h2>
          <div className="stack-tight measure text-sm">
            <Written text={deviations} lang={null} />
          </div>
        </>
      )}
    </>
  )
}

const nameOf = (demands: DescribedDemand[], no: number) => {
  const demand = demands.find((one) => one.no === no)
  return demand && <Worded of={demand.name} />
}

function LineExtras({ line, currency, demands = [] }: { line: QuotationLine; currency: string; demands?: DescribedDemand[] }) {
  const reader = useReader()
  const { t, format } = reader
  const further = offersOf(line).slice(1)
  const { answers = [], packaging, moq, response } = line
  if (further.length + answers.length === 0 && !packaging && !moq && response !== 'alternative') return null
  const facts: Fact[] = [
    { label: t('rfqQuotation:response'), value: response === 'alternative' && t('rfqQuotation:responses.alternative') },
    ...further.map(({ minQty, unitPrice }) => ({
      label: t('rfqQuotation:price'),
      value: t('rfqQuotation:sheet.offer', {
        quantity: quantityText(reader, minQty, line.unit),
        price: format.money(unitPrice, currency),
      }),
    })),
    { label: t('rfqQuotation:moq'), value: moq && quantityText(reader, moq, line.unit) },
    ...answers.map(({ no, answer, value, note }) => ({
      label: nameOf(demands, no) ?? t('rfqQuotation:sheet.demand', { no }),
      value: t(`rfqQuotation:answers.${answer}`),
      note: [value, note].some(Boolean) && <UserText>{[value, note].filter(Boolean).join(', ')}</UserText>,
    })),
    { label: t('rfqQuotation:packaging'), value: packaging && <UserText>{packaging}</UserText> },
  ]
  return (
    <>
      <h2>{t('rfqQuotation:sheet.line', { no: line.no })}</h2>
      <Facts facts={facts} />
    </>
  )
}
