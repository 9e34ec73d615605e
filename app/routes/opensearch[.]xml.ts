import type { LoaderFunctionArgs } from '@remix-run/node'
import { xml, xmlText } from '#app/http/for-machines.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { isLanguage } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'

/** How a browser searches this site from its own field. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const wish = new URL(request.url).searchParams.get('lang')
  const lang = isLanguage(wish) ? wish : context.lang
  const t = translator(lang)
  const place = xmlText(`${siteOrigin()}${paths.search(lang)}?q=`)
  return xml(
    request,
    [
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
      `<ShortName>${xmlText(t('common:site'))}</ShortName>`,
      `<Description>${xmlText(t('common:searchBox.label'))}</Description>`,
      '<InputEncoding>UTF-8</InputEncoding>',
      `<Language>${lang}</Language>`,
      `<Image width="32" height="32" type="image/x-icon">${siteOrigin()}/favicon.ico</Image>`,
      `<Url type="text/html" method="get" template="${place}{searchTerms}"/>`,
      '</OpenSearchDescription>',
    ],
    'application/opensearchdescription+xml',
  )
}
