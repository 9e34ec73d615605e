import type { AttributeChoice, CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import type { MeasureCode } from '#app/domain/trade/measure.ts'
import { wordsOf } from './words.ts'

/** By category of the tree: what it asks beyond what its parents ask. */
export type SchemasOfBranch = Record<string, CategoryAttribute[]>

export const text = (id: string, en: string, zh: string): CategoryAttribute => ({ id, names: wordsOf(en, zh), type: 'text' })

export const number = (id: string, en: string, zh: string, unit?: MeasureCode): CategoryAttribute => ({
  id,
  names: wordsOf(en, zh),
  type: 'number',
  ...(unit && { unit }),
})

export const range = (id: string, en: string, zh: string, unit?: MeasureCode): CategoryAttribute => ({
  id,
  names: wordsOf(en, zh),
  type: 'range',
  ...(unit && { unit }),
})

export const yesNo = (id: string, en: string, zh: string): CategoryAttribute => ({ id, names: wordsOf(en, zh), type: 'yes_no' })

/** Choices as `English|中文`; what reads the same everywhere, such as a standard, is written once. */
export const choice = (id: string, en: string, zh: string, choices: string[]): CategoryAttribute => ({
  id,
  names: wordsOf(en, zh),
  type: 'choice',
  choices: choices.map(choiceOf),
})

/** The same, where several may hold at once. */
export const choices = (id: string, en: string, zh: string, of: string[]): CategoryAttribute => ({
  id,
  names: wordsOf(en, zh),
  type: 'choice',
  choices: of.map(choiceOf),
  takesSeveral: true,
})

export const required = (attribute: CategoryAttribute): CategoryAttribute => ({ ...attribute, isRequired: true })

function choiceOf(written: string): AttributeChoice {
  const [en = '', zh] = written.split('|')
  const code = en
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return { code, names: zh === undefined ? { en } : wordsOf(en, zh) }
}
