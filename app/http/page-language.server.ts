import { isLanguage, sourceLanguage, type Language } from '#app/i18n/languages.ts'

/** The language of the page that a request belongs to, as its address says it. */
export function languageOf(request: Request): Language {
  const segment = new URL(request.url).pathname.split('/')[1]?.replace(/\.data$/, '')
  return isLanguage(segment) ? segment : sourceLanguage
}
