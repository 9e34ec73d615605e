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

/** What a reader's words are looked for in: texts of the reader's language, of the listing's own, English, and what has no language. */
export function fieldsFor(lang: Language): string[] {
  const read = new Set<string>([lang, 'en', 'source'])
  const names = ['title', 'summary'].flatMap((name) => [...read].map((one) => `${name}_${one}`))
  return searchedFields.filter((field) => field !== companyField && (!/^(title|summary)_/.test(field) || names.includes(field)))
}

/** ISO 639-3, as Meilisearch names languages. */
export const localeOf: Record<Language, string> = { en: 'eng', zh: 'cmn', es: 'spa', ar: 'ara', ru: 'rus', pt: 'por', fr: 'fra' }
