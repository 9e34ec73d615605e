import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/domain/errors.ts'
import { readSiteMapName } from '#app/domain/pages/site-map.ts'
import { xml, xmlText } from '#app/http/for-machines.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { readSiteMapFile, type Entry } from '#app/services/pages/site-map.server.ts'

export const loader = handled(async ({ request, params, context }: LoaderFunctionArgs) => {
  const file = readSiteMapName(params.file!)
  const entries = file ? await readSiteMapFile(context.db, file) : []
  if (entries.length === 0) throw notFound()
  return xml(request, ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...entries.map(lineOf), '</urlset>'])
})

function lineOf({ path, changedAt }: Entry): string {
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
  return `<url><loc>${xmlText(siteOrigin() + path)}</loc>${changed}</url>`
}
