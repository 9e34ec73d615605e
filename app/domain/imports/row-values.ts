import type { CategoryAttribute } from '../listings/category-schema.ts'
import { customisationKinds } from '../listings/listing.ts'
import type { PlainValues } from '../listings/read-listing.ts'
import { attributeOf, isList, partOfRow, partsOf, picturesColumn, type ColumnKey } from './columns.ts'

/** Cells of one row by their columns, in the spelling that schemas take; those of columns that the file does not have are not among them. */
export type RowTexts = Map<ColumnKey, string>

export type FormField = readonly [name: string, text: string]

/** The names that the listing form has for these cells. Questions are numbered as the category asks them, others come after. */
export function formFields(texts: RowTexts, asked: readonly CategoryAttribute[]): FormField[] {
  const ids = askedIds(texts, asked)
  const fields: FormField[] = []
  for (const [key, text] of texts) {
    if (text === '' || key === picturesColumn) continue
    const id = attributeOf(key)
    if (id === null) fields.push([key, text])
    else fields.push([`attributes[${ids.indexOf(id)}].${answerName(key, asked)}`, text])
  }
  for (const [index, id] of ids.entries()) {
    const attribute = asked.find((one) => one.id === id)
    const isAnswered = fields.some(([name]) => name.startsWith(`attributes[${index}].`))
    const hasUnit = fields.some(([name]) => name === `attributes[${index}].unit`)
    if (isAnswered && !hasUnit && attribute && 'unit' in attribute && attribute.unit)
      fields.push([`attributes[${index}].unit`, attribute.unit])
  }
  return fields
}

export const askedIds = (texts: RowTexts, asked: readonly CategoryAttribute[]): string[] => [
  ...new Set([...asked.map(({ id }) => id), ...[...texts.keys()].flatMap((key) => attributeOf(key) ?? [])]),
]

function answerName(key: ColumnKey, asked: readonly CategoryAttribute[]): string {
  const [, id, part] = key.split('.')
  if (part !== undefined) return part
  switch (asked.find((one) => one.id === id)?.type) {
    case 'number':
      return 'number'
    case 'range':
      return 'from'
    case 'choice':
      return 'choice'
    case 'yes_no':
      return 'yesNo'
    default:
      return 'text'
  }
}

type Row = Record<string, unknown>

/**
 * What the listing form would send for these cells. `before`: what the listing says already; a column that the file does not have leaves
 * it as it is, an empty cell empties it.
 */
export function plainValues(texts: RowTexts, fields: readonly FormField[], ids: readonly string[], before: PlainValues = {}): PlainValues {
  const values: PlainValues = { ...before }
  for (const key of texts.keys()) if (attributeOf(key) === null) delete values[partOfRow(key)?.table ?? key]
  const answers = rowsBefore(values.attributes, texts)
  for (const [name, text] of fields) {
    const part = partOfRow(name)
    if (!part) values[name] = isList(name) ? partsOf(text) : text
    else if (/^attributes\[/.test(name)) setIn(answers, ids[part.index]!, part.column, part.column === 'choice' ? partsOf(text) : text)
    else {
      const rows = (values[part.table] ??= []) as Row[]
      rows[part.index] = {
        ...(rows[part.index] ?? {}),
        ...(part.table === 'customisation' ? { kind: customisationKinds[part.index] } : {}),
        [part.column]: text,
      }
    }
  }
  values.attributes = [...answers].map(([id, row]) => ({ id, ...row }))
  return values
}

function rowsBefore(rows: unknown, texts: RowTexts): Map<string, Row> {
  const said = new Set([...texts.keys()].map(attributeOf))
  const kept = (Array.isArray(rows) ? (rows as Row[]) : []).filter(({ id }) => !said.has(String(id)))
  return new Map(kept.map(({ id, ...row }) => [String(id), row]))
}

function setIn(answers: Map<string, Row>, id: string, column: string, value: unknown): void {
  answers.set(id, { ...(answers.get(id) ?? {}), [column]: value })
}
