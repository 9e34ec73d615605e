import { z } from 'zod'
import { languages, type Language } from '#app/i18n/languages.ts'
import { formRows, oneOrMore } from '../form-rows.ts'
import type { FieldProblem } from '../errors.ts'
import { isBlank, optional } from '../optional.ts'
import { isMeasure, measureKindOf, type MeasureCode } from '../trade/measure.ts'
import { compare, signedDecimal } from '../trade/quantity.ts'
import { attributeField } from './attribute-field.ts'
import type { CategoryAttribute } from './category-schema.ts'
import { mostExtras } from './listing.ts'

/** What a listing says to a question of its category, in the words of its schema. */
export type StatedAttribute = { id: string } & (
  | { number: string; unit?: MeasureCode }
  | { from: string; to: string; unit?: MeasureCode }
  | { choices: string[] }
  | { text: string }
  | { yes: boolean }
)

/** A fact beyond the schema, under a name of the supplier's own. */
export type FreeAttribute = { name: Partial<Record<Language, string>>; value: string; unit?: MeasureCode }

export type AttributeValue = StatedAttribute | FreeAttribute

export const isStated = (value: AttributeValue): value is StatedAttribute => 'id' in value

export const mostAttributes = 60

const number = optional(signedDecimal({ unitField: 'unit' }))
const measure = optional(z.string().refine(isMeasure, { error: 'choose' }))

const AttributeRow = z.object({
  id: z.string().regex(/^[a-zA-Z]\w{0,39}$/),
  number,
  from: number,
  to: number,
  unit: measure,
  choice: oneOrMore(z.string().max(60), 30),
  text: optional(z.string().trim().max(200)),
  yesNo: optional(z.enum(['yes', 'no'])),
})
export type AttributeRow = z.infer<typeof AttributeRow>

const ownNames = Object.fromEntries(languages.map((lang) => [`name_${lang}`, optional(z.string().trim().max(60))])) as {
  [L in Language as `name_${L}`]: ReturnType<typeof optional<z.ZodString>>
}

const ExtraRow = z
  .object({ ...ownNames, value: z.string().trim().min(1).max(200), unit: measure })
  .refine((row) => languages.some((lang) => row[`name_${lang}`] !== undefined), { error: 'extra_name', path: ['name_en'] })
export type ExtraRow = z.infer<typeof ExtraRow>

const answers = ['number', 'from', 'to', 'choice', 'text', 'yesNo'] as const

/** The form sends a row for every question; those without an answer are none. */
const hasAnswer = (row: object) =>
  answers.some((name) => {
    const value = (row as Record<string, unknown>)[name]
    return Array.isArray(value) ? value.some((one) => !isBlank(one)) : value !== undefined && !isBlank(value)
  })

export const attributeFields = {
  attributes: formRows(AttributeRow, mostAttributes, (row) => !hasAnswer(row)),
  extras: formRows(ExtraRow, mostExtras),
}

type Answers = { attributes: AttributeRow[]; extras: ExtraRow[] }

/** What a form says about the goods, by the category's schema. What does not fit it is named by `attributes.<id>`. */
export function readAttributes(
  { attributes, extras }: Answers,
  schema: readonly CategoryAttribute[],
): { values: AttributeValue[]; problems: FieldProblem[] } {
  const problems: FieldProblem[] = []
  const stated = schema.flatMap((attribute) => {
    const row = attributes.find(({ id }) => id === attribute.id)
    const read = row ? readAnswer(row, attribute) : 'missing'
    if (typeof read === 'object') return [read]
    if (read !== 'missing' || attribute.isRequired)
      problems.push({ field: attributeField(attribute.id), code: read === 'missing' ? 'required' : read })
    return []
  })
  const asked = new Set(schema.map(({ id }) => id))
  for (const { id } of attributes) if (!asked.has(id)) problems.push({ field: attributeField(id), code: 'attribute_unknown' })
  return { values: [...stated, ...extras.map(freeOf)], problems }
}

type Wrong = 'missing' | 'choose' | 'range_order' | 'attribute_unit'

function readAnswer(row: AttributeRow, attribute: CategoryAttribute): StatedAttribute | Wrong {
  const { id } = attribute
  switch (attribute.type) {
    case 'number': {
      if (row.number === undefined) return 'missing'
      const unit = readUnit(row.unit, attribute.unit)
      return unit === null ? 'attribute_unit' : { id, number: row.number, ...(unit && { unit }) }
    }
    case 'range': {
      const [from, to] = [row.from ?? row.to, row.to ?? row.from]
      if (from === undefined || to === undefined) return 'missing'
      if (compare(from, to) > 0) return 'range_order'
      const unit = readUnit(row.unit, attribute.unit)
      return unit === null ? 'attribute_unit' : { id, from, to, ...(unit && { unit }) }
    }
    case 'choice': {
      if (row.choice.length === 0) return 'missing'
      const known = attribute.choices.filter(({ code }) => row.choice.includes(code)).map(({ code }) => code)
      const fits = known.length === row.choice.length && (attribute.takesSeveral || known.length === 1)
      return fits ? { id, choices: known } : 'choose'
    }
    case 'text':
      return row.text === undefined ? 'missing' : { id, text: row.text }
    case 'yes_no':
      return row.yesNo === undefined ? 'missing' : { id, yes: row.yesNo === 'yes' }
  }
}

/** The unit that was chosen, else the usual one; null when it measures something else. */
function readUnit(chosen: MeasureCode | undefined, usual: MeasureCode | undefined): MeasureCode | undefined | null {
  if (usual === undefined) return chosen === undefined ? undefined : null
  if (chosen === undefined) return usual
  return measureKindOf(chosen) === measureKindOf(usual) ? chosen : null
}

function freeOf({ value, unit, ...row }: ExtraRow): FreeAttribute {
  const name = Object.fromEntries(languages.flatMap((lang) => (row[`name_${lang}`] ? [[lang, row[`name_${lang}`]]] : [])))
  return { name, value, ...(unit && { unit }) }
}

/** The rows of the form that say the same. */
export function attributeRows(values: readonly AttributeValue[]): Answers {
  return {
    attributes: values.filter(isStated).map(rowOf),
    extras: values.flatMap((value) => (isStated(value) ? [] : [extraRowOf(value)])),
  }
}

function rowOf(value: StatedAttribute): AttributeRow {
  if ('number' in value) return { id: value.id, number: value.number, unit: value.unit, choice: [] }
  if ('from' in value) return { id: value.id, from: value.from, to: value.to, unit: value.unit, choice: [] }
  if ('choices' in value) return { id: value.id, choice: value.choices }
  if ('text' in value) return { id: value.id, text: value.text, choice: [] }
  return { id: value.id, yesNo: value.yes ? 'yes' : 'no', choice: [] }
}

const extraRowOf = ({ name, value, unit }: FreeAttribute): ExtraRow => ({
  ...(Object.fromEntries(languages.map((lang) => [`name_${lang}`, name[lang]])) as Omit<ExtraRow, 'value' | 'unit'>),
  value,
  unit,
})
