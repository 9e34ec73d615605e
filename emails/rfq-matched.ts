import { reasonText } from '#app/i18n/match-reason.ts'
import type { WriteLetter } from './letter.ts'
import { formBlocks } from './quote-by-mail.ts'
import { goodsFacts, noteBlocks, rfqLines } from './told-rfq.ts'
import { isolated } from './user-text.ts'

/** A buyer asks for what the reader's company sells, and why we think so. */
export const rfqMatched: WriteLetter<'rfq-matched'> = (facts, reader) => {
  const { company, reasons, settingsUrl, invited, toQuote, ...rfq } = facts
  const { t, format } = reader
  const names = { title: isolated(rfq.title), company: isolated(company) }
  return {
    subject: t(invited ? 'rfqLetter:invited.subjectMember' : 'letter:rfqMatched.subject', names),
    title: t(invited ? 'rfqLetter:invited.subjectMember' : 'letter:rfqMatched.title', names),
    blocks: [
      { kind: 'paragraph', text: t(invited ? 'rfqLetter:invited.member' : 'letter:rfqMatched.text', names) },
      ...noteBlocks(invited?.note ?? null, reader),
      { kind: 'facts', lines: [...goodsFacts(rfq, reader), ...rfqLines(rfq, reader)] },
      {
        kind: 'paragraph',
        text: t('letter:rfqMatched.because', { reasons: isolated(format.list(reasons.map((one) => reasonText(reader, one)))) }),
      },
      { kind: 'action', label: t('letter:rfqMatched.action'), url: rfq.url },
      ...(invited ? [{ kind: 'link', label: t('rfqLetter:invited.refusal'), url: invited.refusalUrl } as const] : []),
      { kind: 'link', label: t('letter:rfqMatched.settings'), url: settingsUrl },
      ...(toQuote ? formBlocks(toQuote, t('quotationMail:letter.here'), reader) : []),
    ],
    answer: t(toQuote ? 'rfqLetter:answerQuote' : 'rfqLetter:answerMail'),
    foot: [t('letter:rfqMatched.why', names)],
  }
}
