import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CompanyListingsPage } from '#app/components/company/company-list-pages.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { moved } from '#app/http/moved.server.ts'
import { readPage } from '#app/http/read-query.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getCompanyListings } from '#app/services/companies/get-company.server.ts'

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const { company, listings, page, pages } = await getCompanyListings(ctx, args.params.slug!, readPage(args.request))
  if (args.params.slug !== company.slug) throw moved(paths.companyListings(ctx.locale, company.slug))
  return { company, listings, page, pages, now: new Date(), origin: siteOrigin(), lang: ctx.locale }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { company, origin, lang } = data
  return indexable({
    title: translator(lang)('claim:listingsOf', { company: company.name }),
    textLanguages: company.textLanguages,
    pathIn: (one) => paths.companyListings(one, company.slug),
    origin,
    lang,
  })
}

export default function CompanyListings() {
  return <CompanyListingsPage {...useLoaderData<typeof loader>()} />
}
