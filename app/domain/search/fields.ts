import { languages, type Language } from '#app/i18n/languages.ts'

const spoken = [...languages, 'source'] as const

/** Looked at only when nothing is found without it: `valve` means valves, not everything that a valve works sells. */
export const companyField = 'company'

/** Where the index looks, what weighs most first. */
export const searchedFields: string[] = [
  ...spoken.map((lang) => `title_${lang}`),
  'model',
  'category_en',
  'category_zh',
  companyField,
  'hs6',
  ...spoken.map((lang) => `summary_${lang}`),
]

/** The same of an RFQ. `goods`: its lines and key words. */
export const rfqFields: string[] = [
  ...spoken.map((lang) => `title_${lang}`),
  ...spoken.map((lang) => `goods_${lang}`),
  'category_en',
  'category_zh',
  'hs6',
  ...spoken.map((lang) => `details_${lang}`),
]

/** What a reader's words are looked for in: texts of the reader's language, of the listing's own, English, and what has no language. */
export const fieldsFor = (lang: Language): string[] =>
  readIn(
    lang,
    searchedFields.filter((field) => field !== companyField),
  )

export const rfqFieldsFor = (lang: Language): string[] => readIn(lang, rfqFields)

function readIn(lang: Language, fields: string[]): string[] {
  const read = new Set<string>([lang, 'en', 'source'])
  return fields.filter((field) => !/^(title|summary|goods|details)_/.test(field) || read.has(field.slice(field.indexOf('_') + 1)))
}

/** ISO 639-3, as Meilisearch names languages. */
export const localeOf: Record<Language, string> = { en: 'eng', zh: 'cmn', es: 'spa', ar: 'ara', ru: 'rus', pt: 'por', fr: 'fra' }
