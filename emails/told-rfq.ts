import type { Invited, ToldGoods, ToldLine, ToldRfq } from '#app/domain/mail/letter-facts.ts'
import { quantityText } from '#app/i18n/quantity.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Block, FactLine } from './letter.ts'
import { isolated } from './user-text.ts'

/** What the buyer writes with an invitation. */
export const noteBlocks = (note: Invited['note'], { t }: ReaderSpeech): Block[] =>
  note === null ? [] : [{ kind: 'message', by: t('rfqLetter:invited.note'), text: note }]

/** What is asked for, and how much of it. */
export function lineFacts({ lines, moreLines }: { lines: ToldLine[]; moreLines: number }, reader: ReaderSpeech): FactLine[] {
  const { t, format } = reader
  return [
    ...lines.map(({ description, quantity, unit }) => ({
      label: t('letter:facts.description'),
      value: isolated(`${description}, ${quantityText(reader, quantity, unit)}`),
    })),
    ...(moreLines > 0 ? [{ label: t('letter:rfqMatched.moreLines'), value: format.number(moreLines) }] : []),
  ]
}

/** The same, with its category first. */
export const goodsFacts = (goods: ToldGoods, reader: ReaderSpeech): FactLine[] => [
  { label: reader.t('letter:rfqMatched.category'), value: goods.category },
  ...lineFacts(goods, reader),
]

/** Where the goods go and until when it takes quotations. */
export const rfqLines = ({ country, closesAt, timeZone }: ToldRfq, { t, format }: ReaderSpeech): FactLine[] => [
  { label: t('letter:facts.country'), value: format.country(country) },
  { label: t('letter:rfqMatched.closes'), value: `${format.dateTime(closesAt, timeZone)} (${timeZone})`, isDeadline: true },
]
