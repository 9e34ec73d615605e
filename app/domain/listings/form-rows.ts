import type { FormReply } from '../form.ts'

export type FormValues = FormReply['values']

/** The tables of the listing form, by the field that a new row begins with. */
const tables = { tiers: 'minQty', nationalCodes: 'country', extras: 'value', related: 'ref' } as const
export type FormTable = keyof typeof tables

/** Values that stand several times under one name, in an order. */
const lists = ['pictureIds', 'drawingIds', 'datasheetIds', 'safetySheetIds'] as const
export type FormList = (typeof lists)[number]

export const rowField = (table: FormTable | 'attributes' | 'customisation', index: number, column: string): string =>
  `${table}[${index}].${column}`

const cellOf = (table: string) => new RegExp(`^${table}\\[(\\d+)\\]\\.(\\w+)$`)

/** How many rows a table shows: those that the form holds, and `least`. */
export function rowCount(values: FormValues, table: FormTable, least = 0): number {
  const cell = cellOf(table)
  return Math.max(least, ...Object.keys(values).map((name) => Number(cell.exec(name)?.[1] ?? -1) + 1))
}

export const listOf = (values: FormValues, name: string): string[] => [values[name] ?? []].flat().filter((value) => value !== '')

type Row = Record<string, string | string[]>

function rowsOf(values: FormValues, table: FormTable): Row[] {
  const cell = cellOf(table)
  const rows: Row[] = Array.from({ length: rowCount(values, table) }, () => ({}))
  for (const [name, value] of Object.entries(values)) {
    const [, index, column] = cell.exec(name) ?? []
    if (column !== undefined) rows[Number(index)]![column] = value
  }
  return rows
}

function withRows(values: FormValues, table: FormTable, rows: Row[]): FormValues {
  const others = Object.entries(values).filter(([name]) => !cellOf(table).test(name))
  const cells = rows.flatMap((row, index) => Object.entries(row).map(([column, value]) => [rowField(table, index, column), value] as const))
  return Object.fromEntries([...others, ...cells])
}

/**
 * The form after a button that changes the form alone: `tiers-add`, `extras-remove:2`, `pictureIds-up:1`, or `ask`, which shows what the
 * chosen category asks. Null when the intent is another one. Nothing is checked or saved by it.
 */
export function formAfter(values: FormValues, intent: string): FormValues | null {
  if (intent === 'ask') return values
  const [, name, act, at] = /^(\w+)-(add|remove|up|down)(?::(\d+))?$/.exec(intent) ?? []
  const table = (Object.keys(tables) as FormTable[]).find((one) => one === name)
  const index = Number(at)
  if (table && act === 'add') return withRows(values, table, [...rowsOf(values, table), { [tables[table]]: '' }])
  if (table && act === 'remove') return withRows(values, table, withoutRow(rowsOf(values, table), index, tables[table]))
  const list = lists.find((one) => one === name)
  if (!list || act === undefined || act === 'add') return null
  return { ...values, [list]: moved(listOf(values, list), index, act) }
}

/** The last row that goes leaves an empty one, to be seen as a table still. */
function withoutRow(rows: Row[], index: number, first: string): Row[] {
  const left = rows.filter((_, one) => one !== index)
  return left.length > 0 ? left : [{ [first]: '' }]
}

function moved(list: string[], index: number, act: string): string[] {
  if (act === 'remove') return list.filter((_, one) => one !== index)
  const to = act === 'up' ? index - 1 : index + 1
  const [from, other] = [list[index], list[to]]
  if (from === undefined || other === undefined) return list
  return list.map((one, at) => (at === index ? other : at === to ? from : one))
}
