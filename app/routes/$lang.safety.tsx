import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { TextPage } from '#app/components/pages/text-page.tsx'
import { handle as handled } from '#app/http/handle.server.ts'
import { standingPage } from '#app/http/standing-page.server.ts'
import { textMeta } from '#app/http/text-meta.ts'
import { paths } from '#app/paths.ts'

export const loader = handled((args: LoaderFunctionArgs) => standingPage(args, 'safety'))

export const meta: MetaFunction<typeof loader> = ({ data }) => textMeta(data, (lang) => paths.page(lang, 'safety'))

export default function Safety() {
  return <TextPage {...useLoaderData<typeof loader>()} />
}
