import { mailFields } from '#app/domain/quotations/by-mail/form-fields.ts'
import { fieldTitle, tellUnclear, tellUnderstood } from '#app/i18n/quotation-mail/tell-form.ts'
import type { Block, Letter, WriteLetter } from './letter.ts'
import { formBlocks } from './quote-by-mail.ts'
import { isolated } from './user-text.ts'

/** How an answer by mail was understood, value by value, what was not, and where it is sent. */
export const quotationUnderstood: WriteLetter<'quotation-understood'> = (facts, reader): Letter => {
  const { t } = reader
  const { rfq, url } = facts
  const names = { title: isolated(rfq.title), ref: isolated(`RFQ-${rfq.ref}`) }
  const action: Block = { kind: 'action', label: t('quotationMail:letter.action'), url }
  const form = formBlocks(facts, t('quotationMail:letter.again'), reader)
  const foot = [t('quotationMail:letter.why', names)]
  const answer = t('quotationMail:letter.answer')
  if (facts.is === 'other_rfq') {
    const text = t('quotationMail:letter.otherRfq', { ...names, other: isolated(`RFQ-${facts.otherRef}`) })
    const head = { subject: t('quotationMail:letter.otherSubject', names), title: t('quotationMail:letter.otherTitle') }
    return { ...head, blocks: [{ kind: 'paragraph', text }, action, ...form], answer, foot }
  }
  const { read, filled, filesLeft } = facts
  const missing = mailFields(filled).filter(({ code }) => read.missing.includes(code))
  const blocks: (Block | false)[] = [
    { kind: 'paragraph', text: t('quotationMail:letter.text', names) },
    {
      kind: 'facts',
      title: t('quotationMail:letter.understood'),
      lines: tellUnderstood(read, filled, reader).map(({ label, value }) => ({ label, value: isolated(value) })),
    },
    read.unclear.length > 0 && {
      kind: 'facts',
      title: t('quotationMail:letter.unclear'),
      lines: read.unclear.map((one) => {
        const { label, value, why } = tellUnclear(one, filled, reader)
        return { label: label || t('quotationMail:letter.stray'), value: t('quotationMail:letter.said', { said: isolated(value), why }) }
      }),
    },
    missing.length > 0 && {
      kind: 'facts',
      title: t('quotationMail:letter.missing'),
      lines: missing.map((field) => ({ label: fieldTitle(field, filled, reader), value: t('quotationMail:letter.empty') })),
    },
    filled.version < rfq.version && { kind: 'note', text: t('quotationMail:letter.older', { version: filled.version, now: rfq.version }) },
    filesLeft > 0 && { kind: 'note', text: t('quotationMail:letter.files') },
    action,
    { kind: 'note', text: t('quotationMail:letter.notSent') },
    ...(read.unclear.length > 0 || missing.length > 0 ? form : []),
  ]
  return {
    subject: t('quotationMail:letter.subject', names),
    title: t('quotationMail:letter.title'),
    blocks: blocks.filter((block) => block !== false),
    answer,
    foot,
  }
}
