import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ListingsTablePage } from '#app/components/listing-editor/listings-table-page.tsx'
import { requireMember } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readPage } from '#app/http/read-query.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { countNewDrafts } from '#app/services/listings/listing-draft.server.ts'
import { listOwnListings } from '#app/services/listings/list-own-listings.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('desk:nav.listings'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  return { listings: await listOwnListings(ctx, readPage(args.request)), begun: await countNewDrafts(ctx) }
})

export default function OwnListings() {
  return <ListingsTablePage {...useLoaderData<typeof loader>()} />
}
