import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RfqSearchPage, rfqSearchTitle } from '#app/components/rfq-match/rfq-search-page.tsx'
import { RfqSearch } from '#app/domain/rfqs/search-rfqs.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { queryReply, readQuery } from '#app/http/read-query.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { speech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { searchRfqs } from '#app/services/rfqs/search-rfqs.server.ts'

export const handle = { nav: 'rfqs' }

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const search = readQuery(args.request, RfqSearch)
  return {
    search,
    reply: queryReply(args.request, RfqSearch),
    isWhole: new URL(args.request.url).search === '',
    results: await searchRfqs(await publicContext(args), search),
    origin: siteOrigin(),
    lang: args.context.lang,
  }
})

/** All open RFQs are a page to be found; what somebody asked for is theirs. */
export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { search, results, isWhole, origin, lang } = data
  const reader = speech(lang)
  const title = rfqSearchTitle(reader, search as RfqSearch, results.total)
  const feed = {
    tagName: 'link',
    rel: 'alternate',
    type: 'application/atom+xml',
    title: reader.t('rfqSearch:feedTitle'),
    href: paths.rfqFeed(lang),
  }
  if (isWhole) return [...indexable({ title, description: reader.t('rfqSearch:about'), pathIn: paths.rfqs, origin, lang }), feed]
  return [{ title: `${title} · Quayside` }, { name: 'robots', content: 'noindex, follow' }, feed]
}

export default function Rfqs() {
  return <RfqSearchPage {...useLoaderData<typeof loader>()} />
}
