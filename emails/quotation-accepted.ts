import { dealing, quotationNumber, who } from './dealing.ts'
import type { WriteLetter } from './letter.ts'
import { quotationBlock } from './quotation-facts.ts'

export const quotationAccepted: WriteLetter<'quotation-accepted'> = ({ document, from, threadUrl, placeName }, reader) => {
  const { t } = reader
  const { company, answer } = dealing(from, reader)
  const ref = quotationNumber(document.ref)
  return {
    subject: t('letter:quotationAccepted.subject', { company, ref }),
    title: t('letter:quotationAccepted.title', { company }),
    blocks: [
      { kind: 'paragraph', text: t('letter:quotationAccepted.text', { who: who(from, reader), ref, version: document.version }) },
      quotationBlock(document, reader, placeName),
      { kind: 'paragraph', text: t('letter:quotationAccepted.next', { company }) },
      { kind: 'action', label: t('letter:quotationAccepted.action'), url: threadUrl },
    ],
    answer,
    foot: [t('letter:quotationAccepted.why')],
  }
}
