import type { Weekday } from '#app/domain/companies/profile-choices.ts'
import { tag } from './format.ts'
import type { Language } from './languages.ts'

/** 4 January 1970 was a Sunday, the first day as `Date.getUTCDay` counts. */
const sunday = Date.UTC(1970, 0, 4)

export function weekdayName(day: Weekday, lang: Language, style: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(tag(lang), { weekday: style, timeZone: 'UTC' }).format(new Date(sunday + Number(day) * 86_400_000))
}
