import type { categoryAdvice as english } from '#app/locales/en/category-advice.ts'
import type { Language } from './languages.ts'
import { texts } from './texts.ts'

export type CategoryAdvice = (typeof english)[keyof typeof english]

/** What a buyer should know before asking in a top category; null where nothing is written in the reader's language. */
export function categoryAdvice(lang: Language, slug: string): CategoryAdvice | null {
  const nouns = texts[lang]
  const written: Record<string, CategoryAdvice> = 'categoryAdvice' in nouns ? nouns.categoryAdvice : {}
  return Object.hasOwn(written, slug) ? written[slug]! : null
}
