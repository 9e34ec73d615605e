import { needOf } from '#app/domain/threads/need.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import { dealing, needText, who } from './dealing.ts'
import type { Block, FactsOf, Letter } from './letter.ts'
import { changeLines, fingerprintLine, quotationBlock } from './quotation-facts.ts'
import { isolated } from './user-text.ts'

/** A quotation, or a later version of it with what changed told first. */
export const quotationReceived = (facts: FactsOf<'quotation-received'>, reader: ReaderSpeech): Letter => {
  const { t } = reader
  const { document, from } = facts
  const { company, answer } = dealing(from, reader)
  const ref = needText(needOf(document))
  const isRevised = facts.name === 'quotation-revised'
  const noun = isRevised ? 'quotationRevised' : 'quotationReceived'
  const changes = changeLines(facts.changes, reader)
  const quotation = quotationBlock(document, reader, facts.placeName)
  const blocks: (Block | false)[] = [
    { kind: 'paragraph', text: t(`letter:${noun}.text`, { who: who(from, reader), ref, version: document.version }) },
    changes.length > 0 && { kind: 'facts', title: t('letter:facts.changed'), lines: changes },
    { ...quotation, lines: [...quotation.lines, fingerprintLine(facts.sha256, reader)] },
    document.remarks !== undefined && {
      kind: 'message',
      by: t('letter:label', { label: t('letter:facts.remarks') }),
      text: document.remarks,
    },
    { kind: 'action', label: t(facts.isCompared ? 'rfqLetter:compare' : 'letter:quotationReceived.action'), url: facts.quotationUrl },
    { kind: 'note', text: t(facts.isEarly ? 'letter:quotationReceived.nextEarly' : 'letter:quotationReceived.next') },
    { kind: 'note', text: t('letter:intent', { company }) },
  ]
  return {
    subject: t(`letter:${noun}.subject`, { company, subject: isolated(facts.subject) }),
    title: t(`letter:${noun}.title`, { company }),
    blocks: blocks.filter((block) => block !== false),
    answer,
    foot: [t('letter:quotationReceived.why', { ref }), t('letter:foot.bank')],
  }
}
