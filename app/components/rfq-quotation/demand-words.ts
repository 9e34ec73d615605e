import { demandName, type SpecDemand } from '#app/domain/rfqs/rfq.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'

/** What a demand is about and what it asks: `Pressure`, `at least 16 bar`. `words` names attributes and their choices. */
export function demandText(
  { t, format }: ReaderSpeech,
  words: Record<string, string>,
  demand: SpecDemand,
): { name: string; wanted: string } {
  const { attribute, operator, values, unit } = demand
  const said = values.map((value) => words[`${attribute}.${value}`] ?? yesOrNo(t, value) ?? figure(format, value))
  const joined = operator === 'between' ? said.join(' – ') : format.list(said)
  const value = unit ? `${joined} ${t(`trade:measure.${unit}`)}` : joined
  return { name: demandName(words, demand), wanted: t(`rfqQuotation:operator.${operator}`, { value }) }
}

const yesOrNo = (t: ReaderSpeech['t'], value: string) =>
  value === 'yes' ? t('rfqQuotation:yes') : value === 'no' ? t('rfqQuotation:no') : undefined

const figure = (format: ReaderSpeech['format'], value: string) => (/^-?\d+(\.\d+)?$/.test(value) ? format.number(value) : value)
