import { isMod97 } from './check-digits.ts'
import { isCountry } from './country.ts'

/** ISO 13616: how long an IBAN of a country is, of those whose companies are paid by it. */
const lengths: Readonly<Record<string, number>> = {
  ...{ AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BR: 29, BY: 28, CH: 21, CR: 22, CY: 28, CZ: 24, DE: 22 },
  ...{ DK: 18, DO: 28, EE: 20, EG: 29, ES: 24, FI: 18, FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18, GR: 27, GT: 28, HR: 21, HU: 28 },
  ...{ IE: 22, IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28, LC: 32, LI: 21, LT: 20, LU: 20, LV: 21, LY: 25, MC: 27 },
  ...{ MD: 24, ME: 22, MK: 19, MR: 27, MT: 31, MU: 30, NL: 18, NO: 15, PK: 24, PL: 28, PS: 29, PT: 25, QA: 29, RO: 24, RS: 22, SA: 24 },
  ...{ SC: 31, SD: 18, SE: 24, SI: 19, SK: 24, SM: 27, ST: 25, SV: 28, TL: 23, TN: 24, TR: 26, UA: 29, VA: 22, VG: 24, XK: 20 },
}

/** As banks write it: capitals, without spaces and hyphens. */
export const plainAccount = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-–.]/g, '')

/** Whether a number means to be an IBAN: two letters and two check digits of a country that has them. */
export const looksLikeIban = (account: string): boolean => /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(account) && account.slice(0, 2) in lengths

/** ISO 13616: the length of its country and the check digits. */
export const isIban = (account: string): boolean =>
  account.length === lengths[account.slice(0, 2)] && isMod97(account.slice(4) + account.slice(0, 4))

/** Whether accounts there have an IBAN, so that a bare number is a mistake. */
export const hasIbans = (country: string): boolean => country in lengths

/** ISO 9362: bank, country, place and, where there is one, branch. */
export const isBic = (code: string): boolean => /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(code) && isCountry(code.slice(4, 6))

export const bicCountry = (code: string): string => code.slice(4, 6)
