import { and, desc, eq, inArray, isNull, like, notInArray } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { FormValues } from '#app/domain/form.ts'
import { isId, newId } from '#app/domain/id.ts'
import { fileLists, listOf } from '#app/domain/listings/form-lists.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { files } from '#db/schema/files.ts'
import { listingDrafts } from '#db/schema/listings.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { getOwnListingRow } from './access.server.ts'

/** Of the form that somebody has before them. `from`: of the draft that it was filled with. */
export type DraftKeys = { key: string; from?: string }

export type ListingDraft = Pick<typeof listingDrafts.$inferSelect, 'key' | 'form' | 'updatedAt'>

/** So many forms lie about at most: beyond those, the oldest goes. */
const mostDrafts = 20

const placeOf = (draftId: string) => `listing-draft:${draftId}`

const ofPerson = ({ companyId, personId }: MemberActor) => and(eq(listingDrafts.companyId, companyId), eq(listingDrafts.personId, personId))

/** What a person began and did not save: of a listing or, for null, of new ones; what was written last comes first. */
export const listListingDrafts = ({ db, actor }: Context<MemberActor>, listingId: string | null): Promise<ListingDraft[]> =>
  db
    .select({ key: listingDrafts.key, form: listingDrafts.form, updatedAt: listingDrafts.updatedAt })
    .from(listingDrafts)
    .where(and(ofPerson(actor), isOf(listingId)))
    .orderBy(desc(listingDrafts.updatedAt))

const isOf = (listingId: string | null) => (listingId === null ? isNull(listingDrafts.listingId) : eq(listingDrafts.listingId, listingId))

type Typed = { keys: DraftKeys; listingId: string | null; form: FormValues }

/**
 * Keeps what was typed as it was typed, wrong or not; nobody but its writer reads it. A form that was filled with a draft goes on with it,
 * unless another tab did so first: then each has its own.
 */
export async function keepListingDraft(ctx: Context<MemberActor>, { keys: { key, from }, listingId, form }: Typed): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const { actor } = ctx
    if (listingId !== null) await getOwnListingRow(tx, actor, listingId)
    const onto = (was: string) =>
      tx
        .update(listingDrafts)
        .set({ key, form, updatedAt: now })
        .where(and(ofPerson(actor), isOf(listingId), eq(listingDrafts.key, was)))
        .returning({ id: listingDrafts.id })
    let kept = await onto(key)
    if (kept.length === 0 && from) kept = await onto(from)
    if (kept.length === 0)
      kept = await tx
        .insert(listingDrafts)
        .values({
          ...{ id: newId(now.getTime()), companyId: actor.companyId, personId: actor.personId, listingId },
          ...{ key, form, createdAt: now, updatedAt: now },
        })
        .onConflictDoUpdate({
          target: [listingDrafts.companyId, listingDrafts.personId, listingDrafts.key],
          set: { form, listingId, updatedAt: now },
        })
        .returning({ id: listingDrafts.id })
    await holdDraftFiles(tx, actor, kept[0]!.id, form)
    await dropOldest(tx, actor)
  })
}

const namedFiles = (form: FormValues): string[] => [...new Set(fileLists.flatMap((list) => listOf(form, list)).filter(isId))]

/** What the form names and nothing else holds hangs at the draft; what it no longer names is let go. */
async function holdDraftFiles(tx: Transaction, { companyId }: MemberActor, draftId: string, form: FormValues): Promise<void> {
  const [place, named] = [placeOf(draftId), namedFiles(form)]
  await tx
    .update(files)
    .set({ attachedTo: null })
    .where(and(eq(files.attachedTo, place), named.length > 0 ? notInArray(files.id, named) : undefined))
  const isFree = and(isNull(files.attachedTo), inArray(files.purpose, ['listing-picture', 'listing-document']))
  if (named.length > 0)
    await tx
      .update(files)
      .set({ attachedTo: place })
      .where(and(inArray(files.id, named), eq(files.companyId, companyId), isFree))
}

async function dropOldest(tx: Transaction, actor: MemberActor): Promise<void> {
  const all = await tx.select({ id: listingDrafts.id }).from(listingDrafts).where(ofPerson(actor)).orderBy(desc(listingDrafts.updatedAt))
  await drop(
    tx,
    all.slice(mostDrafts).map(({ id }) => id),
  )
}

async function drop(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.delete(listingDrafts).where(inArray(listingDrafts.id, ids))
  await tx
    .update(files)
    .set({ attachedTo: null })
    .where(inArray(files.attachedTo, ids.map(placeOf)))
}

/** In the transaction that saves the form: its draft has done its service. */
export async function dropListingDraft(tx: Transaction, actor: MemberActor, { key, from }: Partial<DraftKeys>): Promise<void> {
  const keys = [key, from].filter((one) => one !== undefined)
  if (keys.length === 0) return
  const found = await tx
    .select({ id: listingDrafts.id })
    .from(listingDrafts)
    .where(and(ofPerson(actor), inArray(listingDrafts.key, keys)))
  await drop(
    tx,
    found.map(({ id }) => id),
  )
}

/** The writer does not want it any more. Twice does nothing more. */
export const discardListingDraft = (ctx: Context<MemberActor>, key: string): Promise<void> =>
  inTransaction(ctx, (tx) => dropListingDraft(tx, ctx.actor, { key }))

/** A form that was sent once more after its listing was made, saying something else: it goes on as a draft of that listing. */
export async function moveListingDraft(tx: Transaction, actor: MemberActor, { key }: Partial<DraftKeys>, listingId: string): Promise<void> {
  if (!key) return
  await tx
    .update(listingDrafts)
    .set({ listingId })
    .where(and(ofPerson(actor), eq(listingDrafts.key, key)))
}

/** A listing that is saved takes its files from whatever draft has them. */
export async function takeFromDrafts(tx: Transaction, { companyId }: MemberActor, fileIds: string[]): Promise<void> {
  if (fileIds.length > 0)
    await tx
      .update(files)
      .set({ attachedTo: null })
      .where(and(inArray(files.id, fileIds), eq(files.companyId, companyId), like(files.attachedTo, placeOf('%'))))
}

/** How many new listings a person began and did not save. */
export const countNewDrafts = async ({ db, actor }: { db: Reader; actor: MemberActor }): Promise<number> =>
  db.$count(listingDrafts, and(ofPerson(actor), isOf(null)))
