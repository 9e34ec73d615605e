import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HomePage } from '#app/components/home/home-page.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { isLanguage, sourceLanguage } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translator.ts'
import { listOfferedCategories } from '#app/services/categories/list-categories.server.ts'
import { listNewest } from '#app/services/listings/get-listing.server.ts'

const newestShown = 8

export const handle = { ownSearch: true }
export const meta: MetaFunction = ({ params }) => {
  const t = translator(isLanguage(params.lang) ? params.lang : sourceLanguage)
  return [{ title: `${t('home:title')} · Quayside` }, { name: 'description', content: t('home:description') }]
}

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const categories = await listOfferedCategories(ctx.db, ctx.locale)
  return { categories, newest: await listNewest(ctx, newestShown), total: categories.reduce((sum, { count }) => sum + count, 0) }
})

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />
}
