import type { ReactNode } from 'react'
import { convertMeasure, isCustomary, otherWayOf, type MeasureCode } from '#app/domain/trade/measure.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Num } from './num.tsx'
import { Phrase } from './phrase.tsx'

/**
 * Figures in the supplier's unit, and in the reader's where that is another one: the stated figure is never replaced. Several figures
 * make a size (`42 × 38 × 30 cm`) or, with `to`, a range.
 */
export function Measured({ figures, unit, isRange = false }: { figures: string[]; unit: MeasureCode; isRange?: boolean }) {
  const { lang } = useReader()
  const other = otherWayOf(unit)
  // English is read where feet are used and where metres are: both are shown. Readers of the other languages measure in metres.
  const isReaders = other === null || (lang !== 'en' && !isCustomary(unit))
  const stated = <Figures of={figures} unit={unit} isRange={isRange} />
  if (isReaders) return stated
  const converted = figures.map((figure) => convertMeasure(figure, unit, other!))
  if (converted.some((figure) => figure === null)) return stated
  const shown = <Figures of={converted as string[]} unit={other!} isRange={isRange} />
  return <Phrase of="listing:bothUnits" with={{ figure: stated, other: shown }} />
}

function Figures({ of, unit, isRange }: { of: string[]; unit: MeasureCode; isRange: boolean }) {
  const { t, format } = useReader()
  const sign = <bdi>{t(`trade:measure.${unit}`)}</bdi>
  const written = of.map(format.number)
  const [from, to] = written
  let figures: ReactNode = <Num>{written.join(' × ')}</Num>
  if (isRange && to !== undefined && to !== from)
    figures = <Phrase of="listing:rangeText" with={{ from: <Num>{from}</Num>, to: <Num>{to}</Num> }} />
  else if (isRange) figures = <Num>{from}</Num>
  return (
    <>
      {figures} {sign}
    </>
  )
}
