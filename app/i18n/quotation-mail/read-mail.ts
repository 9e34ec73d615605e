import { findForms, type FoundForm } from '#app/domain/quotations/by-mail/find-forms.ts'
import { formOfRows } from '#app/domain/quotations/by-mail/form-of-rows.ts'
import type { ReadMail } from '#app/domain/quotations/by-mail/read-mail.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { formWords } from './form-words.ts'
import { readQuotationForm } from './read-form.ts'
import type { Reader } from './reading.ts'

/** `texts`: the parts of one mail, which say the same; `sheets`: the rows of the tables that came with it. */
export type QuotationMail = { texts: readonly string[]; sheets: readonly (readonly (readonly string[])[])[] }

export type ReadQuotationMail =
  | { is: 'no_form' }
  /** Its form is another RFQ's than the one that was answered. */
  | { is: 'other_rfq'; ref: string }
  | { is: 'read'; rfq: RfqDocument; read: ReadMail }

/** The form in an answer to a letter about an RFQ, read against the version that it was sent with; `versions` has the newest first. */
export function readQuotationMail(mail: QuotationMail, versions: readonly RfqDocument[], reader: Reader): ReadQuotationMail {
  const newest = versions[0]!
  for (const rfq of versions) {
    const forms = formsFor(mail, rfq, reader).filter((form) => isOf(form, rfq, newest))
    const answers = forms.flatMap((form) => form.answers)
    const stray = [...new Set(forms.flatMap((form) => form.stray))]
    const read = readQuotationForm({ ref: rfq.ref, version: rfq.version, answers, stray }, rfq, reader)
    if (read) return { is: 'read', rfq, read }
  }
  const other = formsFor(mail, newest, reader).find(({ ref }) => ref !== null && ref !== newest.ref)
  return other?.ref ? { is: 'other_rfq', ref: other.ref } : { is: 'no_form' }
}

const isOf = ({ ref, version }: FoundForm, rfq: RfqDocument, newest: RfqDocument): boolean =>
  (ref === null || ref === rfq.ref) && (version === null ? rfq === newest : version === rfq.version)

/** The filled forms of the first part that holds any, and those of the tables beside it. */
function formsFor({ texts, sheets }: QuotationMail, rfq: RfqDocument, reader: Reader): FoundForm[] {
  const words = formWords(rfq)
  const isFilled = (form: FoundForm) => readQuotationForm({ ...form, stray: [] }, rfq, reader) !== null
  const ofTexts = texts.map((text) => findForms(text, words).filter(isFilled)).find((forms) => forms.length > 0) ?? []
  const ofSheets = sheets.map((rows) => formOfRows(rows, words)).filter((form) => form !== null && isFilled(form)) as FoundForm[]
  return [...ofTexts, ...ofSheets]
}
