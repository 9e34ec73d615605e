import { declineReasons } from '#app/domain/quotations/quotation.ts'
import { dealing, quotationNumber, who } from './dealing.ts'
import type { Block, WriteLetter } from './letter.ts'
import { quotationBlock } from './quotation-facts.ts'

export const quotationDeclined: WriteLetter<'quotation-declined'> = (facts, reader) => {
  const { t } = reader
  const { document, from, note } = facts
  const { company, answer } = dealing(from, reader)
  const ref = quotationNumber(document.ref)
  const reason = declineReasons.find((one) => one === facts.reason) ?? 'other'
  const blocks: (Block | false)[] = [
    { kind: 'paragraph', text: t('letter:quotationDeclined.text', { who: who(from, reader), ref, version: document.version }) },
    { kind: 'facts', lines: [{ label: t('letter:facts.reason'), value: t(`letter:declineReason.${reason}`) }] },
    note !== null && { kind: 'message', by: t('letter:writes', { who: who(from, reader) }), text: note },
    quotationBlock(document, reader, facts.placeName),
    { kind: 'paragraph', text: t('letter:quotationDeclined.next') },
    { kind: 'action', label: t('letter:quotationDeclined.action'), url: facts.threadUrl },
  ]
  return {
    subject: t('letter:quotationDeclined.subject', { company, ref }),
    title: t('letter:quotationDeclined.title', { company }),
    blocks: blocks.filter((block) => block !== false),
    answer,
    foot: [t('letter:quotationDeclined.why')],
  }
}
