import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CategoryPage } from '#app/components/category/category-page.tsx'
import { ListingSearch } from '#app/domain/search/search-listings.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { queryReply, readQuery } from '#app/http/read-query.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { speech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { getCategory } from '#app/services/categories/get-category.server.ts'
import { searchListings } from '#app/services/search/search-listings.server.ts'

export const handle = { nav: 'listings' }

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const category = await getCategory(ctx, args.params.slug!)
  const search = { ...readQuery(args.request, ListingSearch), q: '', category: [category.slug] }
  const results = await searchListings(ctx, search)
  return {
    category,
    search: { ...search, within: category.slug },
    results,
    origin: siteOrigin(),
    lang: ctx.locale,
    nonce: args.context.nonce,
    reply: queryReply(args.request, ListingSearch),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { category, search, origin, lang } = data
  const { t } = speech(lang)
  const page = search.page > 1 ? search.page : undefined
  return indexable({
    title: category.name,
    description: t('category:about', { name: category.name }),
    origin,
    lang,
    pathIn: (one) => paths.category(one, category.slug, { page }),
  })
}

export default function Category() {
  return <CategoryPage {...useLoaderData<typeof loader>()} />
}
