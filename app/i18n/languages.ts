/** The languages a page can be read in; every page lives under one of them (`/:lang`). */
export const languages = ['en', 'zh', 'es', 'ar', 'ru', 'pt', 'fr'] as const
export type Language = (typeof languages)[number]

export const sourceLanguage: Language = 'en'

/** Each language named in itself, for the switch in the masthead and the foot. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  zh: '中文',
  es: 'Español',
  ar: 'العربية',
  ru: 'Русский',
  pt: 'Português',
  fr: 'Français',
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value)
}

export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(ar|he|fa|ur)\b/.test(lang) ? 'rtl' : 'ltr'
}

/** First language of an `Accept-Language` header that the site speaks, by quality. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';')
      const quality = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find(Boolean)
      return { lang: tag.split('-')[0]!.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wishes.map((wish) => wish.lang).find(isLanguage) ?? sourceLanguage
}
