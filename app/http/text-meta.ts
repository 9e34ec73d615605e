import type { MetaDescriptor } from '@remix-run/node'
import type { Language } from '#app/i18n/languages.ts'
import { indexable } from './indexable.ts'

type Shown = { page: { title: string; lead: string; textLanguages: readonly string[] }; origin: string; lang: Language }

/** The head of a page that is a text. */
export function textMeta(shown: Shown | undefined, pathIn: (lang: Language) => string): MetaDescriptor[] {
  if (!shown) return []
  const { page, origin, lang } = shown
  return indexable({ title: page.title, description: page.lead, textLanguages: page.textLanguages, origin, lang, pathIn })
}
