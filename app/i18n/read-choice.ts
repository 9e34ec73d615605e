import { isTick, partOfRow, type ColumnKey } from '#app/domain/imports/columns.ts'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { capacityPeriods, priceModes } from '#app/domain/listings/listing.ts'
import { countryCodes } from '#app/domain/trade/country.ts'
import { incoterms } from '#app/domain/trade/incoterm.ts'
import { measureCodes } from '#app/domain/trade/measure.ts'
import { paymentTermCodes } from '#app/domain/trade/payment-term.ts'
import { packageCodes, unitCodes } from '#app/domain/trade/unit.ts'
import { unitsMeant } from './figure-words.ts'
import { formatters } from './format.ts'
import { languages, type Language } from './languages.ts'
import { plainText } from './plain-text.ts'
import { translator, type Translate } from './translator.ts'

type Words = Map<string, string>

const fold = (word: string) => plainText(word).toLowerCase()

const yes = 'yes y true 1 x ✓ √ on 是 有 对 可 sí si да oui sim نعم'.split(' ')
const no = 'no n false 0 off 否 无 無 不 нет non não nao لا'.split(' ')
const yesNo: Words = new Map([...yes.map((word) => [word, 'yes'] as const), ...no.map((word) => [word, 'no'] as const)])

const spoken = (lang: Language) => new Set<Language>(['en', 'zh', lang])

/** Codes by themselves and by what they are called, here and in the two languages that tables are mostly written in. */
function wordsOf(lang: Language, codes: readonly string[], label: (t: Translate, code: string, lang: Language) => string): Words {
  const words: Words = new Map()
  for (const one of spoken(lang)) for (const code of codes) words.set(fold(label(translator(one), code, one)), code)
  for (const code of codes) words.set(fold(code), code)
  return words
}

const makers: Record<string, (lang: Language) => Words> = {
  sourceLang: (lang) => wordsOf(lang, languages, (_t, code, one) => formatters(one).language(code)),
  originCountry: (lang) => wordsOf(lang, countryCodes, (_t, code, one) => formatters(one).country(code)),
  priceMode: (lang) => wordsOf(lang, priceModes, (t, code) => t(`desk:editor.mode.${code as (typeof priceModes)[number]}`)),
  capacityPer: (lang) => wordsOf(lang, capacityPeriods, (t, code) => t(`desk:editor.per.${code as (typeof capacityPeriods)[number]}`)),
  incoterm: (lang) => wordsOf(lang, incoterms, (t, code) => t(`trade:incoterm.${code as (typeof incoterms)[number]}`)),
  paymentTerms: (lang) => wordsOf(lang, paymentTermCodes, (t, code) => t(`trade:paymentTerm.${code as (typeof paymentTermCodes)[number]}`)),
  packageType: (lang) => wordsOf(lang, packageCodes, (t, code) => t(`trade:unitName.${code as (typeof packageCodes)[number]}`)),
  sampleFreight: (lang) => wordsOf(lang, ['collect', 'prepaid'], (t, code) => t(`desk:editor.freight.${code as 'collect'}`)),
  measure: (lang) => wordsOf(lang, measureCodes, (t, code) => t(`trade:measure.${code as (typeof measureCodes)[number]}`)),
}

const made = new Map<string, Words>()

function choices(name: string, lang: Language): Words | undefined {
  const key = `${lang} ${name}`
  const words = made.get(key) ?? makers[name]?.(lang)
  if (words) made.set(key, words)
  return words
}

const sameAs: Record<string, string> = { 'nationalCodes.country': 'originCountry', 'extras.unit': 'measure' }
const units = new Set(['priceUnit', 'capacityUnit'])
const yesOrNo = new Set(['sampleAvailable', 'isStackable'])

/** The code that a cell means, or the cell as it is, for the schema to refuse; null for a tick that is neither. */
export function readChoice(key: ColumnKey, cell: string, lang: Language): string | null {
  if (isTick(key)) {
    const ticked = yesNo.get(fold(cell))
    return ticked === undefined ? null : ticked === 'yes' ? 'yes' : ''
  }
  if (yesOrNo.has(key)) return yesNo.get(fold(cell)) ?? cell
  if (units.has(key)) return readUnit(cell, lang)
  const part = partOfRow(key)
  const name = part ? `${part.table}.${part.column}` : key.endsWith('.unit') ? 'measure' : key
  return choices(sameAs[name] ?? name, lang)?.get(fold(cell)) ?? cell
}

function readUnit(cell: string, lang: Language): string {
  const code = cell.trim().toUpperCase()
  if ((unitCodes as readonly string[]).includes(code)) return code
  for (const one of spoken(lang)) {
    const [meant] = unitsMeant(plainText(cell), one)
    if (meant) return meant
  }
  return cell
}

/** What a cell answers to a question of the category. */
export function readAnswer(attribute: CategoryAttribute, cell: string): string {
  if (attribute.type === 'yes_no') return yesNo.get(fold(cell)) ?? cell
  if (attribute.type !== 'choice') return cell
  const words = new Map(
    attribute.choices.flatMap(({ code, names }) => [...Object.values(names), code].map((word) => [fold(word), code] as const)),
  )
  return (
    words.get(fold(cell)) ??
    cell
      .split(/[;,|\n，、；]/)
      .map((part) => words.get(fold(part)) ?? part.trim())
      .join(';')
  )
}
