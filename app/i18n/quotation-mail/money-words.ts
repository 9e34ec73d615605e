import { simplified } from '#app/domain/search/fold.ts'
import { currenciesMeant, currencyNamed, isCurrencyWord } from '../figure-words.ts'
import { languages, type Language } from '../languages.ts'
import { foldWords } from './words.ts'

/** Other words for money, by the code or the sign that they stand for: a dollar alone is whichever `$` is. */
const inMails: Record<string, string> = {
  USD: `us dollar, us dollars, us-dollar, us-dollars, u.s. dollar, u.s. dollars, u.s.$, u$s, us $, usd., usd$, $usd, usd $, us$$, $us, u$, american dollar, american dollars, dolares americanos,
    dolar americano, dolares estadounidenses, dolares eeuu, dolares usa, dolar abd, abd dolari, amerikan dolari, do la my, do my, dolar as, dolar amerika, dollar americain,
    dollars americains, dollari usa, dollari americani, доллар сша, доллара сша, долларов сша, долл сша, долл. сша, دولار امريكي, 美金, 美刀, 미달러, dollar us, dollars us, usdollar`,
  $: 'dollar, dollars, dolar, dolares, dollari, dollaro, dolari, do la, доллар, доллара, долларов, долл, دولار, 刀',
  EUR: 'euro, euros, eur., евро, يورو, avro, 欧, 欧元, euro/s, €uro',
  CNY: '块钱, rmb, yuan, renminbi, юань, юаня, юаней, 元人民币, 人民币元, cnh',
  GBP: 'pound sterling, pounds sterling, gbp.',
  TRY: 'tl, turk lirasi',
  JPY: 'yen, 円, 日元',
  KRW: 'won, 원, 韩元',
  THB: 'baht, บาท, 泰铢',
  CZK: 'kc, kcs',
  VND: 'vnd, dong, vnd.',
  IDR: 'rp, rupiah',
  AED: 'dhs, aed.',
  CHF: 'sfr, fr., franken',
}

const aliases = new Map(
  Object.entries(inMails).flatMap(([meant, list]) => list.split(',').map((word) => [foldWords(word), meant] as const)),
)

const aliasOf = (word: string): string | undefined => aliases.get(foldWords(word)) ?? aliases.get(foldWords(word).replace(/\.$/, ''))

/** Words for the money of several countries. */
const ofSeveral: Record<string, string[]> = {
  rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  rupees: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  kr: ['SEK', 'NOK', 'DKK'],
}

/** Codes that are words of a language when they are written small. */
const alsoWords = new Set('all top try cup gel pen mop mad bob lak sos bam ang cad'.split(' '))

/** Every currency that a word can mean: as its author's language or the two of the form have it, else as a name in any language of the site. */
export function moneyIn(word: string, lang: Language): string[] {
  if (alsoWords.has(word)) return []
  const several = ofSeveral[foldWords(word).replace(/\.$/, '')]
  if (several) return several
  const said = aliasOf(word) ?? simplified(word)
  const meant = [...new Set([lang, 'en' as const, 'zh' as const])].flatMap((one) => currenciesMeant(said, one))
  const isName = meant.length === 0 && /^\p{L}{4,}$/u.test(said)
  return isName ? languages.flatMap((one) => currencyNamed(said, one) ?? []) : meant
}

export const isMoney = (word: string, lang: Language): boolean =>
  !alsoWords.has(word) && ((!word.includes(' ') && isCurrencyWord(word)) || aliasOf(word) !== undefined || moneyIn(word, lang).length > 0)
