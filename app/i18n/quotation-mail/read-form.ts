import type { Answer, FoundForm } from '#app/domain/quotations/by-mail/find-forms.ts'
import { headFields, mailFields, type MailField } from '#app/domain/quotations/by-mail/form-fields.ts'
import type { ReadMail } from '#app/domain/quotations/by-mail/read-mail.ts'
import { typedIn } from '#app/domain/form.ts'
import { rowField } from '#app/domain/row-fields.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { plainText } from '../plain-text.ts'
import { speech } from '../reader.tsx'
import { prefilled } from './form-words.ts'
import { readHead } from './read-head.ts'
import { readLine } from './read-line.ts'
import { unclear, type Reader, type Reading } from './reading.ts'
import { habitOf } from './mail-number.ts'
import { readPrice, saysNone } from './read-price.ts'
import { currencyOf } from './read-currency.ts'
import { readDelivery, withoutDelivery } from './read-terms.ts'
import { fieldsOf } from './tell-form.ts'

const fold = (text: string) => plainText(text).toLowerCase()

/**
 * What a form that came back says, as the fields of the quotation's form; null where nobody wrote into it. What can be read in two ways,
 * or not at all, is named with what was written, and its field stays empty.
 */
export function readQuotationForm(form: FoundForm, rfq: RfqDocument, { lang, today, before = {} }: Reader): ReadMail | null {
  const result: ReadMail = { values: {}, understood: [], unclear: [], missing: [], assumed: [] }
  const fields = mailFields(rfq)
  const filled = fields.filter((field) => isFilled(field, form.answers, rfq))
  if (filled.length === 0) return null
  const said = new Map<string, string>()
  for (const field of fields) take(field, form.answers, rfq, said, result)
  for (const line of form.stray) unclear(result, '', line, { is: 'stray' })
  const reading: Reading = { rfq, lang, today, before, said, result }
  const prices = fields.flatMap((field) => (field.kind === 'price' || field.kind === 'moq' ? [said.get(field.code) ?? ''] : []))
  const habit = habitOf(prices)
  const delivery = readDelivery(said.get('D') ?? '')
  const priced = fields.flatMap((field) => {
    const text = field.kind === 'price' ? said.get(field.code) : undefined
    return field.kind !== 'price' || text === undefined || saysNone(text)
      ? []
      : [readPrice(withoutDelivery(text, delivery), lang, habit, field.asked)]
  })
  const currency = currencyOf(reading, priced)
  readHead(reading)
  for (const [at, line] of rfq.lines.entries()) {
    result.values[rowField('lines', at, 'no')] = String(line.no)
    readLine(reading, line, at, { habit, currency, delivery })
  }
  const stands = (code: string) => fieldsOf(code, rfq).every((name) => typedIn(before, name) !== '')
  const required = new Set(['currency', 'delivery', 'payment', 'validity', 'leadTime'])
  for (const { code, kind } of headFields)
    if (required.has(kind) && !result.understood.includes(code) && !result.unclear.some((one) => one.code === code) && !stands(code))
      result.missing.push(code)
  return result
}

const isPrefill = (field: MailField, said: string, rfq: RfqDocument) =>
  (['en', 'zh'] as const).some((lang) => fold(said) === fold(prefilled(field, rfq, speech(lang))))

const answersTo = (field: MailField, answers: readonly Answer[], rfq: RfqDocument) =>
  answers.filter(({ code, said }) => code === field.code && said !== '' && !isPrefill(field, said, rfq))

const isFilled = (field: MailField, answers: readonly Answer[], rfq: RfqDocument) => answersTo(field, answers, rfq).length > 0

/** Without the quotation marks, or the line to write on, that an answer stands in. */
const unwrapped = (said: string): string =>
  said.length > 300 ? said : said.replace(/^["“”„«<_ ]{1,60}(?=.)/u, '').replace(/(?<=.)["“”»>_ ]{1,60}$/u, '')

/** Of several copies of the form the one that was quoted least is the newest. */
function take(field: MailField, all: readonly Answer[], rfq: RfqDocument, said: Map<string, string>, result: ReadMail): void {
  const answers = answersTo(field, all, rfq)
  const depth = Math.min(...answers.map((answer) => answer.depth))
  const ofNewest = answers
    .filter((answer) => answer.depth === depth)
    .map((answer) => (field.kind === 'remarks' ? answer.said : unwrapped(answer.said)))
  const newest = [...new Map(ofNewest.map((text) => [fold(text), text])).values()]
  if (newest.length > 1) unclear(result, field.code, newest.join(' | '), { is: 'twice', all: newest })
  else if (newest[0] !== undefined) said.set(field.code, newest[0])
}
