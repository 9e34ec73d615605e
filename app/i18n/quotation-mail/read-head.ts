import { typedIn, type FormValues } from '#app/domain/form.ts'
import type { Why } from '#app/domain/quotations/by-mail/read-mail.ts'
import { headFields, type MailField } from '#app/domain/quotations/by-mail/form-fields.ts'
import { plainText } from '../plain-text.ts'
import { speech } from '../reader.tsx'
import { fieldName, languageOfForm } from './form-words.ts'
import { readDays, readUntil } from './read-days.ts'
import { unclear, understood, type Reading } from './reading.ts'
import { saysNone } from './read-price.ts'
import { readPayments } from './read-payment.ts'
import { readDelivery } from './read-terms.ts'

/** `more`: what the field cannot keep of it, which goes into the remarks, so that nothing written is lost. */
type Read = { values: FormValues; more?: true } | Why

const longestText = { supplierRef: 40, namedPlace: 100, remarks: 4000 }
const latest = '2999-12-31'

/** What is said of the whole quotation. */
export function readHead(reading: Reading): void {
  const { said, result } = reading
  for (const field of headFields) {
    const text = said.get(field.code)
    const read = text === undefined || saysNone(text) ? null : readOne(field, text, reading)
    if (!read) continue
    if ('is' in read) unclear(result, field.code, text!, read)
    else {
      understood(result, field.code, read.values)
      if (read.more) addRemark(reading, field, text!)
    }
  }
}

/** Before the remarks that were written: the form asks for those last. */
export function addRemark({ rfq, result, lang }: Reading, field: MailField, said: string): void {
  const reader = speech(languageOfForm(lang))
  const line = 'line' in field && rfq.lines.length > 1 ? field.line.no : null
  const name = line === null ? fieldName(field, reader) : reader.t('quotationMail:ofLine', { no: line, field: fieldName(field, reader) })
  const remark = reader.t('quotationMail:remark', { field: name, said: plainText(said) })
  result.values.remarks = [typedIn(result.values, 'remarks'), remark].filter(Boolean).join('\n').slice(0, longestText.remarks)
}

function readOne(field: MailField, said: string, reading: Reading): Read | null {
  switch (field.kind) {
    case 'delivery':
      return delivery(said)
    case 'payment':
      return payment(said)
    case 'validity':
      return validity(said, reading)
    case 'leadTime':
      return leadTime(said, 'leadTimeDays')
    case 'ownNumber':
      return short(plainText(said), 'supplierRef')
    case 'remarks':
      return short([typedIn(reading.result.values, 'remarks'), said].filter(Boolean).join('\n'), 'remarks')
    default:
      return null
  }
}

const short = (said: string, name: keyof typeof longestText): Read =>
  said.length > longestText[name] ? { is: 'too_much', most: longestText[name] } : { values: { [name]: said } }

function delivery(said: string): Read {
  const { terms, place, edition } = readDelivery(said)
  const [incoterm, ...others] = terms
  if (!incoterm) return { is: 'term_open' }
  if (others.length > 0) return { is: 'term_two', terms }
  if (edition !== null && edition !== '2020') return { is: 'edition', year: edition }
  if (place.length < 2) return { is: 'place_open' }
  return place.length > longestText.namedPlace
    ? { is: 'too_much', most: longestText.namedPlace }
    : { values: { incoterm, namedPlace: place } }
}

function payment(said: string): Read {
  const read = readPayments(said)
  if ('is' in read) return read
  const hasMore = read.hasMore || read.terms.some((code) => code === 'LC_USANCE' || code === 'DA')
  return { values: { paymentTerms: read.terms }, ...(hasMore && { more: true as const }) }
}

function validity(said: string, { lang, today }: Reading): Read {
  const until = readUntil(said, lang, today)
  if (until.is === 'two') return { is: 'two_ways', one: until.values[0], other: until.values[1] }
  if (until.is === 'none' || until.day > latest) return { is: 'day' }
  return until.day < today ? { is: 'day_past' } : { values: { validUntil: until.day }, ...(until.more && { more: true as const }) }
}

export function leadTime(said: string, name: string): Read {
  const read = readDays(said)
  if (read.is === 'working') return { is: 'working_days' }
  if (read.is === 'none' || read.days > 730) return { is: 'days' }
  return { values: { [name]: String(read.days) }, ...(read.more !== '' && { more: true as const }) }
}
