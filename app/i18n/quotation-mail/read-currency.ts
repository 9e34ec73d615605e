import { typedIn } from '#app/domain/form.ts'
import { isCurrency } from '#app/domain/trade/currency.ts'
import type { Language } from '../languages.ts'
import { lineBefore } from './line-before.ts'
import { moneyIn } from './money-words.ts'
import { unclear, understood, type Reading } from './reading.ts'
import type { ReadPrice } from './read-price.ts'
import { tokensOf } from './tokens.ts'

/** Every currency that a word can mean, as its author's language or the two of the form have it; the preferred one where it is among them. */
export function currenciesOf(word: string, lang: Language, preferred: string): string[] {
  const meant = new Set(moneyIn(word, lang))
  if (meant.has(preferred)) return [preferred]
  // Where the buyer asked in no dollars, pesos or pounds, those of trade are meant.
  const ofTrade = ['USD', 'GBP'].find((currency) => meant.has(currency))
  if (ofTrade) return [ofTrade]
  // `¥` is Japan's as well.
  return lang === 'zh' && meant.has('CNY') ? ['CNY'] : [...meant]
}

/**
 * The quotation's one currency: as its field says; where nobody touched the field, as all prices say with one voice, else as an earlier
 * mail said or the buyer asked. Null where it cannot be told.
 */
export function currencyOf({ said, rfq, lang, before, result }: Reading, prices: readonly ReadPrice[]): string | null {
  const typed = said.get('C')
  const spoken = prices.map(({ currencies }) => [...new Set(currencies.flatMap((word) => currenciesOf(word, lang, rfq.currency)))])
  const [first] = spoken
  const voice = first?.length === 1 && spoken.every((one) => one.length === 1 && one[0] === first[0]) ? first[0]! : null
  if (typed !== undefined) {
    const words = (tokensOf(typed, lang) ?? []).flatMap((token) => (token.is === 'money' ? [token.text] : []))
    const [meant, ...others] = new Set(words.flatMap((word) => currenciesOf(word, lang, rfq.currency)))
    // Two of them, as where one was written behind the one that the form was sent with, are told apart by the prices only.
    const one =
      meant && others.length === 0 ? meant : voice !== null && others.length === 1 && [meant, ...others].includes(voice) ? voice : null
    if (one) understood(result, 'C', { currency: one })
    else unclear(result, 'C', typed, { is: 'currency_open' })
    return one
  }
  if (result.unclear.some(({ code }) => code === 'C')) return null
  const stands = typedIn(before, 'currency')
  // Prices that stand already are in the currency of before.
  const isAnew = rfq.lines.every((_line, at) => lineBefore(before, rfq, at).priced.every((code) => said.has(code)))
  const named = isAnew ? voice : null
  const currency = named ?? (isCurrency(stands) ? stands : rfq.currency)
  understood(result, 'C', { currency })
  if (named === null) result.assumed.push('currency')
  return currency
}
