import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LetterPreviewsPage } from '#app/components/admin/letter-previews-page.tsx'
import { requireStaff } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { previewsOf } from '#app/http/letter-previews.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('admin:previews.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  await requireStaff(args)
  return previewsOf(new URL(args.request.url).searchParams.get('letter') ?? '')
})

export default function LetterPreviewsRoute() {
  return <LetterPreviewsPage {...useLoaderData<typeof loader>()} />
}
