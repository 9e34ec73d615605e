import type { LoaderFunctionArgs } from '@remix-run/node'
import { forMachines } from '#app/http/for-machines.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { languages } from '#app/i18n/languages.ts'

/** Behind a sign-in, behind a token, or a form of its own for every reader: nothing that anybody would search for. */
const unlisted = ['desk', 'admin', 'q/', 's/', 'inquiries/', 'invitations/', 'reset/', 'verify', 'logout', 'forgot']

export const loader = ({ request }: LoaderFunctionArgs) => {
  const shut = [...languages.flatMap((lang) => unlisted.map((part) => `/${lang}/${part}`)), '/dev/']
  return forMachines(
    request,
    ['User-agent: *', ...shut.map((path) => `Disallow: ${path}`), '', `Sitemap: ${siteOrigin()}/sitemap.xml`, ''].join('\n'),
    'text/plain',
  )
}
