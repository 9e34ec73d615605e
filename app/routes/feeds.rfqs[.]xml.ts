import type { LoaderFunctionArgs } from '@remix-run/node'
import { RfqSearch } from '#app/domain/rfqs/search-rfqs.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { handle } from '#app/http/handle.server.ts'
import { rfqFeed } from '#app/http/rfq-feed.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { isLanguage } from '#app/i18n/languages.ts'
import { searchRfqs } from '#app/services/rfqs/search-rfqs.server.ts'

/** The newest open RFQs for feed readers: the goods and the terms, never who asks. */
export const loader = handle(async (args: LoaderFunctionArgs) => {
  const query = new URL(args.request.url).searchParams
  const wish = query.get('lang')
  const locale = isLanguage(wish) ? wish : args.context.lang
  const search = RfqSearch.parse({ category: query.getAll('category').slice(0, 1), sort: 'newest' })
  const results = await searchRfqs({ ...(await publicContext(args)), locale }, search)
  return rfqFeed(args.request, results, search, { lang: locale, origin: siteOrigin() })
})
