import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CompanyPage } from '#app/components/company/company-page.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { moved } from '#app/http/moved.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { paths } from '#app/paths.ts'
import { getCompany } from '#app/services/companies/get-company.server.ts'

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const { company, listings } = await getCompany(ctx, args.params.slug!)
  if (args.params.slug !== company.slug) throw moved(paths.company(ctx.locale, company.slug))
  return { company, listings, origin: siteOrigin(), lang: ctx.locale, nonce: args.context.nonce, now: new Date() }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { company, origin, lang } = data
  return indexable({
    title: company.name,
    description: company.about?.text.slice(0, 300),
    textLanguages: company.textLanguages,
    pathIn: (one) => paths.company(one, company.slug),
    origin,
    lang,
  })
}

export default function Company() {
  const { company, listings, origin, nonce, now } = useLoaderData<typeof loader>()
  return <CompanyPage company={company} listings={listings} now={now} origin={origin} nonce={nonce} />
}
