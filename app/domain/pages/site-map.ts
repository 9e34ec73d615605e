import { isLanguage, type Language } from '#app/i18n/languages.ts'

export const siteMapKinds = ['pages', 'listings', 'companies'] as const

/** One file of the site map: of a kind, in a language, in parts when there are many. */
export type SiteMapFile = { kind: (typeof siteMapKinds)[number]; lang: Language; part: number }

/** Far below the 50,000 that a file may hold: a crawler's file is one answer of a web process. */
export const addressesPerFile = 10_000

export const siteMapName = ({ kind, lang, part }: SiteMapFile): string => `${kind}-${lang}-${part}.xml`

export function readSiteMapName(name: string): SiteMapFile | null {
  const [, kind, lang, part] = /^([a-z]+)-([a-z]{2})-([1-9]\d{0,4})\.xml$/.exec(name) ?? []
  const known = siteMapKinds.find((one) => one === kind)
  return known && isLanguage(lang) ? { kind: known, lang, part: Number(part) } : null
}
