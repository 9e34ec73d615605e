import type { FormReply } from './form.ts'

type Values = FormReply['values']

const cellOf = (name: string) => /^([a-z]\w*)\[(\d+)\]\.(\w+)$/i.exec(name)

/** How many rows of this name the form shows: those that it holds, one at least. */
export function rowCount(fields: Iterable<string>, rows: string): number {
  let most = 0
  for (const name of fields) {
    const [, of, at] = cellOf(name) ?? []
    if (of === rows) most = Math.max(most, Number(at))
  }
  return most + 1
}

/** The form after `row-add:<rows>` or `row-remove:<rows>:<row>`; null when the intent is another one. Nothing is checked or saved by it. */
export function rowsAfter(values: Values, intent: string): Values | null {
  const [, act, rows, removed] = /^row-(add|remove):([a-z]\w*)(?::(\d+))?$/i.exec(intent) ?? []
  if (!rows) return null
  const count = rowCount(Object.keys(values), rows)
  const cells = Object.entries(values).flatMap(([name, value]) => {
    const [, of, at, column] = cellOf(name) ?? []
    return of === rows ? [{ at: Number(at), column: column!, value }] : []
  })
  const kept = act === 'add' ? cells : cells.filter(({ at }) => at !== Number(removed))
  const moved = kept.map((cell) => ({ ...cell, at: act === 'remove' && cell.at > Number(removed) ? cell.at - 1 : cell.at }))
  const columns = [...new Set(cells.map(({ column }) => column))]
  const isEmpty = moved.length === 0
  const fresh = act === 'add' || isEmpty ? columns.map((column) => ({ at: isEmpty ? 0 : count, column, value: '' })) : []
  const others = Object.entries(values).filter(([name]) => cellOf(name)?.[1] !== rows)
  return Object.fromEntries([
    ...others,
    ...[...moved, ...fresh].map(({ at, column, value }) => [`${rows}[${at}].${column}`, value] as const),
  ])
}

/** What a form is filled with, from what was stored: rows by their fields, lists as they are, `lines` one below the other. */
export function formValues(stored: object, lines: readonly string[] = []): Values {
  return Object.fromEntries(
    Object.entries(stored).flatMap(([name, value]: [string, unknown]): [string, string | string[]][] => {
      if (!Array.isArray(value)) return [[name, asTyped(value)]]
      if (lines.includes(name)) return [[name, value.join('\n')]]
      if (value.every((one) => typeof one !== 'object')) return [[name, value.map(String)]]
      return value.flatMap((row: object, at) =>
        Object.entries(row).map(([column, cell]): [string, string] => [`${name}[${at}].${column}`, asTyped(cell)]),
      )
    }),
  )
}

const asTyped = (value: unknown): string =>
  value === true ? 'on' : value === false || value === null || value === undefined ? '' : String(value)
