import { eq } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { keepListingDraft } from '#app/services/listings/listing-draft.server.ts'
import { createListing } from '#app/services/listings/save-listing.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listingInput } from '#tests/given.ts'
import { longLink, longWord, type Ground, type View } from './view.ts'

/** A listing whose company has not said who it is, with two forms that were begun on it. */
export async function keptListing({ site }: Ground): Promise<View> {
  const { ctx, companyId, personId } = await site.given.company({ isNew: true })
  await site.db.update(companies).set({ foundedYear: null, profile: {} }).where(eq(companies.id, companyId))
  const { listingId } = await createListing(ctx, listingInput({ title_en: longWord }))
  for (const title_en of [longWord, longLink])
    await keepListingDraft(ctx, { keys: { key: newId() }, listingId, form: { title_en, version: '0' } })
  const as = await site.signedIn({ companyId, personId })
  return { path: `/en/desk/listings/${listingId}`, shows: 'what was kept and what is missing', as }
}
