import type { Language } from '#app/i18n/languages.ts'
import { wordedIn, type Worded } from '../text.ts'
import type { MeasureCode } from '../trade/measure.ts'
import { isStated, type AttributeValue } from './attributes.ts'
import type { CategoryAttribute } from './category-schema.ts'

export type DescribedValue =
  | { number: string; unit?: MeasureCode }
  | { from: string; to: string; unit?: MeasureCode }
  | { words: Worded[] }
  /** The supplier's own word, in no particular language. */
  | { text: string; unit?: MeasureCode }
  | { yes: boolean }

/** An attribute as pages show it. `nameEn` is for machines. */
export type DescribedAttribute = { name: Worded; nameEn: string; value: DescribedValue }

/** What a listing says of its goods, in the reader's words, in the order of its category's questions. */
export function describeAttributes(
  values: readonly AttributeValue[],
  schema: readonly CategoryAttribute[],
  lang: Language,
): DescribedAttribute[] {
  return values.flatMap((value) => {
    if (!isStated(value)) {
      const { name, ...rest } = value
      const first = Object.keys(name)[0] as Language
      const en = name.en ?? name[first] ?? ''
      return [
        {
          name: name[lang] ? { text: name[lang], lang } : { text: en, lang: name.en ? 'en' : first },
          nameEn: en,
          value: { text: rest.value, unit: rest.unit },
        },
      ]
    }
    const attribute = schema.find(({ id }) => id === value.id)
    if (!attribute) return []
    return [{ name: wordedIn(attribute.names, lang), nameEn: attribute.names.en, value: describedValue(value, attribute, lang) }]
  })
}

function describedValue(
  { id: _, ...value }: Extract<AttributeValue, { id: string }>,
  attribute: CategoryAttribute,
  lang: Language,
): DescribedValue {
  if (!('choices' in value)) return value
  const names =
    attribute.type === 'choice' ? attribute.choices.filter(({ code }) => value.choices.includes(code)).map(({ names }) => names) : []
  // What reads the same everywhere has an English name alone and is no English.
  return { words: names.map((one) => (Object.keys(one).length === 1 ? { text: one.en, lang } : wordedIn(one, lang))) }
}
