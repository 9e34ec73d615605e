import Big from 'big.js'
import { minorUnits } from '#app/domain/trade/currency.ts'
import type { Language } from './languages.ts'

// Spanish as it is written between Mexico and Peru: 1,200.50, like the fields take it.
const regions: Partial<Record<Language, string>> = { en: 'en-GB', es: 'es-419', zh: 'zh-CN' }

/** How a language is written here. Latin digits everywhere: prices, codes and tables are compared across languages. */
export const tag = (lang: Language) => `${regions[lang] ?? lang}-u-nu-latn`

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
const minute = { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

const memo = new Map<string, unknown>()
function once<T>(key: string, make: () => T): T {
  if (!memo.has(key)) memo.set(key, make())
  return memo.get(key) as T
}

/** Formatters of one language. Amounts and quantities are decimal strings and are never turned into floats before rounding. */
export function formatters(lang: Language) {
  const locale = tag(lang)
  return {
    number: (value: string | number): string =>
      once(`n ${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })).format(Number(value)),
    /** `USD 16.10`: code first, at least the currency's minor units, up to six places for unit prices below a cent. */
    money: (amount: string, currency: string): string => {
      const minor = minorUnits(currency)
      const places = Math.max(minor, (new Big(amount).toFixed().split('.')[1] ?? '').length)
      const shown = once(
        `m ${locale} ${places}`,
        () => new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places }),
      )
      return `${currency} ${shown.format(Number(amount))}`
    },
    /** A day, `YYYY-MM-DD` or an instant read in UTC. */
    date: (on: string | Date): string =>
      once(`d ${locale}`, () => new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' })).format(
        typeof on === 'string' ? new Date(`${on.slice(0, 10)}T00:00:00Z`) : on,
      ),
    dateTime: (instant: Date | string, timeZone = 'UTC'): string =>
      once(`t ${locale} ${timeZone}`, () => new Intl.DateTimeFormat(locale, { ...minute, timeZone })).format(new Date(instant)),
    /** `Asia/Shanghai (China Standard Time)`: the name in the list, and what the reader calls it. */
    timeZone: (zone: string): string => {
      const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(new Date())
      const name = parts.find((part) => part.type === 'timeZoneName')?.value
      return name ? `${zone.replaceAll('_', ' ')} (${name})` : zone
    },
    country: (code: string): string => once(`c ${locale}`, () => new Intl.DisplayNames(locale, { type: 'region' })).of(code) ?? code,
    language: (code: string): string => once(`l ${locale}`, () => new Intl.DisplayNames(locale, { type: 'language' })).of(code) ?? code,
    list: (parts: string[]): string => once(`li ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(parts),
  }
}
export type Formatters = ReturnType<typeof formatters>
