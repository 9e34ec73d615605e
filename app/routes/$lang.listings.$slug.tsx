import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ListingPage } from '#app/components/listing/listing-page.tsx'
import { newId } from '#app/domain/id.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { refuseWithSimilar } from '#app/http/gone-listing.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { moved } from '#app/http/moved.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { paths } from '#app/paths.ts'
import { drawnAt } from '#app/services/inquiries/inquiry-sending.server.ts'
import { getListing, listSimilar } from '#app/services/listings/get-listing.server.ts'

export const handle = { nav: 'listings' }

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const listing = await getListing(ctx, args.params.slug!).catch((error: unknown) => refuseWithSimilar(ctx, error))
  if (args.params.slug !== listing.slug) throw moved(paths.listing(ctx.locale, listing.slug))
  const inquiry = { clientKey: newId(), made: drawnAt(listing.ref, new Date()), isMember: ctx.actor.kind === 'member' }
  return {
    listing,
    similar: await listSimilar(ctx, listing.id),
    inquiry,
    origin: siteOrigin(),
    lang: ctx.locale,
    nonce: args.context.nonce,
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { listing, origin, lang } = data
  // Its prices have ended: nobody should come to it from a search engine.
  const unlisted = listing.status === 'published' ? [] : [{ name: 'robots', content: 'noindex' }]
  const told = indexable({
    title: listing.title.text,
    description: listing.summary?.text ?? listing.title.text,
    textLanguages: listing.textLanguages,
    pathIn: (one) => paths.listing(one, listing.slug),
    origin,
    lang,
  })
  return [...told, ...unlisted]
}

export default function Listing() {
  const { listing, similar, inquiry, origin, nonce } = useLoaderData<typeof loader>()
  return <ListingPage listing={listing} similar={similar} inquiry={inquiry} origin={origin} nonce={nonce} />
}
