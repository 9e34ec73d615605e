import { unnamedBuyer } from '#app/domain/companies/unnamed.ts'
import { countryCodes } from '#app/domain/trade/country.ts'
import { formatters } from './format.ts'
import { languages, type Language } from './languages.ts'
import { translator } from './translator.ts'

/** What suppliers read for a name where the buyer gives none. */
export const usualAlias = (lang: Language, country: string): string =>
  translator(lang)('rfq:alias', { country: formatters(lang).country(country) })

let countries: Map<string, string | null> | undefined

/** The country of a buyer without a name, by what is kept for one in any language; null where it is not known, either. */
function countryOf(kept: string): string | null | undefined {
  countries ??= new Map([
    [unnamedBuyer(), null],
    ...countryCodes.flatMap((code): [string, string][] => [
      [unnamedBuyer(code), code],
      ...languages.map((lang): [string, string] => [usualAlias(lang, code), code]),
    ]),
  ])
  return countries.get(kept)
}

export const isUnnamed = (kept: string): boolean => countryOf(kept) !== undefined

/** What a reader is told of a buyer: the name or, of one who gave none, that it is a buyer and where, in the reader's own language. */
export function buyerName(kept: string, lang: Language): string {
  const country = countryOf(kept)
  if (country === undefined) return kept
  return country === null ? translator(lang)('rfq:page.buyer') : usualAlias(lang, country)
}
