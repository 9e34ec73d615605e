import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CompanyCertificatesPage } from '#app/components/company/company-list-pages.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { moved } from '#app/http/moved.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getCompanyCertificates } from '#app/services/companies/get-company.server.ts'

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const { company, certificates, today } = await getCompanyCertificates(ctx, args.params.slug!)
  if (args.params.slug !== company.slug) throw moved(paths.companyCertificates(ctx.locale, company.slug))
  return { company, certificates, today, now: new Date(), origin: siteOrigin(), lang: ctx.locale }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { company, origin, lang } = data
  return indexable({
    title: `${company.name}: ${translator(lang)('claim:certificates')}`,
    textLanguages: company.textLanguages,
    pathIn: (one) => paths.companyCertificates(one, company.slug),
    origin,
    lang,
  })
}

export default function CompanyCertificates() {
  return <CompanyCertificatesPage {...useLoaderData<typeof loader>()} />
}
