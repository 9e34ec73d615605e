import type { Language } from '../languages.ts'
import { plainText } from '../plain-text.ts'
import { readDay } from '../read-day.ts'
import { endOfMonth } from './end-of-month.ts'
import { findDays, type FoundDay } from './find-days.ts'
import { orMore } from './length-words.ts'
import { hanInDigits } from './numerals.ts'
import { moreOf, readLength } from './read-length.ts'
import { isWeekday, spanOf, startOf, untilFiller } from './until-words.ts'
import { foldWords } from './words.ts'

/** `more`: words beside the number of days, which a field of days cannot keep. */
export type ReadDays = { is: 'days'; days: number; more: string } | { is: 'working' } | { is: 'none' }

/** A number of days as people write it; of a range the longer, which holds in any case. */
export function readDays(said: string): ReadDays {
  const length = readLength(said)
  if (length.is === 'days' && orMore.test(length.rest.split('|')[0]!)) return { is: 'none' }
  return length.is === 'days' ? { is: 'days', days: length.days, more: moreOf(length.rest) } : length
}

/** `more`: whether something is said beside the day. */
export type ReadUntil = { is: 'day'; day: string; more: boolean } | { is: 'two'; values: [string, string] } | { is: 'none' }

const none: ReadUntil = { is: 'none' }
const longest = 200
const dayMs = 86_400_000
const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
/** The hour at which it ends, which no field of days can keep. */
const clock = /\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?(?:[ap]\.?m\b\.?|uhr|hrs|h\b)|\b(?:gmt|utc) ?[+-] ?\d{1,2}/g

/** The last day of an offer, or the day so many days from now. */
export function readUntil(said: string, lang: Language, today: string): ReadUntil {
  if (said.length > longest) return none
  const text = hanInDigits(foldWords(said).replace(/(?<!\d)[.。;]$/, ''))
  const end = endOfMonth(text, today)
  if (end) return /\d/.test(end.before) ? none : { is: 'day', day: end.day, more: hasMore(end.before) }
  const days = findDays(text, today)
  if (days.length === 0) return lengthFrom(text, today)
  const last = days.at(-1)!
  const rest = days.reduceRight((all, { from, to }) => `${all.slice(0, from)} | ${all.slice(to)}`, text)
  const beside = rest.replaceAll(clock, ' : ')
  if (spanOf.test(beside) || !isOneEnd(days, text) || !agrees(beside, last, today)) return none
  const [one, other] = inOrder(last, text, lang)
  if (other !== undefined) return { is: 'two', values: [one!, other] }
  return { is: 'day', day: one!, more: hasMore(beside.replaceAll(/\d+/g, ' ')) }
}

/** One day that is no beginning, or the second of two. */
function isOneEnd(days: readonly FoundDay[], text: string): boolean {
  const [first, second, ...others] = days
  if (others.length > 0) return false
  if (!second) return !startOf.test(text.slice(0, first!.from))
  const isSpan = /^\s*(?:-|–|—|~|to|until|till|through|至|到|al|a|ate|au|bis|до|по|hasta|den|sampai|hingga)(?:\s*(?:el|le|the))?\s*$/u.test(
    text.slice(first!.to, second.from),
  )
  return isSpan && first!.values.length === 1 && second.values.length === 1 && first!.values[0]! < second.values[0]!
}

/** `30 days (until 30 Oct 2026)`: a length beside the day has to come to the same. */
function agrees(beside: string, last: FoundDay, today: string): boolean {
  if (!/\d/.test(beside)) return true
  const length = readLength(beside.replaceAll(/[|:()]/g, ' ').trim())
  return (
    length.is === 'days' &&
    last.values.length === 1 &&
    Math.abs(Date.parse(dayAfter(today, length.days)) - Date.parse(last.values[0]!)) <= 2 * dayMs
  )
}

/** Digits alone are read as the letter's languages have them. */
function inOrder({ from, to, values }: FoundDay, text: string, lang: Language): string[] {
  if (values.length === 1) return values
  const asRead = readDay(plainText(text.slice(from, to)), lang)
  return asRead.is === 'one' ? [asRead.value] : values
}

const isWord = (word: string) => word !== '' && !isWeekday(word)

function hasMore(beside: string): boolean {
  const left = beside.replaceAll(untilFiller, ' ')
  return (left.match(/[\p{L}%]+/gu) ?? []).some(isWord)
}

/** So many days from now: from any other day on it is no day that could be told. */
function lengthFrom(text: string, today: string): ReadUntil {
  const length = readLength(text)
  if (length.is !== 'days' || length.days === 0 || hasMore(length.rest)) return none
  const byDays = dayAfter(today, length.days)
  // Of a range the longer holds for what is made, and for an offer neither.
  if (length.least !== null) return { is: 'two', values: [dayAfter(today, length.least), byDays] }
  if (length.months === null) return { is: 'day', day: byDays, more: false }
  const byMonths = monthsAfter(today, length.months)
  return byMonths === null || byMonths === byDays ? { is: 'day', day: byDays, more: false } : { is: 'two', values: [byMonths, byDays] }
}

/** The same day of a later month; null where there is none. */
function monthsAfter(today: string, months: number): string | null {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  const then = new Date(Date.UTC(year, month - 1 + months, day))
  return Number.isInteger(months) && then.getUTCDate() === day ? then.toISOString().slice(0, 10) : null
}
