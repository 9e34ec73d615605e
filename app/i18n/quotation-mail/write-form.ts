import { headFields, lineFields, type MailField } from '#app/domain/quotations/by-mail/form-fields.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { Language } from '../languages.ts'
import { plainText } from '../plain-text.ts'
import { speech } from '../reader.tsx'
import { fieldLabel, languageOfForm, prefilled } from './form-words.ts'

const longestDescription = 100

const shortened = (text: string) => {
  const line = plainText(text)
  return line.length > longestDescription ? `${line.slice(0, longestDescription - 1)}…` : line
}

/** The line that says whose form it is: it is found by this, in whatever language the rest stands. */
const mark = ({ ref, version }: Pick<RfqDocument, 'ref' | 'version'>) => `[RFQ-${ref} v${version}]`

const bracketed = (code: string | number) => `[${code}]`

/** The parts of the form in their order; the remarks come last, because they may be long. */
function inOrder(): { head: MailField[]; last: MailField[] } {
  const isLast = (field: MailField) => field.kind === 'remarks'
  return { head: headFields.filter((field) => !isLast(field)), last: headFields.filter(isLast) }
}

/** The plain text that a letter about an RFQ carries: it is filled in, and sent back as the answer. */
export function quotationForm(rfq: RfqDocument, lang: Language): string {
  const reader = speech(languageOfForm(lang))
  const { t } = reader
  const entry = (field: MailField) =>
    `${bracketed(field.code)} ${t('letter:fact', { label: fieldLabel(field, rfq, reader), value: prefilled(field, rfq, reader) })}`.trimEnd()
  const { head, last } = inOrder()
  const lines = rfq.lines.flatMap((line) => [
    '',
    `${bracketed(line.no)} ${shortened(line.description)}`,
    ...lineFields(line, rfq).map(entry),
  ])
  return [
    `${mark(rfq)} ${t('quotationMail:form.title')}`,
    t('quotationMail:form.howTo'),
    '',
    ...head.map(entry),
    ...lines,
    '',
    ...last.map(entry),
    `[END] ${t('quotationMail:form.end')}`,
  ].join('\n')
}

/** The same form as rows of a table. */
export function quotationFormRows(rfq: RfqDocument, lang: Language): string[][] {
  const reader = speech(languageOfForm(lang))
  const { t } = reader
  const row = (field: MailField) => [field.code, fieldLabel(field, rfq, reader), prefilled(field, rfq, reader)]
  const { head, last } = inOrder()
  return [
    [t('quotationMail:form.code'), t('quotationMail:form.field'), t('quotationMail:form.answer')],
    [mark(rfq), t('quotationMail:form.sheetHowTo')],
    ...head.map(row),
    ...rfq.lines.flatMap((line) => [[String(line.no), plainText(line.description)], ...lineFields(line, rfq).map(row)]),
    ...last.map(row),
  ]
}
