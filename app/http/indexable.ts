import type { MetaDescriptor } from '@remix-run/node'
import { languages, sourceLanguage, type Language } from '#app/i18n/languages.ts'

/**
 * What the head of a page says that search engines may list: title, description, its one address, and the same page in the
 * languages that have a text of it. A page without a text in the reader's language belongs to one that has.
 */
export function indexable({
  title,
  description,
  origin,
  lang,
  pathIn,
  textLanguages = languages,
}: {
  title: string
  description?: string | null
  origin: string
  lang: Language
  pathIn: (lang: Language) => string
  textLanguages?: readonly string[]
}): MetaDescriptor[] {
  const inWords = languages.filter((one) => textLanguages.includes(one))
  const canonical = inWords.includes(lang) ? lang : (inWords[0] ?? lang)
  const alternates = inWords.length > 1 ? inWords : []
  const elsewhere = alternates.includes(sourceLanguage) ? sourceLanguage : alternates[0]
  return [
    { title: `${title} · Quayside` },
    ...(description ? [{ name: 'description', content: description }] : []),
    { tagName: 'link', rel: 'canonical', href: origin + pathIn(canonical) },
    ...alternates.map((one) => ({ tagName: 'link', rel: 'alternate', hrefLang: one, href: origin + pathIn(one) })),
    ...(elsewhere ? [{ tagName: 'link', rel: 'alternate', hrefLang: 'x-default', href: origin + pathIn(elsewhere) }] : []),
  ]
}
