import { isDay } from '#app/domain/day.ts'
import { tag } from './format.ts'
import { sourceLanguage, type Language } from './languages.ts'
import { plainText } from './plain-text.ts'

/** Days as `YYYY-MM-DD`. `two`: with the day first, and with the month first. */
export type ReadDay = { is: 'one'; value: string } | { is: 'two'; values: [dayFirst: string, monthFirst: string] } | { is: 'none' }

/**
 * Where the day stands first whenever the year stands last. English is written both ways and Chinese neither: there `05/06/2026`
 * is asked back, as long as both can be months.
 */
const dayFirst: Record<Language, boolean> = { en: false, zh: false, es: true, ar: true, ru: true, pt: true, fr: true }

const yearFirst = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号號]?$/
const yearLast = /^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})$/

const spelled = (year: string, month: string | number, day: string): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`

/** A day as people write it: the year in full, the month in digits or by its name. */
export function readDay(typed: string, lang: Language): ReadDay {
  const text = plainText(typed)
  const days = text.length > 40 ? [] : [...new Set(readings(text, lang))].filter(isDay)
  const [first, second] = days
  if (first === undefined) return { is: 'none' }
  return second === undefined ? { is: 'one', value: first } : { is: 'two', values: [first, second] }
}

function readings(text: string, lang: Language): string[] {
  const [, year, month, day] = yearFirst.exec(text) ?? []
  if (year) return [spelled(year, month!, day!)]
  const [, one, other, end] = yearLast.exec(text) ?? []
  if (!end) return namedMonth(text, lang)
  const [asDayFirst, asMonthFirst] = [spelled(end, other!, one!), spelled(end, one!, other!)]
  return dayFirst[lang] && isDay(asDayFirst) ? [asDayFirst] : [asDayFirst, asMonthFirst]
}

/** `31 Dec 2026`, `December 31st, 2026`, `31 de diciembre de 2026`, `31 дек. 2026 г.` */
function namedMonth(text: string, lang: Language): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? []
  const figures = words.filter((word) => /^\d/.test(word))
  const [year, day] = [figures.find((figure) => figure.length === 4), figures.find((figure) => figure.length <= 2)]
  const months = words.flatMap((word) => monthsOf(lang).get(word) ?? [])
  const filling = words.filter((word) => !/^\d/.test(word) && !monthsOf(lang).has(word))
  const isClear = figures.length === 2 && months.length === 1 && filling.every((word) => between.has(word))
  return isClear && year && day ? [spelled(year, months[0]!, day)] : []
}

/** What stands between the parts of a date and says nothing. */
const between = new Set('st nd rd th of de del г года le el'.split(' '))

const monthNames = new Map<Language, Map<string, number>>()

function monthsOf(lang: Language): Map<string, number> {
  const known = monthNames.get(lang)
  if (known) return known
  const names = new Map<string, number>()
  // As the pages write them (`Sept`), and as they are written elsewhere (`Sep`).
  for (const locale of [tag(lang), lang, sourceLanguage]) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })
      for (let index = 0; index < 12; index++) {
        const name = format.formatToParts(new Date(Date.UTC(2026, index, 15))).find((part) => part.type === 'month')!.value
        names.set(name.toLowerCase().replace(/\.$/, ''), index + 1)
      }
    }
  }
  monthNames.set(lang, names)
  return names
}
