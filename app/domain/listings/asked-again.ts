import type { Language } from '#app/i18n/languages.ts'
import type { CategoryAttribute } from './category-schema.ts'
import { listOf, rowCount, rowField, type FormValues } from './form-rows.ts'

const cell = /^attributes\[(\d+)\]\.(\w+)$/

/**
 * The form under the questions of another category. Answers that these ask for too stay; the others go on as facts under the names that
 * the old category has for them, so that nothing typed is lost.
 */
export function askAgain(values: FormValues, before: readonly CategoryAttribute[], after: readonly CategoryAttribute[]): FormValues {
  const others = Object.entries(values).filter(([name]) => !cell.test(name))
  const asked = new Set(after.map(({ id }) => id))
  const kept: FormValues[] = []
  const extras: FormValues[] = []
  for (const row of answersOf(values)) {
    const attribute = before.find(({ id }) => id === row.id)
    if (asked.has(String(row.id))) kept.push(row)
    else if (attribute && said(row, attribute) !== '') extras.push(extraOf(row, attribute))
  }
  return Object.fromEntries([...others, ...cellsOf('attributes', kept, 0), ...cellsOf('extras', extras, rowCount(values, 'extras'))])
}

const cellsOf = (table: 'attributes' | 'extras', rows: FormValues[], first: number) =>
  rows.flatMap((row, index) => Object.entries(row).map(([column, value]) => [rowField(table, first + index, column), value] as const))

/** The answers in the order of the questions, as the form draws them. */
export function inOrderAsked(values: FormValues, asked: readonly CategoryAttribute[]): FormValues {
  const others = Object.entries(values).filter(([name]) => !cell.test(name))
  const answers = answersOf(values)
  const rows = asked.map(({ id }) => answers.find((row) => row.id === id) ?? { id })
  return Object.fromEntries([...others, ...cellsOf('attributes', rows, 0)])
}

function answersOf(values: FormValues): FormValues[] {
  const rows: FormValues[] = []
  for (const [name, value] of Object.entries(values)) {
    const [, index, column] = cell.exec(name) ?? []
    if (column !== undefined) rows[Number(index)] = { ...rows[Number(index)], [column]: value }
  }
  return rows.filter((row) => row !== undefined)
}

const one = (row: FormValues, column: string) => listOf(row, column)[0]?.trim() ?? ''

function said(row: FormValues, attribute: CategoryAttribute): string {
  if (attribute.type === 'choice')
    return attribute.choices
      .filter(({ code }) => listOf(row, 'choice').includes(code))
      .map(({ names }) => names.en)
      .join(', ')
  if (attribute.type === 'range') return [one(row, 'from'), one(row, 'to')].filter((end) => end !== '').join(' … ')
  return one(row, attribute.type === 'number' ? 'number' : attribute.type === 'text' ? 'text' : 'yesNo')
}

function extraOf(row: FormValues, attribute: CategoryAttribute): FormValues {
  const names = Object.entries(attribute.names).map(([lang, name]) => [`name_${lang as Language}`, name])
  return { ...Object.fromEntries(names), value: said(row, attribute), ...(one(row, 'unit') && { unit: one(row, 'unit') }) }
}
