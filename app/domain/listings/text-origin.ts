import type { Language } from '#app/i18n/languages.ts'

/** Who wrote a listing's text in a language, and when. `name`: null where that person is gone. */
export type TextOrigin = { lang: Language; madeBy: 'human' | 'machine'; name: string | null; at: Date }
