import type { WriteLetter } from './letter.ts'
import { lineFacts, noteBlocks, rfqLines } from './told-rfq.ts'
import { isolated } from './user-text.ts'

/** A buyer asks somebody to quote whom this site does not know. */
export const rfqInvitation: WriteLetter<'rfq-invitation'> = (facts, reader) => {
  const { buyer, lines, moreLines, note, refusalUrl, ...rfq } = facts
  const { t } = reader
  const names = { title: isolated(rfq.title), buyer: isolated(buyer) }
  return {
    subject: t('rfqLetter:invited.subject', names),
    title: t('rfqLetter:invited.title', names),
    blocks: [
      { kind: 'paragraph', text: t('rfqLetter:invited.text', names) },
      ...noteBlocks(note, reader),
      { kind: 'facts', lines: [...lineFacts({ lines, moreLines }, reader), ...rfqLines(rfq, reader)] },
      { kind: 'action', label: t('rfqLetter:invited.action'), url: rfq.url },
      { kind: 'note', text: t('rfqLetter:invited.code') },
      { kind: 'link', label: t('rfqLetter:invited.refusal'), url: refusalUrl },
    ],
    foot: [t('rfqLetter:invited.why', names)],
  }
}
