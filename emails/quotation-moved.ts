import type { CounterTerms } from '#app/domain/quotations/counter-offer.ts'
import { paymentTermsOf, withdrawReasonOf, type QuotationDocument } from '#app/domain/quotations/quotation.ts'
import { paymentWords } from '#app/i18n/payment-words.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import { dealing, quotationNumber, who } from './dealing.ts'
import type { Block, FactLine, WriteLetter } from './letter.ts'
import { quotationBlock } from './quotation-facts.ts'
import { isolated } from './user-text.ts'

/** What became of a quotation short of its end: other terms asked for, kept, taken back; or its lines went to others. */
export const quotationMoved: WriteLetter<'quotation-moved'> = (facts, reader) => {
  const { move, document, from, note, counter, threadUrl, placeName } = facts
  const { t } = reader
  const reason = withdrawReasonOf(facts.reason)
  const { company, answer } = dealing(from, reader)
  const told = { company, who: who(from, reader), ref: quotationNumber(document.ref), version: document.version }
  const blocks: (Block | false)[] = [
    { kind: 'paragraph', text: t(`letter:quotationMoved.${move}.text`, told) },
    counter !== null && { kind: 'facts', title: t('letter:quotationMoved.asked'), lines: askedLines(counter, document, reader) },
    move === 'withdrawn' && {
      kind: 'facts',
      lines: [{ label: t('letter:facts.reason'), value: t(`comparison:withdrawal.reasons.${reason}`) }],
    },
    note !== null && { kind: 'message', by: t('letter:writes', { who: who(from, reader) }), text: note },
    quotationBlock(document, reader, placeName),
    { kind: 'action', label: t('letter:quotationMoved.action'), url: threadUrl },
    { kind: 'note', text: t(`letter:quotationMoved.${move}.next`) },
  ]
  return {
    subject: t(`letter:quotationMoved.${move}.subject`, told),
    title: t(`letter:quotationMoved.${move}.title`, told),
    blocks: blocks.filter((block) => block !== false),
    answer,
    foot: [t('letter:quotationMoved.why')],
  }
}

function askedLines(counter: CounterTerms, { currency }: QuotationDocument, { t, format }: ReaderSpeech): FactLine[] {
  const { incoterm, namedPlace, validUntil } = counter
  const payment = paymentTermsOf(counter)
  const delivery = [incoterm, namedPlace].filter((one) => one !== undefined).join(' ')
  const head: [string, string | undefined][] = [
    [t('letter:facts.delivery'), delivery === '' ? undefined : isolated(delivery)],
    [t('letter:facts.payment'), payment.length > 0 ? paymentWords(payment, { t }) : undefined],
    [t('letter:facts.validUntil'), validUntil && format.date(validUntil)],
  ]
  return [
    ...counter.lines.map(({ no, unitPrice, quantity, leadTimeDays }) => ({
      label: t('letter:quotationMoved.line', { no }),
      value: [
        unitPrice && isolated(format.money(unitPrice, currency)),
        quantity && t('letter:quotationMoved.from', { quantity: format.number(quantity) }),
        leadTimeDays !== undefined && t('letter:quotationMoved.days', { count: leadTimeDays }),
      ]
        .filter((one) => one)
        .join('; '),
    })),
    ...head.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
  ]
}
