import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { IncotermsPage } from '#app/components/tools/incoterms-page.tsx'
import { IncotermWish } from '#app/domain/trade/incoterm-duties.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { readQuery } from '#app/http/read-query.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { speech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'

export const loader = handled(async ({ request, context }: LoaderFunctionArgs) => {
  return { wish: readQuery(request, IncotermWish), origin: siteOrigin(), lang: context.lang }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { t } = speech(data.lang)
  return indexable({ ...data, title: t('incoterm:title'), description: t('incoterm:description'), pathIn: paths.incoterms })
}

export default function Incoterms() {
  return <IncotermsPage {...useLoaderData<typeof loader>()} />
}
