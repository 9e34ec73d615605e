import { isTimeZone } from '#app/domain/time-zone.ts'
import { countryCodes } from '#app/domain/trade/country.ts'
import { unitCodes, type UnitCode } from '#app/domain/trade/unit.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Choice } from './field.tsx'

const countries = new Map<Language, Choice[]>()

/** Every country, in the alphabet of the reader. */
export function countryChoices({ lang, format }: ReaderSpeech): Choice[] {
  const known = countries.get(lang)
  if (known) return known
  const { compare } = new Intl.Collator(lang)
  const choices = countryCodes.map((code) => ({ value: code, label: format.country(code) })).sort((a, b) => compare(a.label, b.label))
  countries.set(lang, choices)
  return choices
}

const zones = new Map<Language, Choice[]>()

/**
 * Every time zone by its name in the IANA list and what the reader calls it; UTC and other names of one's own, which that list leaves
 * out, stand first.
 */
export function timeZoneChoices({ lang, format }: ReaderSpeech, own = 'UTC'): Choice[] {
  const choiceOf = (zone: string) => ({ value: zone, label: isTimeZone(zone) ? format.timeZone(zone) : zone })
  const known = zones.get(lang) ?? ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map(choiceOf)
  zones.set(lang, known)
  return known.some((zone) => zone.value === own) ? known : [choiceOf(own), ...known]
}

const usualUnits: UnitCode[] = ['H87', 'SET', 'PR', 'KGM', 'TNE', 'MTR', 'MTK', 'MTQ', 'XCT', 'XPX', '20', '21']

/** The listing's own unit first, then what is usually asked for. */
export function usualUnitChoices(speech: ReaderSpeech, own?: UnitCode | null): Choice[] {
  return unitChoices(speech, [...new Set(own ? [own, ...usualUnits] : usualUnits)])
}

export function unitChoices({ t }: ReaderSpeech, codes: readonly UnitCode[] = unitCodes): Choice[] {
  return codes.map((code) => ({ value: code, label: t(`trade:unitName.${code}`) }))
}

export function usualCurrencyChoices(own?: string | null): Choice[] {
  return [...new Set([...(own ? [own] : []), 'USD', 'EUR', 'CNY'])].map((code) => ({ value: code, label: code }))
}
