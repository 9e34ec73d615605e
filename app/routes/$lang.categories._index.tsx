import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CategoriesPage } from '#app/components/category/categories-page.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { speech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { listCountedCategories } from '#app/services/categories/list-categories.server.ts'

export const handle = { nav: 'listings' }

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const { db, locale } = await publicContext(args)
  return { categories: await listCountedCategories(db, locale), origin: siteOrigin(), lang: locale }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { t } = speech(data.lang)
  return indexable({ ...data, title: t('category:title'), description: t('category:description'), pathIn: paths.categories })
}

export default function Categories() {
  return <CategoriesPage categories={useLoaderData<typeof loader>().categories} />
}
