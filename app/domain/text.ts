import type { Language } from '#app/i18n/languages.ts'

/** A text in one of its languages; `lang` says which, so that a page in another one marks it. */
export type Worded = { text: string; lang: Language | (string & {}) }

/** What a code of a list is called: in English always, in the other languages where the list has it. */
export type Names = { en: string } & Partial<Record<Language, string>>

export function nameIn(names: Names, lang: Language): string {
  return names[lang] ?? names.en
}

/** The same, with the language that the name is in. */
export function wordedIn(names: Names, lang: Language): Worded {
  return { text: nameIn(names, lang), lang: names[lang] === undefined ? 'en' : lang }
}
