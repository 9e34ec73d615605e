import { currenciesMeant, currencyNamed } from '../figure-words.ts'
import { languages, type Language } from '../languages.ts'

/** Every currency that a word can mean: as its author's language or the two of the form have it, else as a name in any language of the site. */
export function moneyIn(word: string, lang: Language): string[] {
  const meant = [...new Set([lang, 'en' as const, 'zh' as const])].flatMap((one) => currenciesMeant(word, one))
  const isName = meant.length === 0 && /^\p{L}{4,}$/u.test(word)
  return isName ? languages.flatMap((one) => currencyNamed(word, one) ?? []) : meant
}
