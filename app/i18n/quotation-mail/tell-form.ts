import { typedIn } from '#app/domain/form.ts'
import type { ReadMail, Unclear, Why } from '#app/domain/quotations/by-mail/read-mail.ts'
import { lineOf, mailFields, type MailField } from '#app/domain/quotations/by-mail/form-fields.ts'
import { rowField } from '#app/domain/row-fields.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { isPaymentTerm } from '#app/domain/trade/payment-term.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { paymentWords } from '../payment-words.ts'
import { quantityText } from '../quantity.ts'
import type { ReaderSpeech } from '../reader.tsx'
import { fieldName } from './form-words.ts'

/** What a form's field is called where its line does not stand above it. */
export function fieldTitle(field: MailField, rfq: RfqDocument, reader: ReaderSpeech): string {
  const [name, line] = [fieldName(field, reader), lineOf(field)]
  return line === null || rfq.lines.length === 1 ? name : reader.t('quotationMail:ofLine', { no: line, field: name })
}

export type Told = { label: string; value: string }
/** `field`: the form's fields that the value stands for. */
type Understood = Told & { field: string[] }

/** Everything that was understood, value by value, as the quotation would say it. */
export function tellUnderstood(read: ReadMail, rfq: RfqDocument, reader: ReaderSpeech): Understood[] {
  return mailFields(rfq).flatMap((field) => {
    // What a field could not keep stands among the remarks, whether there are others or not; and no line counts as offered unsaid.
    const isTold = field.kind === 'remarks' || read.understood.includes(field.code) || isOfferedOpen(field, read.values, rfq)
    const value = isTold ? valueOf(field, read.values, rfq, reader) : ''
    return value === '' ? [] : [{ label: fieldTitle(field, rfq, reader), value, field: namesOf(field, rfq) }]
  })
}

/** The first price of a line that counts as offered, though none of its prices was taken. */
function isOfferedOpen(field: MailField, values: ReadMail['values'], rfq: RfqDocument): boolean {
  if (field.kind !== 'price' || field.no !== 1) return false
  const said = (column: string) => typedIn(values, rowField('lines', rfq.lines.indexOf(field.line), column))
  return said('response') === 'quoted' && field.line.breaks.every((_one, at) => said(`price${at + 1}`) === '')
}

const headNames: Partial<Record<MailField['kind'], string[]>> = {
  currency: ['currency'],
  delivery: ['incoterm', 'namedPlace'],
  payment: ['paymentTerms'],
  validity: ['validUntil'],
  leadTime: ['leadTimeDays'],
  ownNumber: ['supplierRef'],
  remarks: ['remarks'],
}

/** The form's fields that a code of the mail's form stands for. */
export function fieldsOf(code: string, rfq: RfqDocument): string[] {
  const field = mailFields(rfq).find((one) => one.code === code)
  return field ? namesOf(field, rfq) : []
}

function namesOf(field: MailField, rfq: RfqDocument): string[] {
  if (!('line' in field)) return headNames[field.kind]!
  const columns = { unit: ['unit', 'contentQuantity', 'contentUnit'], moq: ['moq'], lineLeadTime: ['leadTimeDays'] }
  const own = field.kind === 'price' ? [`minQty${field.no}`, `price${field.no}`, 'response', 'unit'] : columns[field.kind]
  return own.map((column) => rowField('lines', rfq.lines.indexOf(field.line), column))
}

function valueOf(field: MailField, values: ReadMail['values'], rfq: RfqDocument, reader: ReaderSpeech): string {
  const { t, format } = reader
  const said = (name: string) => typedIn(values, name)
  const ofLine = (column: string) => ('line' in field ? said(rowField('lines', rfq.lines.indexOf(field.line), column)) : '')
  const unit = ofLine('unit') as UnitCode
  switch (field.kind) {
    case 'currency':
      return said('currency')
    case 'delivery':
      return `${said('incoterm')} ${said('namedPlace')}`
    case 'payment':
      return paymentWords([values.paymentTerms ?? []].flat().filter(isPaymentTerm), { t })
    case 'validity':
      return format.date(said('validUntil'))
    case 'leadTime':
      return t('trade:days', { count: Number(said('leadTimeDays')) })
    case 'ownNumber':
      return said('supplierRef')
    case 'remarks':
      return said('remarks')
    case 'lineLeadTime':
      return t('trade:days', { count: Number(ofLine('leadTimeDays')) })
    case 'unit':
      return unitValue(unit, ofLine('contentQuantity'), ofLine('contentUnit') as UnitCode | '', reader)
    case 'moq':
      return quantityText(reader, ofLine('moq'), unit)
    case 'price': {
      if (ofLine('response') === 'not_offered') return t('quotationMail:notOffered')
      if (isOfferedOpen(field, values, rfq)) return t('quotationMail:offeredOpen')
      const price = t('common:pricePer', {
        price: format.money(ofLine(`price${field.no}`), said('currency')),
        per: t(`trade:perUnit.${unit}`),
      })
      const quantity = ofLine(`minQty${field.no}`)
      return unit === field.asked.unit ? price : t('quotationMail:priceFrom', { price, quantity: quantityText(reader, quantity, unit) })
    }
  }
}

function unitValue(unit: UnitCode, quantity: string, contentUnit: UnitCode | '', reader: ReaderSpeech): string {
  const name = reader.t(`trade:unitName.${unit}`)
  return contentUnit === '' ? name : reader.t('quotationMail:packed', { name, content: quantityText(reader, quantity, contentUnit) })
}

/** What was not taken: where, what was written, and why. */
export function tellUnclear({ code, said, why }: Unclear, rfq: RfqDocument, reader: ReaderSpeech): Told & { why: string } {
  const field = mailFields(rfq).find((one) => one.code === code)
  return { label: field ? fieldTitle(field, rfq, reader) : '', value: said, why: reasonFor(why, field, reader) }
}

function reasonFor(why: Why, field: MailField | undefined, reader: ReaderSpeech): string {
  const { t, format } = reader
  const unitName = (unit: UnitCode) => t(`trade:unitName.${unit}`)
  switch (why.is) {
    case 'two_ways': {
      const shown = (value: string) => (field?.kind === 'validity' ? format.date(value) : format.number(value))
      return t('quotationMail:why.two_ways', { one: shown(why.one), other: shown(why.other) })
    }
    case 'twice':
      return t('quotationMail:why.twice', { all: why.all.join(' | ') })
    case 'currency_differs':
      return t('quotationMail:why.currency_differs', { currency: why.currency })
    case 'unit_differs':
    case 'unit_open':
      return t(`quotationMail:why.${why.is}`, { unit: unitName(why.unit) })
    case 'unit_quantity':
      return t('quotationMail:why.unit_quantity', {
        quantity: quantityText(reader, why.quantity, why.asked),
        unit: unitName(why.unit),
        asked: unitName(why.asked),
      })
    case 'term_two':
      return t('quotationMail:why.term_two', { all: why.terms.join(', ') })
    case 'payment_two':
      return t('quotationMail:why.payment_two', { all: paymentWords(why.terms, { t }) })
    case 'edition':
      return t('quotationMail:why.edition', { year: why.year })
    case 'too_much':
      return t('quotationMail:why.too_much', { most: why.most })
    default:
      return t(`quotationMail:why.${why.is}`)
  }
}
