import { getCountries, getExampleNumber, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js'
import examples from 'libphonenumber-js/mobile/examples'

const known = new Set<string>(getCountries())
const isKnown = (country: string | undefined): country is CountryCode => country !== undefined && known.has(country)

/**
 * A phone number in E.164 (`+8657487654321`), from its national form where the country is known, or from the international one
 * anywhere. Null when no such number can be called; extensions are not kept.
 */
export function readPhone(typed: string, country: string | undefined): string | null {
  if (typed.length > 60) return null
  const defaultCountry = isKnown(country) ? country : undefined
  const phone = parsePhoneNumberFromString(typed, { defaultCountry, extract: false })
  return phone?.isValid() && !phone.ext ? phone.number : null
}

/** `+86 574 8765 4321`: as it is called from abroad. */
export const showPhone = (e164: string): string => parsePhoneNumberFromString(e164)?.formatInternational() ?? e164

/** A number of that country as one would type it there and from abroad; null where no example is known. */
export function examplePhone(country: string | undefined): { national: string; international: string } | null {
  const phone = isKnown(country) ? getExampleNumber(country, examples) : undefined
  return phone ? { national: phone.formatNational(), international: phone.formatInternational() } : null
}
