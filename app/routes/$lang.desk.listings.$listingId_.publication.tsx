import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ListingsTablePage } from '#app/components/listing-editor/listings-table-page.tsx'
import type { MemberActor } from '#app/domain/actor.ts'
import { Version } from '#app/domain/whole-number.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { savedAs } from '#app/http/listing-form.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import type { Context } from '#app/services/context.server.ts'
import { confirmOwnPrices } from '#app/services/listings/confirm-prices.server.ts'
import { getOwnListing, listOwnListings } from '#app/services/listings/list-own-listings.server.ts'
import { moveListing } from '#app/services/listings/publish-listing.server.ts'

const PublicationInput = z.object({ version: Version, intent: z.enum(['publish', 'pause', 'confirm']) })

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('desk:nav.listings'))

/** What was refused is shown here: the table again, with the reason above it. */
export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  await getOwnListing(ctx, args.params.listingId!)
  return { listings: await listOwnListings(ctx, 1) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const form = await readForm(args.request, PublicationInput)
  if (form.failed) return form.reply()
  return redirect(paths.ownListings(ctx.locale), { headers: await flashHeaders({ key: await act(ctx, args.params.listingId!, form.value) }) })
})

async function act(ctx: Context<MemberActor>, listingId: string, { intent, version }: z.infer<typeof PublicationInput>): Promise<string> {
  if (intent !== 'confirm') return savedAs(await moveListing(ctx, listingId, intent, version))
  await confirmOwnPrices(ctx, listingId, version)
  return 'desk:editor.confirmed'
}

export default function Publication() {
  return <ListingsTablePage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
