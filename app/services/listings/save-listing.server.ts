import { and, eq, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict, gone, invalid, invalidFields } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { readAttributes } from '#app/domain/listings/attributes.ts'
import type { CategorySchema } from '#app/domain/listings/category-schema.ts'
import { isSameText, textsOf, type ListingText } from '#app/domain/listings/form/texts.ts'
import { ListingInput, type ListingDraftInput } from '#app/domain/listings/listing-input.ts'
import { columnsOf, formOf, type ListingColumns } from '#app/domain/listings/stored-listing.ts'
import { isSameListing, withFields } from '#app/domain/reviews/change-set.ts'
import type { Transaction } from '#db/client.server.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { findCategory, noCategory } from '../categories/read-category.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { writeTokens } from '../search/write-tokens.server.ts'
import { asStored, holdBack, keepChange } from '../reviews/hold-back.server.ts'
import { findPendingChange } from '../reviews/pending-change.server.ts'
import { getOwnListingRow, type ListingRow } from './access.server.ts'
import { assertCertificates } from './certificates.server.ts'
import { attachListingFiles } from './listing-files.server.ts'
import { dropListingDraft, moveListingDraft, type DraftKeys } from './listing-draft.server.ts'
import { readPublishProblems } from './publish-problems.server.ts'
import { writeRelated } from './related-listings.server.ts'
import { readStoredListing } from './stored-listing.server.ts'

/** `clientKey`: one key, one listing, however often its form is sent. */
type Typed = Partial<DraftKeys> & { clientKey?: string }

/** A new draft of the caller's company. What was kept of its form while it was written goes; `isNew` says whether it was sent before. */
export async function createListing(
  ctx: Context<MemberActor>,
  input: ListingInput,
  { clientKey, ...draft }: Typed = {},
): Promise<{ listingId: string; isNew: boolean }> {
  const listing = ListingInput.parse(input)
  return inTransaction(ctx, async (tx, now) => {
    const id = newId(now.getTime())
    const schema = await readSchema(tx, listing)
    const columns = columnsOf(listing, schema)
    await assertCertificates(tx, columns.certificateCodes)
    const { companyId } = ctx.actor
    const made = await tx
      .insert(listings)
      .values({ id, companyId, clientKey, createdAt: now, updatedAt: now, ...columns })
      .onConflictDoNothing({ target: [listings.companyId, listings.clientKey], where: sql`client_key is not null` })
      .returning({ id: listings.id })
    if (made.length === 0)
      return { listingId: await sentAgain(tx, ctx.actor, asStored(listing, schema), { clientKey, ...draft }), isNew: false }
    await dropListingDraft(tx, ctx.actor, draft)
    await writeTexts(tx, id, ctx.actor.personId, listing, now)
    await attachListingFiles(tx, ctx.actor, id, columns)
    await writeRelated(tx, ctx.actor, id, listing.related)
    await record(tx, ctx, { name: 'listing.created', at: now, subjectId: id, to: 'draft', detail: { listingId: id } })
    return { listingId: id, isNew: true }
  })
}

/** The listing that the form became the first time. What it says otherwise now goes on as a draft of that. */
async function sentAgain(tx: Transaction, actor: MemberActor, meant: ListingDraftInput, { clientKey, ...draft }: Typed): Promise<string> {
  const isIt = and(eq(listings.companyId, actor.companyId), eq(listings.clientKey, clientKey!))
  const [row] = await tx.select().from(listings).where(isIt)
  const isSame = isSameListing(formOf(await readStoredListing(tx, row!)), meant)
  if (isSame) await dropListingDraft(tx, actor, draft)
  else await moveListingDraft(tx, actor, draft, row!.id)
  return row!.id
}

/**
 * Changes a listing from the version that the person saw. What is on the stage must stay fit for it, and what staff have to look at first
 * waits while the old text stays up. Says whether something does.
 */
export async function changeListing(
  ctx: Context<MemberActor>,
  listingId: string,
  input: ListingInput,
  draft: Partial<DraftKeys> = {},
): Promise<{ waits: boolean; version: number }> {
  const asked = ListingInput.parse(input)
  return inTransaction(ctx, async (tx, now) => {
    const row = await getOwnListingRow(tx, ctx.actor, listingId)
    if (row.status === 'removed') throw gone('listing.not_open')
    await dropListingDraft(tx, ctx.actor, draft)
    const schema = await readSchema(tx, asked)
    if (row.version !== asked.version) {
      const change = await findPendingChange(tx, row.id)
      const stands = withFields(formOf(await readStoredListing(tx, row)), change?.after ?? {})
      // Sent twice: it is saved, and nobody's word is written over.
      if (isSameListing(stands, asStored(asked, schema))) return { waits: change !== null, version: row.version }
    }
    const { listing, held } = await holdBack(tx, row, asked, schema, now)
    const changed = await writeListing(tx, ctx.actor, row, listing, now, asked)
    await keepChange(tx, ctx, changed, held, now)
    await record(tx, ctx, { name: 'listing.changed', at: now, subjectId: row.id, detail: { listingId: row.id } })
    return { waits: held !== null, version: changed.version }
  })
}

/** Writes a form onto a listing as it stands in its row. `whole`: names files that wait with the rest of a change. */
export async function writeListing(
  tx: Transaction,
  actor: MemberActor,
  row: ListingRow,
  listing: ListingInput,
  now: Date,
  whole = listing,
): Promise<ListingRow> {
  const schema = await readSchema(tx, listing)
  const columns = columnsOf(listing, schema)
  await assertCertificates(tx, columns.certificateCodes)
  const [changed] = await tx
    .update(listings)
    .set({ ...columns, updatedAt: now, version: sql`${listings.version} + 1` })
    .where(and(eq(listings.id, row.id), eq(listings.version, listing.version ?? 0), eq(listings.status, row.status)))
    .returning()
  if (!changed) throw conflict('listing.changed')
  const before = await tx.delete(listingTexts).where(eq(listingTexts.listingId, row.id)).returning()
  await tx.delete(listingPriceTiers).where(eq(listingPriceTiers.listingId, row.id))
  await writeTexts(tx, row.id, actor.personId, listing, now, before)
  await attachListingFiles(tx, actor, row.id, filesOfBoth(columns, columnsOf(whole, schema)))
  await writeRelated(tx, actor, row.id, listing.related)
  if (row.status === 'published') {
    const problems = await readPublishProblems(tx, changed, now)
    if (problems.length > 0) throw invalidFields('listing.incomplete', problems)
  }
  await markChanged(tx, 'listing', row.id)
  return changed
}

type NamedFiles = Pick<ListingColumns, 'pictureFileIds' | 'documents'>

const filesOfBoth = (shown: NamedFiles, whole: NamedFiles): NamedFiles => ({
  pictureFileIds: [...new Set([...shown.pictureFileIds, ...whole.pictureFileIds])],
  documents: [...shown.documents, ...whole.documents],
})

/** What the listing's category asks today. An answer that does not fit is refused, of a draft, too: it could not be kept. */
async function readSchema(tx: Transaction, listing: ListingInput): Promise<CategorySchema> {
  const category = listing.category === undefined ? noCategory : await findCategory(tx, listing.category)
  if (!category) throw invalid('listing.no_category', ['category'])
  const wrong = readAttributes(listing, category.schema.attributes).problems.filter(({ code }) => code !== 'required')
  if (wrong.length > 0) throw invalidFields('listing.attributes', wrong)
  return category.schema
}

/** A text that says what it said before stays its writer's, with its day. */
async function writeTexts(
  tx: Transaction,
  listingId: string,
  personId: string,
  listing: ListingInput,
  now: Date,
  before: (typeof listingTexts.$inferSelect)[] = [],
): Promise<void> {
  const made = (text: ListingText) => {
    const same = before.find((one) => isSameText(one, text))
    return same ? { madeBy: same.madeBy, byPersonId: same.byPersonId, at: same.at } : { byPersonId: personId, at: now }
  }
  await tx.insert(listingTexts).values(textsOf(listing).map((text) => ({ listingId, ...text, ...made(text) })))
  if (listing.priceMode === 'tiers' && listing.tiers.length > 0)
    await tx
      .insert(listingPriceTiers)
      .values(listing.tiers.map((tier) => ({ listingId, ...tier, leadTimeDays: tier.leadTimeDays ?? null })))
  await writeTokens(tx, listingId)
}
