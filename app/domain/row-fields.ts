import type { FormReply } from './form.ts'

export type FormValues = FormReply['values']
type Row = FormValues

/** No form has more than 999 rows: a number that somebody made up draws no more. */
const cellOf = (name: string) => /^([a-z]\w*)\[(\d{1,3})\]\.(\w+)$/i.exec(name)

/** `markets[0].share` */
export const rowField = (rows: string, at: number, column: string): string => `${rows}[${at}].${column}`

/** How many rows of this name the form shows: those that it holds, and `least`. */
export function rowCount(fields: Iterable<string>, rows: string, least: number): number {
  let count = least
  for (const name of fields) {
    const [, of, at] = cellOf(name) ?? []
    if (of === rows) count = Math.max(count, Number(at) + 1)
  }
  return count
}

/** The rows of this name that the form holds, in their order. */
export function rowsIn(values: FormValues, rows: string): Row[] {
  const found: Row[] = Array.from({ length: rowCount(Object.keys(values), rows, 0) }, () => ({}))
  for (const [name, value] of Object.entries(values)) {
    const [, of, at, column] = cellOf(name) ?? []
    if (of === rows) found[Number(at)]![column!] = value
  }
  return found
}

/** The form with these rows under this name, and no others. */
export function withRows(values: FormValues, rows: string, all: Row[]): FormValues {
  const others = Object.entries(values).filter(([name]) => cellOf(name)?.[1] !== rows)
  const cells = all.flatMap((row, at) => Object.entries(row).map(([column, value]) => [rowField(rows, at, column), value] as const))
  return Object.fromEntries([...others, ...cells])
}

/**
 * The form after `row-add:<rows>`, `row-remove:<rows>:<row>`, `row-up:…` or `row-down:…`; null when the intent is another one. Nothing is
 * checked or saved by it. `row-add:<rows>:<column>` names a column of rows of which there may be none. The last row that goes leaves an
 * empty one.
 */
export function rowsAfter(values: FormValues, intent: string): FormValues | null {
  const [, act, rows, detail] = /^row-(add|remove|up|down):([a-z]\w*)(?::([a-z]\w*|\d+))?$/i.exec(intent) ?? []
  if (!rows) return null
  const held = rowsIn(values, rows)
  if (act === 'up' || act === 'down') return withRows(values, rows, inOrderAfter(held, Number(detail), act))
  const columns = new Set([...held.flatMap(Object.keys), ...(act === 'add' && detail ? [detail] : [])])
  const empty: Row = Object.fromEntries([...columns].map((column) => [column, '']))
  if (act === 'add') return withRows(values, rows, [...held, empty])
  const kept = held.filter((_, at) => at !== Number(detail))
  return withRows(values, rows, kept.length > 0 ? kept : [empty])
}

/** The list after one of it changed places with the one before or behind it. */
export function inOrderAfter<T>(list: T[], index: number, act: 'up' | 'down'): T[] {
  const to = act === 'up' ? index - 1 : index + 1
  const [from, other] = [list[index], list[to]]
  if (from === undefined || other === undefined) return list
  return list.map((one, at) => (at === index ? other : at === to ? from : one))
}

/** What a form is filled with, from what was stored: rows by their fields, lists as they are, `lines` one below the other. */
export function formValues(stored: object, lines: readonly string[] = []): FormValues {
  return Object.fromEntries(
    Object.entries(stored).flatMap(([name, value]: [string, unknown]): [string, string | string[]][] => {
      if (!Array.isArray(value)) return [[name, asTyped(value)]]
      if (lines.includes(name)) return [[name, value.join('\n')]]
      if (value.every((one) => typeof one !== 'object')) return [[name, value.map(String)]]
      return value.flatMap((row: object, at) =>
        Object.entries(row).map(([column, cell]): [string, string] => [rowField(name, at, column), asTyped(cell)]),
      )
    }),
  )
}

const asTyped = (value: unknown): string =>
  value === true ? 'on' : value === false || value === null || value === undefined ? '' : String(value)
