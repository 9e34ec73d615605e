import { and, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict, gone, invalid, invalidFields } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { ListingInput, textsOf } from '#app/domain/listings/listing-input.ts'
import type { AttributeValue, ListingPackaging, ListingSample } from '#app/domain/listings/listing.ts'
import type { Transaction } from '#db/client.server.ts'
import { categories } from '#db/schema/code-lists.ts'
import { files } from '#db/schema/files.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { writeTokens } from '../search/write-tokens.server.ts'
import { getOwnListingRow } from './access.server.ts'
import { readPublishProblems } from './publish-problems.server.ts'

/** What a listing says beyond its form; what is left out stays as it was. */
export type ListingFacts = {
  attributes?: AttributeValue[]
  sample?: ListingSample
  packaging?: ListingPackaging
  certificateCodes?: string[]
  monthlyCapacity?: string
  originSubdivision?: string
}

/** A new draft of the caller's company. */
export async function createListing(ctx: Context<MemberActor>, input: ListingInput, facts: ListingFacts = {}): Promise<{ listingId: string }> {
  const listing = ListingInput.parse(input)
  return inTransaction(ctx, async (tx, now) => {
    const id = newId(now.getTime())
    await assertCategory(tx, listing.category)
    await tx.insert(listings).values({ id, companyId: ctx.actor.companyId, createdAt: now, updatedAt: now, ...columnsOf(listing), ...facts })
    await writeTexts(tx, id, ctx.actor.personId, listing, now)
    await attachPicture(tx, ctx.actor, id, listing.fileId)
    await record(tx, ctx, { name: 'listing.created', at: now, subjectId: id, to: 'draft', detail: { listingId: id } })
    return { listingId: id }
  })
}

/** Changes a listing from the version that the person saw. What is on the stage must stay fit for it. */
export async function changeListing(ctx: Context<MemberActor>, listingId: string, input: ListingInput, facts: ListingFacts = {}): Promise<void> {
  const listing = ListingInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const row = await getOwnListingRow(tx, ctx.actor, listingId)
    if (row.status === 'removed') throw gone('listing.not_open')
    await assertCategory(tx, listing.category)
    const [changed] = await tx
      .update(listings)
      .set({ ...columnsOf(listing), ...facts, updatedAt: now, version: sql`${listings.version} + 1` })
      .where(and(eq(listings.id, row.id), eq(listings.version, listing.version ?? 0), eq(listings.status, row.status)))
      .returning({ id: listings.id })
    if (!changed) throw conflict('listing.changed')
    await tx.delete(listingTexts).where(eq(listingTexts.listingId, row.id))
    await tx.delete(listingPriceTiers).where(eq(listingPriceTiers.listingId, row.id))
    await writeTexts(tx, row.id, ctx.actor.personId, listing, now)
    await attachPicture(tx, ctx.actor, row.id, listing.fileId)
    if (row.status === 'published') {
      const problems = await readPublishProblems(tx, row.id, now)
      if (problems.length > 0) throw invalidFields('listing.incomplete', problems)
    }
    await markChanged(tx, 'listing', row.id)
    await record(tx, ctx, { name: 'listing.changed', at: now, subjectId: row.id, detail: { listingId: row.id } })
  })
}

function columnsOf(listing: ListingInput) {
  return {
    sourceLang: listing.sourceLang,
    categorySlug: listing.category ?? null,
    modelNumber: listing.modelNumber ?? null,
    hs6: listing.hs6 ?? null,
    originCountry: listing.originCountry ?? null,
    priceMode: listing.priceMode,
    moq: listing.moq ?? null,
    priceUnit: listing.priceUnit ?? null,
    currency: listing.currency ?? null,
    incoterm: listing.incoterm ?? null,
    namedPlace: listing.namedPlace ?? null,
    leadTimeDaysMin: listing.leadTimeDaysMin ?? null,
    leadTimeDaysMax: listing.leadTimeDaysMax ?? null,
    paymentTerms: listing.paymentTerms,
    priceValidUntil: listing.priceValidUntil ?? null,
  }
}

async function assertCategory(tx: Transaction, slug: string | undefined): Promise<void> {
  if (!slug) return
  const known = await tx.select({ slug: categories.slug }).from(categories).where(eq(categories.slug, slug))
  if (known.length === 0) throw invalid('listing.no_category', ['category'])
}

async function writeTexts(tx: Transaction, listingId: string, personId: string, listing: ListingInput, now: Date): Promise<void> {
  await tx.insert(listingTexts).values(textsOf(listing).map((text) => ({ listingId, ...text, byPersonId: personId, at: now })))
  if (listing.priceMode === 'tiers' && listing.tiers.length > 0)
    await tx.insert(listingPriceTiers).values(listing.tiers.map((tier) => ({ listingId, ...tier, leadTimeDays: tier.leadTimeDays ?? null })))
  await writeTokens(tx, listingId)
}

/** Takes the uploaded picture that the form names; only one's own, only one that hangs nowhere else. */
async function attachPicture(tx: Transaction, actor: MemberActor, listingId: string, fileId: string | undefined): Promise<void> {
  if (!fileId) return
  const place = `listing:${listingId}`
  const [file] = await tx
    .update(files)
    .set({ attachedTo: place })
    .where(and(eq(files.id, fileId), eq(files.companyId, actor.companyId), ne(files.state, 'refused'), or(isNull(files.attachedTo), eq(files.attachedTo, place))))
    .returning({ id: files.id })
  if (!file) throw invalid('file.not_found', ['picture'])
  await tx.update(listings).set({ pictureFileId: fileId }).where(eq(listings.id, listingId))
}
