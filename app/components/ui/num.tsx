import type { ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'
import { formatHs } from '#app/domain/trade/hs-code.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { Phrase } from './phrase.tsx'

/** Figures, prices and codes read from left to right in every script. `code`: numbers of documents, models, hashes. */
export function Num({ children, code = false }: { children: ReactNode; code?: boolean }) {
  return (
    <bdi dir="ltr" className={code ? 'code' : undefined}>
      {children}
    </bdi>
  )
}

export function Money({ amount, currency }: { amount: string; currency: string }) {
  return <Num>{useReader().format.money(amount, currency)}</Num>
}

/** `USD 16.10–18.40`, `USD 3,850–4,300`; one figure when both ends are the same. Thousands without cents read better without them. */
export function PriceRange({ from, to, currency }: { from: string; to: string | null; currency: string }) {
  const { format } = useReader()
  const ends = [from, to ?? from]
  const isRound = ends.every((amount) => Number(amount) >= 1000 && Number.isInteger(Number(amount)))
  const [low, high] = ends.map((amount) => (isRound ? format.number(amount) : format.money(amount, currency).slice(currency.length + 1)))
  return <Num>{low === high ? `${currency} ${low}` : `${currency} ${low}–${high}`}</Num>
}

/** A decimal string and its unit in words, with the plural of the reader's language. */
export function Quantity({ value, unit }: { value: string; unit: UnitCode }) {
  return <Phrase of={`trade:unit.${unit}`} count={value} />
}

export function Days({ count }: { count: number }) {
  return <Phrase of="trade:days" count={count} />
}

/** `8481 80`: digits of the Harmonized System as customs write them. */
export function HsCode({ hs6 }: { hs6: string }) {
  return <Num>{formatHs(hs6)}</Num>
}
