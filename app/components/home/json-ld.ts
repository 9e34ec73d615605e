import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'

type Site = { origin: string; lang: Language; name: string; description: string; operator: string | null }

/** schema.org/WebSite with its search, and who publishes it. */
export function siteJsonLd({ origin, lang, name, description, operator }: Site): object {
  const publisher = {
    '@type': 'Organization',
    '@id': `${origin}/#operator`,
    name: operator ?? name,
    url: origin,
    logo: `${origin}/icon-512.png`,
  }
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': `${origin}/#site`,
        url: origin + paths.home(lang),
        name,
        description,
        inLanguage: lang,
        publisher: { '@id': publisher['@id'] },
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${origin}${paths.search(lang)}?q={search_term_string}` },
          'query-input': 'required name=search_term_string',
        },
      },
      publisher,
    ],
  }
}
