import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { OwnRfqsPage } from '#app/components/rfq-desk/own-rfqs-page.tsx'
import { requireMember } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { listOwnRfqs } from '#app/services/rfqs/own-rfqs.server.ts'

const Page = z.coerce.number().int().min(1).max(500).catch(1)

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('rfqDesk:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const page = Page.parse(new URL(args.request.url).searchParams.get('page') ?? 1)
  return { rfqs: await listOwnRfqs(ctx, page), page }
})

export default function OwnRfqs() {
  return <OwnRfqsPage {...useLoaderData<typeof loader>()} />
}
