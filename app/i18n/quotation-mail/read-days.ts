import { languages, type Language } from '../languages.ts'
import { plainText } from '../plain-text.ts'
import { readDay, type ReadDay } from '../read-day.ts'

/** `more`: words beside the number of days, which a field of days cannot keep. */
export type ReadDays = { is: 'days'; days: number; more: string } | { is: 'working' } | { is: 'none' }

const working =
  /\b(?:working|business|work)[\s-]*(?:days?|weeks?)\b|工作日|个工作天|d[ií]as?\s+(?:h[áa]biles|laborables|[úu]teis)|jours?\s+ouvr|рабоч|(?:أيام|يوم)\s+عمل/i
const otherLength = /years?|hours?|quarters?|年|小时|季/i
const inStock = /^(?:ex[\s-]?stock|in stock|from stock|stock|现货|有现货|immediately|immediate)$/i
const units: [days: number, words: RegExp][] = [
  [7, /^(?:weeks?|wks?|semanas?|semaines?|недел[а-я]+|أسابيع|أسبوع|个?(?:周|星期|礼拜))(?!\p{L})/iu],
  [30, /^(?:months?|mths?|mos?|meses|mes|mês|mois|месяц[а-я]*|أشهر|شهر|个?月)(?!\p{Script=Latin})/iu],
  [
    1,
    /^(?:calendar days?|(?:días?|dias?) (?:naturales|corridos|calendario)|jours? calendaires|days?|d|días?|dias?|jours?|дн[а-я]+|день|أيام|يوم|个?(?:日历日|自然日|天|日))(?!\p{Script=Latin})/iu,
  ],
]
/** Words that may follow a bare number of days; any other may be a length of which we know nothing. */
const follows = /^(?:after|from|upon|on|ex|max|at|before|以内|内|左右|起|后|从|自)/i
const range = /(\d+)\s*(?:-|–|—|~|～|to|至|到)\s*(\d+)/i

/** A number of days as people write it; of a range the longer, which holds in any case. */
export function readDays(said: string): ReadDays {
  const text = plainText(said).toLowerCase()
  if (working.test(text)) return { is: 'working' }
  if (inStock.test(text)) return { is: 'days', days: 0, more: '' }
  if (otherLength.test(text)) return { is: 'none' }
  const [whole = '', first = '', last = ''] = range.exec(text) ?? /(\d+(?:[.,]\d)?)()/.exec(text) ?? []
  const at = text.indexOf(whole)
  if (whole === '' || /\d/.test(text.slice(0, at) + text.slice(at + whole.length))) return { is: 'none' }
  const after = text.slice(at + whole.length).trim()
  const [factor, unit] = units.map(([days, words]) => [days, words.exec(after)?.[0] ?? ''] as const).find(([, word]) => word !== '') ?? [
    1,
    '',
  ]
  if (unit === '' && /^\p{L}/u.test(after) && !follows.test(after)) return { is: 'none' }
  const days = Math.ceil(Math.max(Number(first.replace(',', '.')), Number(last || 0)) * factor)
  const more = `${text.slice(0, at)} ${after.slice(unit.length)}`.replaceAll(/[\s.,;:()（）。]|大约|内|within|以内/g, '')
  return days > 9999 ? { is: 'none' } : { is: 'days', days, more }
}

export type ReadUntil = { is: 'day'; day: string } | { is: 'two'; values: [string, string] } | { is: 'none' }

const before =
  /^(?:(?:our |the |this )?(?:offer|quotation|quote|prices?)(?: is| are)?|valid|validity|until|till|to|by|on|有效期至|有效期|截止到|截止|截至|至|到)[\s:]+|^(?:有效期至|截止到|截止|截至|至|到)/i
const onlyFiller = /^(?:from|today|the|date|of|this|quotation|offer|自|起|报价日|报价之日|报价|今天|有效期|有效|内|after|valid|for|验|s)*$/i

const dayMs = 86_400_000

/** Digits alone are read as the letter's languages have them; the name of a month tells by itself which it is of. */
function dayOf(text: string, lang: Language): ReadDay {
  const others = /\p{L}{3}/u.test(text) ? languages : []
  const read = [...new Set([lang, 'en' as const, 'zh' as const, ...others])].map((one) => readDay(text, one))
  return read.find(({ is }) => is !== 'none') ?? { is: 'none' }
}

/** `10月31日`, `31 October`: an offer that names no year ends on the next such day. */
function dayWithoutYear(text: string, lang: Language, today: string): ReadDay {
  const year = Number(today.slice(0, 4))
  const isDayOfMonth = /^\d{1,2} ?月 ?\d{1,2} ?[日号號]?$/.test(text)
  const within = (of: number) => dayOf(isDayOfMonth ? `${of}年${text}` : `${text} ${of}`, lang)
  if (!isDayOfMonth && !/\p{L}{3}/u.test(text)) return { is: 'none' }
  const read = within(year)
  return read.is === 'one' && read.value < today ? within(year + 1) : read
}

/** The last day of an offer, or the day so many days from now. */
export function readUntil(said: string, lang: Language, today: string): ReadUntil {
  let text = plainText(said).replace(/[.。;]$/, '')
  while (before.test(text)) text = text.replace(before, '')
  text = text.replace(/(?:止|之?前)$/, '')
  for (const day of [dayOf(text, lang), dayWithoutYear(text, lang, today)]) {
    if (day.is === 'one') return { is: 'day', day: day.value }
    if (day.is === 'two') return { is: 'two', values: day.values }
  }
  const length = readDays(text)
  if (length.is !== 'days' || length.days === 0 || !onlyFiller.test(length.more)) return { is: 'none' }
  return { is: 'day', day: new Date(Date.parse(`${today}T00:00:00Z`) + length.days * dayMs).toISOString().slice(0, 10) }
}
