import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '#app/i18n/languages.ts'
import { ReaderProvider } from '#app/i18n/reader.tsx'

/** The markup of a page for a reader of a language. */
export const renderPage = (page: ReactElement, lang: Language = 'en'): string =>
  renderToStaticMarkup(<ReaderProvider lang={lang}>{page}</ReaderProvider>)

/** What must never reach a reader: keys and places of texts, and ids that stand twice. */
export function flawsOf(html: string): string[] {
  const keys = html.match(/>[a-z]+[:.][a-zA-Z]+[.a-zA-Z_]*</g) ?? []
  const places = html.match(/\{\{.*?\}\}/g) ?? []
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const aimless = [...html.matchAll(/ (?:for|aria-labelledby)="([^"]+)"/g)].map((match) => match[1]!).filter((id) => !ids.includes(id))
  return [...keys, ...places, ...twice, ...aimless]
}
