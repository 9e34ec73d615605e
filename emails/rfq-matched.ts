import type { ToldRfq } from '#app/domain/mail/letter-facts.ts'
import { reasonText } from '#app/i18n/match-reason.ts'
import { quantityText } from '#app/i18n/quantity.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { FactLine, WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

/** A buyer asks for what the reader's company sells, and why we think so. */
export const rfqMatched: WriteLetter<'rfq-matched'> = (facts, reader) => {
  const { company, category, lines, moreLines, reasons, settingsUrl, ...rfq } = facts
  const { t, format } = reader
  const names = { title: isolated(rfq.title), company: isolated(company) }
  return {
    subject: t('letter:rfqMatched.subject', names),
    title: t('letter:rfqMatched.title', names),
    blocks: [
      { kind: 'paragraph', text: t('letter:rfqMatched.text', names) },
      {
        kind: 'facts',
        lines: [
          { label: t('letter:rfqMatched.category'), value: category },
          ...lines.map(({ description, quantity, unit }) => ({
            label: t('letter:facts.description'),
            value: isolated(`${description}, ${quantityText(reader, quantity, unit)}`),
          })),
          ...(moreLines > 0 ? [{ label: t('letter:rfqMatched.moreLines'), value: format.number(moreLines) }] : []),
          ...rfqLines(rfq, reader),
        ],
      },
      {
        kind: 'paragraph',
        text: t('letter:rfqMatched.because', { reasons: isolated(format.list(reasons.map((one) => reasonText(reader, one)))) }),
      },
      { kind: 'action', label: t('letter:rfqMatched.action'), url: rfq.url },
      { kind: 'link', label: t('letter:rfqMatched.settings'), url: settingsUrl },
    ],
    foot: [t('letter:rfqMatched.why', names)],
  }
}

/** Where the goods go and until when it takes quotations. */
export const rfqLines = ({ country, closesAt, timeZone }: ToldRfq, { t, format }: ReaderSpeech): FactLine[] => [
  { label: t('letter:facts.country'), value: format.country(country) },
  { label: t('letter:rfqMatched.closes'), value: `${format.dateTime(closesAt, timeZone)} (${timeZone})`, isDeadline: true },
]
