import { currencyCodes, isCurrency } from '#app/domain/trade/currency.ts'
import { unitCodes, type UnitCode } from '#app/domain/trade/unit.ts'
import { sourceLanguage, type Language } from './languages.ts'
import { texts } from './texts.ts'

/** How units are abbreviated in trade, beside the words that the site itself has for them. */
const abbreviations: Partial<Record<UnitCode, string>> = {
  H87: 'pc pcs ea nos no pce pces pz pzs pza pzas pç pçs pcs/件 件 个 個 只 台 块 支 根 条 片 张 把 颗 粒 枚 шт قطعه',
  C62: 'u un und uds unit units 个 個',
  SET: 'set sets 套',
  PR: 'pr prs pair pairs par pares paire paires 双 對 对',
  DZN: 'dz doz dozen dozens 打',
  KGM: 'kg kgs kilo kilos 公斤 千克 кг كغ كجم كيلو',
  GRM: 'g gr 克 г غ',
  TNE: 't mt ton tons tonne tonnes tm 吨 公吨 т طن',
  LBR: 'lb lbs 磅',
  MTR: 'm mt mtr mtrs 米 м م',
  CMT: 'cm 厘米 公分 см سم',
  MMT: 'mm 毫米 мм مم',
  MTK: 'm2 m² sqm 平方米 平米 м2 м² م²',
  MTQ: 'm3 m³ cbm 立方米 м3 м³ م³',
  LTR: 'l ltr 升 л لتر',
  XCT: 'ctn ctns 箱',
  XPX: 'plt plts 托',
  DAY: 'd day days 天 日',
}

const fold = (word: string) => word.toLowerCase().replace(/\.$/, '').trim()

const wordsOfUnits = new Map<Language, Map<string, Set<UnitCode>>>()

/** Every word for a unit in the reader's language and in English, with what it can mean. */
function unitWords(lang: Language): Map<string, Set<UnitCode>> {
  const known = wordsOfUnits.get(lang)
  if (known) return known
  const words = new Map<string, Set<UnitCode>>()
  const add = (word: string, code: UnitCode) => words.set(fold(word), (words.get(fold(word)) ?? new Set()).add(code))
  for (const code of unitCodes) {
    for (const one of new Set([lang, sourceLanguage])) {
      add(texts[one].trade.unitName[code], code)
      for (const [key, phrase] of Object.entries(texts[one].trade.unit)) {
        if (key.startsWith(`${code}_`) && phrase.includes('{{count}}')) add(phrase.replace('{{count}}', '').trim(), code)
      }
    }
    for (const word of abbreviations[code]?.split(' ') ?? []) add(word, code)
  }
  wordsOfUnits.set(lang, words)
  return words
}

export const isUnitWord = (word: string, lang: Language): boolean => unitWords(lang).has(fold(word))

/** The units that a word can mean, the likeliest first. */
export const unitsMeant = (word: string, lang: Language): UnitCode[] => [...(unitWords(lang).get(fold(word)) ?? [])]

/** Whether a word typed beside a figure can stand for this unit. */
export const meansUnit = (word: string, unit: string, lang: Language): boolean =>
  unitWords(lang)
    .get(fold(word))
    ?.has(unit as UnitCode) ?? false

const signs: Record<string, string> = { CNY: 'rmb 元 人民币 ￥ ¥ cn¥', USD: 'us$ usd$ 美金', EUR: '€', HKD: 'hk$', RUB: 'руб р' }

/** A code of the list or a sign of money; whether it is the one that was chosen, `meansCurrency` says. */
export const isCurrencyWord = (word: string): boolean =>
  isCurrency(word.toUpperCase()) || /\p{Sc}/u.test(word) || Object.values(signs).some((all) => all.split(' ').includes(fold(word)))

/** Whether a word or sign typed beside a price can stand for this currency: `$` for any dollar or peso. */
export function meansCurrency(word: string, currency: string, lang: Language): boolean {
  if (!isCurrency(currency)) return false
  if (word.toUpperCase() === currency || signs[currency]?.split(' ').includes(fold(word))) return true
  return (['symbol', 'narrowSymbol', 'name'] as const).some((currencyDisplay) => {
    const parts = new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay }).formatToParts(2)
    return parts.some((part) => part.type === 'currency' && fold(part.value) === fold(word))
  })
}

const namesIn = new Map<Language, Intl.DisplayNames>()

function nameIn(lang: Language): Intl.DisplayNames {
  const names = namesIn.get(lang) ?? new Intl.DisplayNames(lang, { type: 'currency' })
  namesIn.set(lang, names)
  return names
}

const codesByName = new Map<Language, Map<string, string>>()

/** The currency of this name, without the other forms of all, which cost more. */
export function currencyNamed(name: string, lang: Language): string | undefined {
  const known = codesByName.get(lang) ?? new Map(currencyCodes.map((code) => [fold(nameIn(lang).of(code)!), code] as const).reverse())
  codesByName.set(lang, known)
  return known.get(fold(name))
}

const wordsOfCurrencies = new Map<Language, Map<string, string[]>>()

/** Every word and sign for a currency in a language, made once: its formats cost more than all that is read with them. */
function currencyWords(lang: Language): Map<string, string[]> {
  const known = wordsOfCurrencies.get(lang)
  if (known) return known
  const words = new Map<string, string[]>()
  for (const code of currencyCodes) {
    const named = (['symbol', 'narrowSymbol', 'name'] as const).flatMap((currencyDisplay) =>
      new Intl.NumberFormat(lang, { style: 'currency', currency: code, currencyDisplay })
        .formatToParts(2)
        .flatMap(({ type, value }) => (type === 'currency' ? [value] : [])),
    )
    for (const word of new Set([code, nameIn(lang).of(code)!, ...named, ...(signs[code]?.split(' ') ?? [])].map(fold)))
      words.set(word, [...(words.get(word) ?? []), code])
  }
  wordsOfCurrencies.set(lang, words)
  return words
}

/** The currencies that a word or sign can mean; none for what is no money. */
export const currenciesMeant = (word: string, lang: Language): string[] => currencyWords(lang).get(fold(word)) ?? []
