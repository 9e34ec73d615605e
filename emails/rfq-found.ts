import type { WriteLetter } from './letter.ts'
import { formBlocks } from './quote-by-mail.ts'
import { goodsFacts, rfqLines } from './told-rfq.ts'
import { isolated } from './user-text.ts'

/** A new RFQ that a saved search of the reader finds. */
export const rfqFound: WriteLetter<'rfq-found'> = ({ searches, searchesUrl, toQuote, ...rfq }, reader) => {
  const { t, format } = reader
  const names = { title: isolated(rfq.title), searches: isolated(format.list(searches)), count: searches.length }
  return {
    subject: t('rfqLetter:found.subject', names),
    title: t('rfqLetter:found.title', names),
    blocks: [
      { kind: 'paragraph', text: t('rfqLetter:found.text', names) },
      { kind: 'facts', lines: [...goodsFacts(rfq, reader), ...rfqLines(rfq, reader)] },
      { kind: 'action', label: t('letter:rfqMatched.action'), url: rfq.url },
      { kind: 'link', label: t('rfqLetter:found.settings'), url: searchesUrl },
      ...(toQuote ? formBlocks(toQuote, t('quotationMail:letter.here'), reader) : []),
    ],
    answer: t(toQuote ? 'rfqLetter:answerQuote' : 'rfqLetter:answerMail'),
    foot: [t('rfqLetter:found.why')],
  }
}
