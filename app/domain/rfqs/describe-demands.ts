import type { Language } from '#app/i18n/languages.ts'
import type { CategoryAttribute } from '../listings/category-schema.ts'
import { wordedIn } from '../text.ts'
import type { DescribedDemand } from './rfq-view.ts'
import type { SpecDemand } from './rfq.ts'

/** A checklist in the reader's words; what the category no longer asks stands under its own name. */
export function describeDemands(
  demands: readonly SpecDemand[],
  schema: readonly CategoryAttribute[],
  lang: Language,
  writtenIn: Language,
): DescribedDemand[] {
  return demands.map(({ no, attribute: id, name, weight, operator, values, unit }) => {
    const attribute = schema.find((one) => one.id === id)
    const told = attribute ? wordedIn(attribute.names, lang) : { text: name ?? id ?? '', lang: writtenIn }
    return { no, name: told, weight, operator, values: valuesOf(values, { attribute, unit, lang, writtenIn }) }
  })
}

type Around = {
  attribute?: CategoryAttribute
  unit?: SpecDemand['unit']
  lang: Language
  writtenIn: Language
}

function valuesOf(values: string[], { attribute, unit, lang, writtenIn }: Around): DescribedDemand['values'] {
  switch (attribute?.type) {
    case 'number':
    case 'range':
      return { figures: values, ...(unit && { unit }) }
    case 'yes_no':
      return { yes: values[0] === 'yes' }
    case 'choice':
      return {
        words: attribute.choices
          .filter(({ code }) => values.includes(code))
          .map(({ names }) => (Object.keys(names).length === 1 ? { text: names.en, lang } : wordedIn(names, lang))),
      }
    default:
      return { words: values.map((text) => ({ text, lang: writtenIn })) }
  }
}
