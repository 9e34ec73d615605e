import type { LoaderFunctionArgs } from '@remix-run/node'
import { siteMapName } from '#app/domain/pages/site-map.ts'
import { xml } from '#app/http/for-machines.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { listSiteMapFiles } from '#app/services/pages/site-map.server.ts'

export const loader = handled(async ({ request, context }: LoaderFunctionArgs) => {
  const files = await listSiteMapFiles(context.db)
  return xml(request, [
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...files.map((file) => `<sitemap><loc>${siteOrigin()}/sitemaps/${siteMapName(file)}</loc></sitemap>`),
    '</sitemapindex>',
  ])
})
