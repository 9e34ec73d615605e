import { lineOf, mailFields, type MailField } from '#app/domain/quotations/by-mail/form-fields.ts'
import type { FormWords } from '#app/domain/quotations/by-mail/find-forms.ts'
import { fold } from '#app/domain/quotations/by-mail/form-marks.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { sourceLanguage, type Language } from '../languages.ts'
import { plainText } from '../plain-text.ts'
import { quantityText } from '../quantity.ts'
import { speech, type ReaderSpeech } from '../reader.tsx'
import { texts } from '../texts.ts'
import { declines } from './declines.ts'
import { unitNamed } from './unit-words.ts'
import { foldWords } from './words.ts'

/** The form is written in the languages that letters are. */
export const languageOfForm = (lang: Language): Language => ('quotationMail' in texts[lang] ? lang : sourceLanguage)

const formLanguages: Language[] = ['en', 'zh']

/** What a field is called, without what the RFQ asks of it. */
export function fieldName(field: MailField, { t, format }: ReaderSpeech): string {
  return field.kind === 'price'
    ? t('quotationMail:field.price', { quantity: quantityText({ t, format }, field.asked.quantity, field.asked.unit) })
    : t(`quotationMail:field.${field.kind}`)
}

/** As it stands in the form. */
export function fieldLabel(field: MailField, rfq: RfqDocument, reader: ReaderSpeech): string {
  if (field.kind === 'delivery') return reader.t('quotationMail:field.deliveryOf', { terms: rfq.incoterms.join(', ') })
  if (field.kind === 'payment') return reader.t('quotationMail:field.paymentOf')
  if (field.kind === 'validity') return reader.t('quotationMail:field.validityOf', { days: rfq.validityDays })
  return fieldName(field, reader)
}

/** What stands in the form already: what the buyer asked for, so that it need not be written again. */
export function prefilled(field: MailField, rfq: RfqDocument, { t }: ReaderSpeech): string {
  if (field.kind === 'currency') return rfq.currency
  return field.kind === 'unit' ? t(`trade:unitName.${field.line.breaks[0]!.unit}`) : ''
}

/** How people name a field who write without the form's words. */
const alsoCalled: Partial<Record<MailField['kind'], string>> = {
  currency: '货币|报价币种',
  delivery:
    'delivery|price term|price terms|terms|delivery term|delivery terms|incoterm|incoterms|trade term|trade terms|terms of delivery|价格条款|贸易条款|贸易方式|交货条款',
  payment: 'payment term|payment terms|terms of payment|付款条件|支付方式|付款条款',
  validity: 'validity|valid until|price valid until|offer validity|有效期|有效期至|报价有效期',
  leadTime: 'lead time|delivery time|production time|交期|交货期|交货时间|生产周期',
  ownNumber: 'our number|quotation no|quotation number|报价单号|报价编号',
  remarks: 'remark|note|notes|comment|comments|说明|附注',
  unit: 'unit|price unit|单位',
  price: 'price|unit price|单价|价格|报价',
  moq: 'moq|minimum order|minimum order quantity|min order|最小起订量|最低起订量|起订数量',
  lineLeadTime: 'lead time|delivery time|交期|交货期|交货时间',
}

const bareLabel = (label: string) => fold(label.replaceAll(/[（(][^（()）]*[）)]/g, ''))

/** The words of the form in every language that it is sent in: whoever forwards it may have another than its first reader. */
export function formWords(rfq: RfqDocument): FormWords {
  const fields = mailFields(rfq)
  const readers = formLanguages.map(speech)
  const labels = new Map(
    fields.map((field) => {
      const named = readers.flatMap((reader) => [fieldLabel(field, rfq, reader), fieldName(field, reader)]).map((label) => plainText(label))
      const also = (alsoCalled[field.kind] ?? '').split('|').filter((word) => word !== '')
      return [field.code, [...new Set([...named, ...named.map(bareLabel), ...also].map(fold))].filter((label) => label !== '')] as const
    }),
  )
  const sentences = readers.flatMap(({ t }) => [t('quotationMail:form.title'), t('quotationMail:form.howTo'), t('quotationMail:form.end')])
  const ours = fold(plainText([...sentences, ...rfq.lines.map(({ description }) => description)].join(' ')))
  return {
    codes: new Set(fields.map(({ code }) => code)),
    labelsOf: (code) => labels.get(code) ?? [],
    codeOf: (label, line) => codeOf(label, line, fields, labels, rfq),
    answerIn: (no, heading) => {
      const line = rfq.lines.find((one) => one.no === no)
      const said = line && answerBehind(plainText(line.description), heading)
      return said ? { code: `${no}A`, said } : null
    },
    isOurs: (line) => ours.includes(fold(line.replace(/…$/, ''))),
    isPrefilled: (code, said) => {
      const field = fields.find((one) => one.code === code)
      return field !== undefined && said !== '' && readers.some((reader) => fold(prefilled(field, rfq, reader)) === fold(plainText(said)))
    },
    plain: plainText,
  }
}

/** `Hand soap: not offered`: the name of a line is the buyer's, or another; behind it a refusal is one. */
function answerBehind(description: string, heading: string): string | null {
  if (heading.length > 300 || description.startsWith(heading.replace(/…$/, ''))) return null
  const rest = heading.startsWith(description) ? heading.slice(description.length) : heading
  const parts = rest.split(/[:：]|[ \t][-–—]+ /)
  return (
    [rest, parts.at(-1)!].map((said) => said.replace(/^[\s:：,，=]+/, '').replace(/^[-–—]+ /, '')).find((said) => declines(said)) ?? null
  )
}

/** A price named without its quantity is the line's only one, or none. */
function codeOf(
  label: string,
  line: number | null,
  fields: readonly MailField[],
  labels: ReadonlyMap<string, readonly string[]>,
  rfq: RfqDocument,
): string | null {
  const words = [fold(label), bareLabel(label)]
  const about = line ?? (rfq.lines.length === 1 ? rfq.lines[0]!.no : null)
  const named = fields.filter((field) => words.some((word) => labels.get(field.code)!.includes(word)))
  const meant = named.length > 0 ? named : fields.filter((field) => field.kind === 'price' && isPriceFor(field, label))
  const ofLine = meant.filter((field) => lineOf(field) === about && about !== null)
  const [one, ...others] =
    ofLine.length > 0 && (line !== null || meant.every((field) => lineOf(field) !== null))
      ? ofLine
      : meant.filter((field) => lineOf(field) === null)
  return one && others.length === 0 ? one.code : null
}

const pricing = /(?:unit|price|prices|for|qty|quantity|at|of|per|precio|preco|prix|цена|preis|fiyat|prezzo|gia|harga|单价|价格|的|数量)+/gu

/** `500 pcs`, `Price 500 pcs`: a price is called by the quantity that it is asked for. */
function isPriceFor(field: Extract<MailField, { kind: 'price' }>, label: string): boolean {
  if (label.length > 60) return false
  const text = foldWords(label)
  const [figure, ...others] = text.match(/\d+(?:[.,' ]\d{3})*/g) ?? []
  if (!figure || others.length > 0 || figure.replaceAll(/\D/g, '') !== field.asked.quantity) return false
  const rest = text
    .replace(figure, ' ')
    .split(/[\s:()/.]+/)
    .map((word) => word.replaceAll(pricing, ''))
    .filter((word) => word !== '')
  return rest.every((word) => unitNamed(word, 'en') !== null)
}
