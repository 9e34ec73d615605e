import type { FormReply } from '../form.ts'

type Values = FormReply['values']

const columns = ['minQty', 'unitPrice', 'leadTimeDays'] as const
export type TierColumn = (typeof columns)[number]
type TierRow = Record<TierColumn, string>

export const tierField = (index: number, column: TierColumn): string => `tiers[${index}].${column}`

const cell = /^tiers\[(\d+)\]\./
const emptyRow: TierRow = { minQty: '', unitPrice: '', leadTimeDays: '' }

/** How many rows the table of prices shows: those that the form holds, one at least. */
export function tierCount(values: Values): number {
  const indexes = Object.keys(values).flatMap((name) => Number(cell.exec(name)?.[1] ?? -1))
  return Math.max(0, ...indexes) + 1
}

function readRows(values: Values): TierRow[] {
  return Array.from({ length: tierCount(values) }, (_, index) => {
    const read = (column: TierColumn) => [values[tierField(index, column)] ?? ''].flat()[0] ?? ''
    return { minQty: read('minQty'), unitPrice: read('unitPrice'), leadTimeDays: read('leadTimeDays') }
  })
}

function withRows(values: Values, rows: TierRow[]): Values {
  const others = Object.entries(values).filter(([name]) => !cell.test(name))
  const tiers = rows.flatMap((row, index) => columns.map((column) => [tierField(index, column), row[column]] as const))
  return Object.fromEntries([...others, ...tiers])
}

/** The form after `tier-add` or `tier-remove:<row>`; null when the intent is another one. Nothing is checked or saved by it. */
export function tierRowsAfter(values: Values, intent: string): Values | null {
  const rows = readRows(values)
  if (intent === 'tier-add') return withRows(values, [...rows, emptyRow])
  const removed = /^tier-remove:(\d+)$/.exec(intent)?.[1]
  if (removed === undefined) return null
  const left = rows.filter((_, index) => index !== Number(removed))
  return withRows(values, left.length > 0 ? left : [emptyRow])
}
