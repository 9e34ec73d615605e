import { isDay } from '#app/domain/day.ts'
import { monthNamed } from './until-words.ts'

/** `values`: several where day and month can change places, which they do not between dots. */
export type FoundDay = { from: number; to: number; values: string[] }

const figures: [pattern: RegExp, parts: ('y' | 'm' | 'd' | '?')[]][] = [
  [/(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/gu, ['y', 'm', 'd']],
  [/(?<!\d)(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d)(?: ?[日号號])?/gu, ['y', 'm', 'd']],
  [/(?<!\d)(\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2})(?: ?[日号號])?/gu, ['y', 'm', 'd']],
  [/(?<!\d)(\d{1,2})\.? ?(?:thang|\/|-) ?(\d{1,2}) ?nam ?(\d{4})(?!\d)/gu, ['d', 'm', 'y']],
  [/(?<![\d.,/-])(\d{1,2}) ?\. ?(\d{1,2}) ?\. ?(\d{4}|\d{2})(?!\d)/gu, ['?', '?', 'y']],
  [/(?<![\d.,/-])(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{4}|\d{2})(?!\d)/gu, ['?', '?', 'y']],
  [/(?<![\d.,/-])(\d{1,2}) ?- ?(\d{1,2}) ?- ?(\d{4}|\d{2})(?!\d)/gu, ['?', '?', 'y']],
  [/(?<!\d)(\d{1,2}) ?月 ?(\d{1,2})(?: ?[日号號])?/gu, ['m', 'd']],
  [/(?<!\d)(\d{1,2})\.? ?thang ?(\d{1,2})(?!\d)/gu, ['d', 'm']],
]
/** Only as the last of the whole: anywhere else it may be a number of days, or anything. */
const withoutYear = /^\D{0,40}(?<!\d)(\d{1,2}) ?[./] ?(\d{1,2})(\.?)$/

const inRange = (day: string, today: string) => day >= `${Number(today.slice(0, 4)) - 1}` && day < `${Number(today.slice(0, 4)) + 3}`

/** All days that a folded text names. What is left open of a year is told by today: an offer ends on the next such day. */
export function findDays(text: string, today: string): FoundDay[] {
  const found = [
    ...figures.flatMap(([pattern, parts]) => [...text.matchAll(pattern)].map((match) => inFigures(match, parts, today))),
    ...byName(text, today),
  ]
  const bare = withoutYear.exec(text.trim())
  if (bare) found.push({ from: text.search(/\d/), to: text.length, values: withoutItsYear(bare, today) })
  const days = found.filter(({ values }) => values.length > 0).sort((one, other) => one.from - other.from || other.to - one.to)
  return days.filter((day, at) => !days.slice(0, at).some(({ to }) => to > day.from))
}

function inFigures(match: RegExpMatchArray, parts: readonly string[], today: string): FoundDay {
  const at = (part: string) => (parts.includes(part) ? match[parts.indexOf(part) + 1] : undefined)
  const [from, to] = [match.index!, match.index! + match[0].length]
  if (!parts.includes('?')) return { from, to, values: spelled(at('y'), at('m')!, at('d')!, today) }
  const ofDots = match[0].includes('.') ? spelled(match[3]!, match[2]!, match[1]!, today) : []
  const values = ofDots.length > 0 ? ofDots : dated(match[3]!, match[1]!, match[2]!, today)
  const shortYear = match[3]!.length === 2 ? spelled(match[1]!, match[2]!, match[3]!, today) : []
  return { from, to, values: [...new Set([...values, ...shortYear])] }
}

/** `31.10.` is written by those who put the day first. */
function withoutItsYear([, one = '', other = '', dot]: RegExpExecArray, today: string): string[] {
  const values = dot ? spelled(undefined, other, one, today) : []
  return values.length > 0 ? values : dated(undefined, one, other, today)
}

/** Two numbers of which either may be the month. */
const dated = (year: string | undefined, one: string, other: string, today: string): string[] => [
  ...new Set([...spelled(year, other, one, today), ...spelled(year, one, other, today)]),
]

/** One day of the calendar, or none. A year of two figures is one of those that offers are about. */
function spelled(year: string | undefined, month: string, day: string, today: string): string[] {
  const of = (full: string | number) => `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (year === undefined) {
    const next = [0, 1].map((more) => of(Number(today.slice(0, 4)) + more)).find((one) => isDay(one) && one >= today)
    return next ? [next] : []
  }
  const full = of(year.length === 2 ? `20${year}` : year)
  return isDay(full) && (year.length === 4 || inRange(full, today)) ? [full] : []
}

const between = new Set('st nd rd th er of de del do da d di the г го года le el il ngay month'.split(' '))

type Word = { text: string; from: number; to: number }

/** `31 Dec 2026`, `December 31st, 2026`, `31 de diciembre`, `30-Nov-26`, `2026 Nov 30`. */
function byName(text: string, today: string): FoundDay[] {
  const words = [...text.matchAll(/[\p{L}']+|\d+/gu)].map(({ 0: word, index }): Word => ({
    text: word,
    from: index,
    to: index + word.length,
  }))
  const telling = words.filter((word) => !between.has(word.text))
  return telling.flatMap((word, index) => {
    const month = monthNamed(word.text)
    if (month === undefined) return []
    const [before, after, last] = [telling[index - 1], telling[index + 1], telling[index + 2]]
    const isOfDay = (one: Word | undefined) => one !== undefined && /^\d{1,2}$/.test(one.text)
    const isYear = (one: Word | undefined) => one !== undefined && /^(?:20\d{2}|\d{2})$/.test(one.text)
    const day = isOfDay(before) ? before! : isOfDay(after) ? after! : undefined
    if (!day) return []
    const year =
      day === before
        ? isYear(after)
          ? after
          : undefined
        : isYear(last)
          ? last
          : before && /^20\d{2}$/.test(before.text)
            ? before
            : undefined
    const all = [word, day, ...(year ? [year] : [])]
    return [
      {
        from: Math.min(...all.map(({ from }) => from)),
        to: Math.max(...all.map(({ to }) => to)),
        values: spelled(year?.text, String(month + 1), day.text, today),
      },
    ]
  })
}
