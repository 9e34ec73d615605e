import type { Language } from '#app/i18n/languages.ts'
import type { CategoryAttribute } from './category-schema.ts'
import { rowsIn, withRows, type FormValues } from '../row-fields.ts'
import { listOf } from './form-lists.ts'

/**
 * The form under the questions of another category. Answers that these ask for too stay; the others go on as facts under the names that
 * the old category has for them, so that nothing typed is lost.
 */
export function askAgain(values: FormValues, before: readonly CategoryAttribute[], after: readonly CategoryAttribute[]): FormValues {
  const asked = new Set(after.map(({ id }) => id))
  const kept: FormValues[] = []
  const extras: FormValues[] = []
  for (const row of rowsIn(values, 'attributes')) {
    const attribute = before.find(({ id }) => id === row.id)
    if (asked.has(String(row.id))) kept.push(row)
    else if (attribute && said(row, attribute) !== '') extras.push(extraOf(row, attribute))
  }
  return withRows(withRows(values, 'attributes', kept), 'extras', [...rowsIn(values, 'extras'), ...extras])
}

/** The answers in the order of the questions, as the form draws them. */
export function inOrderAsked(values: FormValues, asked: readonly CategoryAttribute[]): FormValues {
  const answers = rowsIn(values, 'attributes')
  const rows = asked.map(({ id }) => answers.find((row) => row.id === id) ?? { id })
  return withRows(values, 'attributes', rows)
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
