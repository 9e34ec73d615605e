import type { Language } from '#app/i18n/languages.ts'

/** A text in one of its languages; `lang` says which, so that a page in another one marks it. */
export type Worded = { text: string; lang: Language | (string & {}) }
