import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HsPage } from '#app/components/tools/hs-page.tsx'
import { HsSearch } from '#app/domain/trade/look-ups.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { readQuery } from '#app/http/read-query.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { speech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { searchHsCodes } from '#app/services/hs-codes/search-hs-codes.server.ts'

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const search = readQuery(args.request, HsSearch)
  return { search, results: await searchHsCodes(ctx, search), origin: siteOrigin(), lang: ctx.locale }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { t } = speech(data.lang)
  return indexable({ ...data, title: t('tools:hs.title'), description: t('tools:hs.description'), pathIn: (lang) => paths.hs(lang) })
}

export default function Hs() {
  return <HsPage {...useLoaderData<typeof loader>()} />
}
