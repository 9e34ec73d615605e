import { dealing, quotationNumber, who } from './dealing.ts'
import type { WriteLetter } from './letter.ts'
import { quotationBlock } from './quotation-facts.ts'

export const quotationAccepted: WriteLetter<'quotation-accepted'> = ({ document, lines, from, threadUrl, placeName }, reader) => {
  const { t, format } = reader
  const { company, answer } = dealing(from, reader)
  const ref = quotationNumber(document.ref)
  const of = lines ? 'letter:quotationAccepted.part' : 'letter:quotationAccepted.whole'
  const told = {
    company,
    who: who(from, reader),
    ref,
    version: document.version,
    count: lines?.length ?? 0,
    lines: format.list((lines ?? []).map(String)),
  }
  return {
    subject: t(`${of}.subject`, told),
    title: t(`${of}.title`, told),
    blocks: [
      { kind: 'paragraph', text: t(`${of}.text`, told) },
      quotationBlock(document, reader, placeName),
      { kind: 'paragraph', text: t('letter:quotationAccepted.next', { company }) },
      { kind: 'action', label: t('letter:quotationAccepted.action'), url: threadUrl },
    ],
    answer,
    foot: [t('letter:quotationAccepted.why')],
  }
}
