import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ShareLinksPage } from '#app/components/listing-editor/share-links-page.tsx'
import { newId } from '#app/domain/id.ts'
import { ShareLinkInput, sharedStates } from '#app/domain/listings/share-link.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getOwnListing } from '#app/services/listings/list-own-listings.server.ts'
import { listShareLinks, shareListing, withdrawShareLink } from '#app/services/listings/share-links.server.ts'

const LinksInput = z.discriminatedUnion('intent', [
  ShareLinkInput.extend({ intent: z.literal('make') }),
  z.object({ intent: z.literal('withdraw'), link: z.uuid() }),
])

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('desk:links.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { listing, title } = await getOwnListing(ctx, args.params.listingId!)
  const links = await listShareLinks(ctx, listing.id)
  return {
    listing: { id: listing.id, title },
    canShare: sharedStates.includes(listing.status),
    links,
    newId: newId(),
    origin: siteOrigin(),
  }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const listingId = args.params.listingId!
  await getOwnListing(ctx, listingId)
  const form = await readForm(args.request, LinksInput)
  if (form.failed) return form.reply()
  if (form.value.intent === 'make') await shareListing(ctx, listingId, form.value)
  else await withdrawShareLink(ctx, listingId, form.value.link)
  const key = form.value.intent === 'make' ? 'desk:links.made' : 'desk:links.withdrawn'
  return redirect(paths.listingLinks(ctx.locale, listingId), { headers: await flashHeaders({ key }) })
})

export default function Links() {
  return <ShareLinksPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
