import type { FormValues } from '../row-fields.ts'

/** What was read as the fields of its form hold it, and as tables of values do: for a listing the way back of `readListing`. */
export function plainValuesOf(form: object): FormValues {
  return Object.fromEntries(Object.entries(form).flatMap(([name, value]) => plain(name, value)))
}

function plain(name: string, value: unknown): [string, string | string[]][] {
  if (value === undefined || value === null) return []
  if (typeof value === 'boolean') return value ? [[name, 'on']] : []
  if (!Array.isArray(value)) return [[name, String(value)]]
  if (name.startsWith('keywords')) return value.length > 0 ? [[name, value.join(', ')]] : []
  if (value.every((one) => typeof one !== 'object')) return value.length > 0 ? [[name, value.map(String)]] : []
  return value.flatMap((row: object, index) => Object.entries(row).flatMap(([column, cell]) => plain(`${name}[${index}].${column}`, cell)))
}
