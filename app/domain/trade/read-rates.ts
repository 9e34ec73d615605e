import { isDay } from '../day.ts'
import type { CsvRecord } from '../csv.ts'
import { isCurrency } from './currency.ts'
import { isPositiveDecimal } from './quantity.ts'

export type DayOfRates = { on: string; perEur: Record<string, string> }
export type RatesFile = { days: DayOfRates[]; problems: { line: number; problem: string }[]; leftOut: string[] }

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** A day as the European Central Bank's files write it: `27 November 2026`, in its history `2026-11-27`. */
function readDay(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/.exec(text) ?? []
  const at = months.indexOf(month?.toLowerCase() ?? '')
  const iso = day && at >= 0 ? `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return isDay(iso) ? iso : null
}

/** The Bank's daily file or its history: a column for each currency, a row for each day. What it no longer quotes is left out. */
export function readRates(records: CsvRecord[]): RatesFile {
  const [head, ...rows] = records.map(({ line, fields }) => ({ line, fields: fields.map((field) => field.trim()) }))
  if (head?.fields[0] !== 'Date') return { days: [], problems: [{ line: 1, problem: 'the first column is not headed Date' }], leftOut: [] }
  const columns = head.fields.flatMap((currency, at) => (isCurrency(currency) ? [{ currency, at }] : []))
  const leftOut = head.fields.slice(1).filter((currency) => currency !== '' && !isCurrency(currency))
  const problems: RatesFile['problems'] = columns.length === 0 ? [{ line: 1, problem: 'no column names a currency' }] : []
  const days = rows.flatMap(({ line, fields }): DayOfRates[] => {
    const on = readDay(fields[0] ?? '')
    if (!on) problems.push({ line, problem: `${fields[0] ?? ''} is no day` })
    const quoted = columns
      .map(({ currency, at }) => [currency, fields[at] ?? ''] as const)
      .filter(([, rate]) => rate !== '' && rate !== 'N/A')
    for (const [currency, rate] of quoted) {
      if (!isPositiveDecimal(rate)) problems.push({ line, problem: `${rate} is no rate of ${currency}` })
    }
    return on ? [{ on, perEur: Object.fromEntries(quoted) }] : []
  })
  return { days, problems, leftOut }
}
