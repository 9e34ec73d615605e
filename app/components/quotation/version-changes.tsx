import type { ReactNode } from 'react'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { isPaymentTerm } from '#app/domain/trade/payment-term.ts'
import { isUnitCode } from '#app/domain/trade/unit.ts'
import { paymentWords } from '#app/i18n/payment-words.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Days, Money, Num, Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

const figures = ['quantity', 'unitPrice', 'delivery', 'leadTimeDays', 'paymentTerms', 'validUntil'] as const
type Figure = (typeof figures)[number]

const texts = ['remarks', 'prices', 'answers', 'offered', 'notOffered', 'charges', 'deviations', 'files'] as const

/** One end of a change as a reader says it: `1200 H87` is 1,200 pieces. */
function Value({ field, text }: { field: Figure; text: string }): ReactNode {
  const reader = useReader()
  const [first = '', second = ''] = text.split(' ')
  switch (field) {
    case 'quantity':
      return isUnitCode(second) ? <Quantity value={first} unit={second} /> : <Num>{text}</Num>
    case 'unitPrice':
      return <Money amount={second} currency={first} />
    case 'leadTimeDays':
      return <Days count={Number(text)} />
    case 'paymentTerms':
      return paymentWords(text.split(' ').filter(isPaymentTerm), reader)
    case 'validUntil':
      return <Day on={text} />
    default:
      return <UserText>{text}</UserText>
  }
}

/** What a version says differently from the one before it. Texts are too long to set against each other: that they changed is said. */
export function VersionChanges({ quotation }: { quotation: QuotationView }) {
  const { t } = useReader()
  const { changes, version } = quotation
  if (version === 1) return null
  if (changes.length === 0)
    return (
      <p>
        <Phrase of="quotation:change.none" with={{ version: <Num>{version - 1}</Num> }} />
      </p>
    )
  return (
    <>
      <p>
        <Phrase of="quotation:change.since" with={{ version: <Num>{version - 1}</Num> }} />
      </p>
      <ul className="bullets">
        {changes.map(({ field, from, to, line }) => {
          const figure = figures.find((one) => one === field)
          const text = texts.find((one) => one === field) ?? 'description'
          return (
            <li key={`${line}-${field}`}>
              {line !== undefined && (
                <>
                  <Phrase of="quotation:change.ofLine" with={{ no: <Num>{line}</Num> }} />{' '}
                </>
              )}
              {figure ? (
                <Phrase
                  of={`quotation:change.${figure}`}
                  with={{ from: <Value field={figure} text={from} />, to: <Value field={figure} text={to} /> }}
                />
              ) : (
                t(`quotation:change.${text}`)
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
