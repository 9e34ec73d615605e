import type { DescribedAttribute, DescribedValue } from '#app/domain/listings/describe-attributes.ts'
import { useReader } from '#app/i18n/reader.tsx'
import type { Fact } from '../ui/facts.tsx'
import { Measured } from '../ui/measured.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText, Worded } from '../ui/worded.tsx'

/** What the category asks, and what the supplier says beyond it. */
export const attributeFacts = (attributes: DescribedAttribute[]): Fact[] =>
  attributes.map(({ name, value }) => ({ label: <Worded of={name} />, value: <Value of={value} /> }))

function Value({ of }: { of: DescribedValue }) {
  const { t, format } = useReader()
  if ('number' in of) return of.unit ? <Measured figures={[of.number]} unit={of.unit} /> : <Num>{format.number(of.number)}</Num>
  if ('from' in of) {
    if (of.unit) return <Measured figures={[of.from, of.to]} unit={of.unit} isRange />
    const ends = { from: <Num>{format.number(of.from)}</Num>, to: <Num>{format.number(of.to)}</Num> }
    return of.from === of.to ? ends.from : <Phrase of="listing:rangeText" with={ends} />
  }
  if ('yes' in of) return <>{t(of.yes ? 'listing:yes' : 'listing:no')}</>
  if ('words' in of)
    return of.words.map((word, index) => (
      <span key={word.text}>
        {index > 0 && ', '}
        <Worded of={word} />
      </span>
    ))
  return of.unit ? (
    <>
      <UserText>{of.text}</UserText> <bdi>{t(`trade:measure.${of.unit}`)}</bdi>
    </>
  ) : (
    <UserText>{of.text}</UserText>
  )
}
