import { and, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { invalidFields } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import type { CategorySchema } from '#app/domain/listings/category-schema.ts'
import { textsOf } from '#app/domain/listings/form/texts.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { ListingDraftInput, ListingInput } from '#app/domain/listings/listing-input.ts'
import { publishProblems } from '#app/domain/listings/publication.ts'
import { columnsOf, formOf } from '#app/domain/listings/stored-listing.ts'
import { heldFields, withFields, type ChangedFields } from '#app/domain/reviews/change-set.ts'
import { prohibitedCode, prohibitedIn } from '#app/domain/reviews/prohibited.ts'
import type { ReviewCause } from '#app/domain/reviews/review.ts'
import { isTrusted } from '#app/domain/reviews/trust.ts'
import type { Transaction } from '#db/client.server.ts'
import { changeSets } from '#db/schema/reviews.ts'
import { record } from '../events.server.ts'
import type { ListingRow } from '../listings/access.server.ts'
import { readSurroundings } from '../listings/publish-problems.server.ts'
import { readStoredListing } from '../listings/stored-listing.server.ts'
import { findOpenReview } from './access.server.ts'
import { isReviewOff, queueReview, withdrawReview } from './look-first.server.ts'
import { readReviewRecord } from './review-record.server.ts'

/** What waits of a change, and why. */
export type Held = ChangedFields & { causes: ReviewCause[] }

/** Whether changes of a company's listings are looked at before they are shown. */
export const isLookedAt = async (tx: Transaction, companyId: string): Promise<boolean> =>
  !isReviewOff() && !isTrusted(await readReviewRecord(tx, companyId))

/** States that a listing is in once staff have let it go on: what it says then was looked at. */
export const approved: ListingStatus[] = ['published', 'paused', 'lapsed']

/**
 * Parts a form into what is written now and what waits. The whole must be fit for the stage, or it could never be approved; where what is
 * left without the waiting fields is not, all of it waits.
 */
export async function holdBack(
  tx: Transaction,
  row: ListingRow,
  asked: ListingInput,
  schema: CategorySchema,
  now: Date,
): Promise<{ listing: ListingInput; held: Held | null }> {
  if (!approved.includes(row.status)) return { listing: asked, held: null }
  const stored = formOf(await readStoredListing(tx, row))
  const meant = asStored(asked, schema)
  const changed = heldFields(stored, meant)
  const causes = changed ? await causesOf(tx, row, stored, meant) : []
  if (!changed || causes.length === 0) return { listing: asked, held: null }
  const problemsOf = async (form: ListingDraftInput) => publishProblems(form, await readSurroundings(tx, row.companyId, form, now))
  const problems = row.status === 'published' ? await problemsOf(asked) : []
  if (problems.length > 0) throw invalidFields('listing.incomplete', problems)
  const listing = withFields(asked, changed.before)
  if (row.status !== 'published' || (await problemsOf(listing)).length === 0) return { listing, held: { ...changed, causes } }
  const { version } = asked
  return { listing: { ...stored, version }, held: { ...everyDifference(stored, meant), causes } }
}

/** A form as it would come back from its row: else `1.0` and `1` would differ. */
export const asStored = (form: ListingInput, schema: CategorySchema): ListingDraftInput =>
  formOf({ ...columnsOf(form, schema), texts: textsOf(form), tiers: form.tiers, related: form.related })

function everyDifference(stored: ListingDraftInput, asked: ListingDraftInput): ChangedFields {
  const names = Object.keys(asked).filter((name) => name !== 'version') as (keyof ListingDraftInput)[]
  const of = (form: ListingDraftInput) => Object.fromEntries(names.map((name) => [name, form[name] ?? null]))
  return { before: of(stored), after: of(asked) }
}

/** Of whoever staff do not trust yet every such change; of the others what brings in goods that are looked at. */
async function causesOf(tx: Transaction, row: ListingRow, stored: ListingDraftInput, asked: ListingDraftInput): Promise<ReviewCause[]> {
  const before = new Set(wordsIn(stored))
  const code = prohibitedCode(asked.hs6 ?? null)
  const found: ReviewCause[] = [
    ...(wordsIn(asked).some((phrase) => !before.has(phrase)) ? (['prohibited_word'] as const) : []),
    ...(code && code !== prohibitedCode(stored.hs6 ?? null) ? (['prohibited_hs'] as const) : []),
  ]
  return (await isLookedAt(tx, row.companyId)) ? ['change', ...found] : found
}

const wordsIn = (form: ListingDraftInput): string[] =>
  prohibitedIn(textsOf(form).flatMap(({ title, summary, description }) => [title, summary ?? '', description ?? ''])).map(
    ({ phrase }) => phrase,
  )

/** Keeps what waits, or takes back what waited until now: the form that was sent is the whole of what the company wants. */
export async function keepChange(
  tx: Transaction,
  ctx: { actor: MemberActor },
  listing: ListingRow,
  held: Held | null,
  now: Date,
): Promise<void> {
  const [waiting] = await tx
    .select({ id: changeSets.id })
    .from(changeSets)
    .where(and(eq(changeSets.listingId, listing.id), eq(changeSets.status, 'pending')))
    .for('update')
  if (!held) {
    if (waiting) await takeBack(tx, listing.id, waiting.id, now)
    return
  }
  const { before, after, causes } = held
  const wanted = { before, after, baseVersion: listing.version, byPersonId: ctx.actor.personId }
  const id = waiting?.id ?? newId(now.getTime())
  if (waiting) await tx.update(changeSets).set(wanted).where(eq(changeSets.id, id))
  else await tx.insert(changeSets).values({ id, listingId: listing.id, createdAt: now, ...wanted })
  await queueReview(tx, listing, causes, now, { changeSetId: id })
  await record(tx, ctx, { name: 'listing.change_asked', at: now, subjectId: listing.id, detail: { listingId: listing.id } })
}

async function takeBack(tx: Transaction, listingId: string, changeSetId: string, now: Date): Promise<void> {
  await tx.update(changeSets).set({ status: 'withdrawn', decidedAt: now }).where(eq(changeSets.id, changeSetId))
  const open = await findOpenReview(tx, listingId)
  if (open?.changeSetId === changeSetId) await withdrawReview(tx, listingId, now)
}
