import { dealing, quotationNumber } from './dealing.ts'
import type { WriteLetter } from './letter.ts'
import { quotationBlock } from './quotation-facts.ts'

/** To both sides: whoever sent it may give it another day, whoever got it may ask for that. */
export const quotationExpired: WriteLetter<'quotation-expired'> = ({ document, from, isOwn, threadUrl, placeName }, reader) => {
  const { t } = reader
  const { company, answer } = dealing(from, reader)
  const ref = quotationNumber(document.ref)
  const told = { company, ref, version: document.version }
  return {
    subject: t(isOwn ? 'letter:quotationExpired.ownSubject' : 'letter:quotationExpired.subject', told),
    title: t(isOwn ? 'letter:quotationExpired.ownSubject' : 'letter:quotationExpired.subject', told),
    blocks: [
      { kind: 'paragraph', text: t(isOwn ? 'letter:quotationExpired.ownText' : 'letter:quotationExpired.text', told) },
      quotationBlock(document, reader, placeName),
      { kind: 'action', label: t('letter:quotationExpired.action'), url: threadUrl },
    ],
    answer,
    foot: [t(isOwn ? 'letter:quotationExpired.ownWhy' : 'letter:quotationExpired.why')],
  }
}
