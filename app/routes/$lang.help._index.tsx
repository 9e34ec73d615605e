import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HelpPage } from '#app/components/pages/help-pages.tsx'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listHelpTopics } from '#app/services/pages/read-page.server.ts'

export const loader = handled(async ({ context: { lang } }: LoaderFunctionArgs) => {
  return { topics: await listHelpTopics(lang), origin: siteOrigin(), lang }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = translator(data.lang)
  return indexable({ title: t('site:page.help'), description: t('site:help.lead'), pathIn: paths.help, ...data })
}

export default function Help() {
  return <HelpPage topics={useLoaderData<typeof loader>().topics} />
}
