import type { HeadersFunction, MetaFunction } from '@remix-run/node'
import { isLanguage, sourceLanguage, type Language } from '#app/i18n/languages.ts'

/** Pages with a form that anybody may send: what its answer says about itself, such as when to come back, goes with the page. */
export const formHeaders: HeadersFunction = ({ actionHeaders, loaderHeaders, parentHeaders, errorHeaders }) => {
  const headers = new Headers(parentHeaders)
  for (const more of [loaderHeaders, actionHeaders, errorHeaders]) more?.forEach((value, name) => headers.append(name, value))
  return headers
}

/** Pages with a token in their address, and everything behind a sign-in: never kept, never listed. */
export const privateHeaders: HeadersFunction = (of) => {
  const headers = new Headers(formHeaders(of))
  headers.set('Cache-Control', 'no-store')
  headers.set('X-Robots-Tag', 'noindex')
  return headers
}

/** Every page's title, with the name of the site behind it. */
export const titled =
  <T>(titleOf: (data: T | undefined, lang: Language) => string): MetaFunction =>
  ({ data, params }) => [{ title: `${titleOf(data as T | undefined, isLanguage(params.lang) ? params.lang : sourceLanguage)} · Quayside` }]
