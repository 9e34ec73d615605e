import { monthNamed, startOf } from './until-words.ts'
import { anyOf } from './words.ts'

const until = anyOf(
  "until, untill, till, til, up to, through, bis, bis zum, hasta, hasta el, ate, ate o, jusqu'a, jusqu'au, jusqu'a la, до, حتى, fino a, fino alla, den het, sampai, hingga, tot",
).source
const end = anyOf(
  'end, end of, the end of, ende, fin, fin de, finales de, fines de, final de, fim, fim de, la fin de, конца, نهاية, fine, fine di, akhir, eind',
).source
const small = '(?:the|of|of the|de|des|del|du|do|da|di|la|le|el)'
const endOfNamed = new RegExp(`(?:(?:${until}) ?)?(?:${end})(?: ${small})? (\\p{L}{3,12})\\.?,?(?: (?:de |do )?(\\d{4}))?$`, 'u')
const year = anyOf('year, jahres, ano, annee, anno, года, yil, tahun, jaar')
const endInFigures = /(?:至|到|截止)?(?:(\d{4})年)?(\d{1,2})月[底末]$/u

export type EndOfMonth = { day: string; before: string }

/** The last day of what an offer holds until the end of; where the year is left open, of the next such month. */
export function endOfMonth(text: string, today: string): EndOfMonth | null {
  const named = endOfNamed.exec(text)
  const figures = named ? null : endInFigures.exec(text)
  const found = named ?? figures
  if (!found || startOf.test(text.slice(0, found.index))) return null
  const month = named ? (monthNamed(named[1]!) ?? (year.test(named[1]!) ? 11 : undefined)) : Number(figures![2]) - 1
  if (month === undefined || month > 11) return null
  const of = (full: number) => new Date(Date.UTC(full, month + 1, 0)).toISOString().slice(0, 10)
  const said = named ? named[2] : figures![1]
  const thisYear = of(Number(today.slice(0, 4)))
  const next = thisYear >= today ? thisYear : of(Number(today.slice(0, 4)) + 1)
  return { day: said ? of(Number(said)) : next, before: text.slice(0, found.index) }
}
