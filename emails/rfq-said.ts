import type { RfqSaid } from '#app/domain/mail/letter-facts.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Block, FactLine } from './letter.ts'
import { isolated } from './user-text.ts'

export const rfqNumber = (ref: string): string => isolated(`RFQ-${ref}`)

/** The numbers and words that news of an RFQ comes with. */
export function saidBlocks({ reason, question, answer, closes }: RfqSaid, ref: string, { t, format }: ReaderSpeech): Block[] {
  const lines: (FactLine | false)[] = [
    { label: t('rfqLetter:number'), value: rfqNumber(ref) },
    reason !== null && { label: t('letter:facts.reason'), value: t(`rfq:cancelReason.${reason}`) },
    closes !== null && {
      label: t('rfqLetter:closes'),
      value: `${format.dateTime(closes.at, closes.timeZone)}, ${format.timeZone(closes.timeZone)}`,
      isDeadline: true,
    },
  ]
  return [
    { kind: 'facts', lines: lines.filter((line) => line !== false) },
    ...(question === null ? [] : [{ kind: 'message', by: t('rfqLetter:question'), text: question } as const]),
    ...(answer === null ? [] : [{ kind: 'message', by: t('rfqLetter:answer'), text: answer } as const]),
  ]
}
