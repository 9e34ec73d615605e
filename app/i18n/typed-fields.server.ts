import { z } from 'zod'
import { examplePhone, readPhone } from '#app/domain/trade/phone.server.ts'
import { typedAs, type Counted, type TypedAs } from '#app/domain/typed-as.ts'
import { meansCurrency, meansUnit } from './figure-words.ts'
import type { Language } from './languages.ts'
import { plainText } from './plain-text.ts'
import { readDay } from './read-day.ts'
import { readFigure } from './read-figure.ts'
import { writeNumber } from './read-number.ts'
import { speech, type ReaderSpeech } from './reader.tsx'

/** Names and texts as a form or an address carries them; a name may stand several times. */
export type Fields = (readonly [name: string, text: string])[]
type Read = { text: string } | { problem: string }

/** What people write in more than one way, by field: `tiers[].minQty` stands for every row. */
export function typedFieldsOf(schema: unknown, name = ''): Map<string, TypedAs> {
  const as = schema instanceof z.ZodType ? typedAs.get(schema) : undefined
  if (as) return new Map([[name, as]])
  return new Map(innerOf(schema, name).flatMap(([one, inner]) => [...typedFieldsOf(inner, one)]))
}

function innerOf(schema: unknown, name: string): [string, unknown][] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).map(([key, inner]) => [name === '' ? key : `${name}.${key}`, inner])
  if (schema instanceof z.ZodArray) return [[`${name}[]`, schema.element]]
  if (schema instanceof z.ZodPipe) return [schema.in, schema.out].map((inner) => [name, inner])
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodCatch) return [[name, schema.unwrap()]]
  return []
}

const known = new WeakMap<z.ZodType, Map<string, TypedAs>>()

function knownFieldsOf(schema: z.ZodType): Map<string, TypedAs> {
  const fields = known.get(schema) ?? typedFieldsOf(schema)
  known.set(schema, fields)
  return fields
}

/** No figure, day, code or number is longer: such a text is the schema's to refuse, and nobody's to look through. */
const longest = 200

/** What is read alike in every language, and is most of what tables hold. */
const plainFigure = /^\d{1,12}(?:\.\d?[1-9])?$/

/**
 * Brings numbers, days, codes and phone numbers from the reader's way of writing into the one spelling that schemas take. What cannot be
 * read stays as it is, for the schema to refuse; what can be read in two ways is asked back (`problems`), never guessed.
 */
export function readTypedFields(fields: Fields, schema: z.ZodType, lang: Language): { fields: Fields; problems: Record<string, string> } {
  const typed = knownFieldsOf(schema)
  const reader = speech(lang)
  const valueOf = (name: string) => fields.find(([one]) => one === name)?.[1].trim()
  /** A field of a row is read with the other fields of its row, where they have what it needs. */
  const beside = (name: string) => (other: string) => valueOf(name.slice(0, name.lastIndexOf('.') + 1) + other) ?? valueOf(other)
  const problems: Record<string, string> = {}
  const read = fields.map(([name, text]) => {
    const as = typed.get(name.replaceAll(/\[\d+\]/g, '[]'))
    if (!as || text.length > longest || text.trim() === '' || (as.kind === 'number' && plainFigure.test(text))) return [name, text] as const
    const result = readOne(text, as, beside(name), reader)
    if ('problem' in result) problems[name] = result.problem
    return [name, 'text' in result ? result.text : text] as const
  })
  return { fields: read, problems }
}

function readOne(text: string, as: TypedAs, valueOf: (name: string) => string | undefined, reader: ReaderSpeech): Read {
  switch (as.kind) {
    case 'number':
      return as.isSigned ? readSigned(text, as.counted, valueOf, reader) : readCounted(text, as.counted, valueOf, reader)
    case 'code':
      return { text: plainText(text).toUpperCase() }
    case 'day':
      return readOneDay(text, reader)
    case 'phone':
      return readOnePhone(text, valueOf(as.countryField), reader)
  }
}

/** A sign in front, as a hyphen or as a minus, and the figure after it. */
function readSigned(...[text, ...rest]: Parameters<typeof readCounted>): Read {
  const [, sign = '', figure = ''] = /^([-−–]?)(.*)/s.exec(text.trimStart()) ?? []
  const read = readCounted(figure.trimStart(), ...rest)
  return sign !== '' && 'text' in read ? { text: `-${read.text}` } : read
}

function readCounted(
  text: string,
  counted: Counted | undefined,
  valueOf: (name: string) => string | undefined,
  { t, lang }: ReaderSpeech,
): Read {
  const { number, words } = readFigure(text, lang)
  if (number.is === 'none') return { text }
  if (words.length > 0 && !counted) return { text }
  if (!words.every((word) => counted && fits(word, counted, valueOf, lang)))
    return { problem: t('form:figure_alone', { typed: words.join(' ') }) }
  if (number.is === 'one') return { text: number.value }
  const [whole, fraction] = [writeNumber(number.values[0], lang), writeNumber(number.values[1], lang)]
  return { problem: t('form:number_two_ways', { whole, fraction }) }
}

function fits(word: string, counted: Counted, valueOf: (name: string) => string | undefined, lang: Language): boolean {
  if ('unit' in counted) return meansUnit(word, counted.unit, lang)
  if ('unitField' in counted) return meansUnit(word, valueOf(counted.unitField) ?? '', lang)
  return meansCurrency(word, valueOf(counted.currencyField) ?? '', lang)
}

function readOneDay(text: string, { t, lang, format }: ReaderSpeech): Read {
  const day = readDay(text, lang)
  if (day.is === 'none') return { text }
  if (day.is === 'one') return { text: day.value }
  const [first, second] = day.values
  return { problem: t('form:day_two_ways', { first, second, firstDay: format.date(first), secondDay: format.date(second) }) }
}

function readOnePhone(text: string, country: string | undefined, { t, format }: ReaderSpeech): Read {
  const phone = readPhone(plainText(text), country)
  if (phone) return { text: phone }
  const example = examplePhone(country)
  return { problem: example ? t('form:phone_of', { ...example, country: format.country(country!) }) : t('form:phone') }
}
