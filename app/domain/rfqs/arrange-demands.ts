import type { FormValues } from '../form.ts'
import type { CategoryAttribute } from '../listings/category-schema.ts'
import { isBlank } from '../optional.ts'
import { rowsIn, withRows } from '../row-fields.ts'

const idOf = (row: FormValues): string => String(row.id ?? '')
const saysSomething = (row: FormValues): boolean => ['name', 'text'].some((column) => !isBlank([row[column] ?? ''].flat()[0] ?? ''))

/**
 * The checklist of a form as the page draws it: a row for every question of the category that it names now, in their order, then points of
 * the buyer's own. What was answered to a question that is no longer asked goes with its category.
 */
export function arrangeDemands(values: FormValues, schema: readonly CategoryAttribute[]): FormValues {
  const rows = rowsIn(values, 'demands')
  const asked = schema.map(({ id }) => ({ ...rows.find((row) => idOf(row) === id), id }))
  const own = rows.filter((row) => idOf(row) === '' && (saysSomething(row) || 'name' in row))
  return withRows(values, 'demands', [...asked, ...own])
}
