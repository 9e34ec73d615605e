import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SharedListingPage } from '#app/components/listing/listing-page.tsx'
import { newId } from '#app/domain/id.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { drawnAt } from '#app/services/inquiries/inquiry-sending.server.ts'
import { getSharedListing } from '#app/services/listings/get-listing.server.ts'

export const headers = privateHeaders
export const meta = titled<Awaited<ReturnType<typeof loader>>>(
  (data, lang) => data?.listing.title.text ?? translator(lang)('listing:inquire'),
)

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const token = args.params.token!
  const { listing, validUntil } = await getSharedListing(ctx, token)
  const inquiry = { clientKey: newId(), made: drawnAt(listing.ref, new Date()), isMember: ctx.actor.kind === 'member' }
  return { listing, shared: { token, validUntil }, inquiry }
})

export default function SharedListing() {
  return <SharedListingPage {...useLoaderData<typeof loader>()} />
}
