import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ListingRemovalPage } from '#app/components/listing-editor/removal-page.tsx'
import { Version } from '#app/domain/whole-number.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getOwnListing } from '#app/services/listings/list-own-listings.server.ts'
import { moveListing } from '#app/services/listings/publish-listing.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('desk:removal.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { listing, title } = await getOwnListing(ctx, args.params.listingId!)
  return { listing: { id: listing.id, version: listing.version, status: listing.status, title } }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  await getOwnListing(ctx, args.params.listingId!)
  const form = await readForm(args.request, z.object({ version: Version }))
  if (form.failed) return form.reply()
  await moveListing(ctx, args.params.listingId!, 'remove', form.value.version)
  return redirect(paths.ownListings(ctx.locale), { headers: await flashHeaders({ key: 'desk:removal.done' }) })
})

export default function Removal() {
  return <ListingRemovalPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
