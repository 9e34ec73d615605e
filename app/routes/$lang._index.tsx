import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HomePage } from '#app/components/home/home-page.tsx'
import { siteJsonLd } from '#app/components/home/json-ld.ts'
import { JsonLd } from '#app/components/site/json-ld.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { operatorName, siteOrigin } from '#app/http/site-origin.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listOfferedCategories } from '#app/services/categories/list-categories.server.ts'
import { listNewest } from '#app/services/listings/get-listing.server.ts'
import { listNewestRfqs } from '#app/services/rfqs/newest-rfqs.server.ts'

const newestShown = 8
const rfqsShown = 5

export const handle = { ownSearch: true }

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translator(data.lang)
  return indexable({ title: t('home:title'), description: t('home:description'), pathIn: paths.home, origin: data.origin, lang: data.lang })
}

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const categories = await listOfferedCategories(ctx.db, ctx.locale)
  return {
    categories,
    newest: await listNewest(ctx, newestShown),
    rfqs: await listNewestRfqs(ctx, rfqsShown),
    total: categories.reduce((sum, { count }) => sum + count, 0),
    origin: siteOrigin(),
    operator: operatorName(),
    lang: ctx.locale,
    nonce: args.context.nonce,
  }
})

export default function Home() {
  const { origin, operator, lang, nonce, ...page } = useLoaderData<typeof loader>()
  const t = translator(lang)
  return (
    <>
      <JsonLd of={siteJsonLd({ origin, lang, name: t('common:site'), description: t('home:description'), operator })} nonce={nonce} />
      <HomePage {...page} />
    </>
  )
}
