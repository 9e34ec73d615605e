import { languages } from '#app/i18n/languages.ts'
import type { CategoryAttribute } from './category-schema.ts'
import type { ListingDraftInput } from './listing-input.ts'
import { titleLength } from './title.ts'

type Form = ListingDraftInput
type Asked = readonly CategoryAttribute[]
type Rule = { points: number; field: (form: Form) => string; isMet: (form: Form, asked: Asked) => boolean }

const length = (text: string | undefined) => titleLength(text ?? '')
const inSource = (name: 'title' | 'summary' | 'description') => (form: Form) => `${name}_${form.sourceLang}`
const at = (field: string) => () => field

/** A second language that many read: English, or Chinese where English is the first. */
const secondLang = ({ sourceLang }: Form) => (sourceLang === 'en' ? ('zh' as const) : ('en' as const))

/**
 * What makes a listing good to buy from, and what each is worth; all together a hundred. None of it keeps a listing from the stage, and
 * nothing else goes into the score.
 */
const rules = {
  titleLength: {
    points: 8,
    field: inSource('title'),
    isMet: (form) => length(form[`title_${form.sourceLang}`]) >= 20 && length(form[`title_${form.sourceLang}`]) <= 120,
  },
  titleCalm: { points: 6, field: inSource('title'), isMet: (form) => isCalm(form[`title_${form.sourceLang}`] ?? '') },
  summary: { points: 5, field: inSource('summary'), isMet: (form) => length(form[`summary_${form.sourceLang}`]) >= 40 },
  description: { points: 10, field: inSource('description'), isMet: (form) => length(form[`description_${form.sourceLang}`]) >= 300 },
  language: { points: 8, field: (form) => `title_${secondLang(form)}`, isMet: (form) => form[`title_${secondLang(form)}`] !== undefined },
  keywords: {
    points: 4,
    field: (form) => `keywords_${form.sourceLang}`,
    isMet: (form) => languages.some((lang) => form[`keywords_${lang}`].length >= 3),
  },
  picture: { points: 12, field: at('picture'), isMet: (form) => form.pictureIds.length >= 1 },
  pictures: { points: 6, field: at('picture'), isMet: (form) => form.pictureIds.length >= 3 },
  attributes: {
    points: 12,
    field: at('attributes'),
    isMet: (form, asked) => form.attributes.length > 0 && form.attributes.length >= asked.length * 0.6,
  },
  hs6: { points: 5, field: at('hs6'), isMet: (form) => form.hs6 !== undefined },
  price: { points: 8, field: at('priceMode'), isMet: (form) => form.priceMode !== 'on_request' },
  tiers: { points: 4, field: at('tiers'), isMet: (form) => form.tiers.length >= 2 },
  certificates: { points: 4, field: at('certificateCodes'), isMet: (form) => form.certificateCodes.length > 0 },
  warranty: { points: 3, field: at('warrantyMonths'), isMet: (form) => form.warrantyMonths !== undefined },
  documents: {
    points: 5,
    field: at('datasheet'),
    isMet: (form) => form.datasheetIds.length + form.drawingIds.length > 0 || form.videoUrl !== undefined,
  },
} satisfies Record<string, Rule>

export type QualityRule = keyof typeof rules
export const qualityRules = Object.keys(rules) as QualityRule[]

export type Quality = { score: number; rules: { rule: QualityRule; points: number; isMet: boolean; field: string }[] }

/** How good a listing is by the rules above, and for each the field that mends it. */
export function qualityOf(form: Form, asked: Asked): Quality {
  const looked = qualityRules.map((rule) => {
    const { points, field, isMet }: Rule = rules[rule]
    return { rule, points, isMet: isMet(form, asked), field: field(form) }
  })
  return { score: looked.reduce((sum, { points, isMet }) => sum + (isMet ? points : 0), 0), rules: looked }
}

const commonShort = 3

/** Neither shouted nor stuffed: most words are not in capitals, and none comes three times. Codes and short words may. */
function isCalm(title: string): boolean {
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > commonShort && !/\d/.test(word))
  const shouted = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase())
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1)
  return shouted.length <= words.length / 2 && [...counts.values()].every((count) => count < 3)
}
