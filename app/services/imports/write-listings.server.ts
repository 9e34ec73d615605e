import { eq, inArray, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { newId, newRef } from '#app/domain/id.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import { companyTokens } from '#app/domain/search/listing-document.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { importPictures } from '#db/schema/imports.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { listingReviews } from '#db/schema/reviews.ts'
import type { ListingRow } from '../listings/access.server.ts'
import { keepChange, type Held } from '../reviews/hold-back.server.ts'
import type { Look } from '../reviews/look-first.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { insertRows, updateRows } from '../set-based.server.ts'
import type { ImportRow } from './access.server.ts'
import type { Prepared } from './rows-ahead.server.ts'

/** A row as it is to be stored. `before`: the listing that it changes; null for a new one. `held`: what of it staff look at first. */
export type Written = Prepared & {
  number: number
  pictures: string[]
  listingId: string
  before: ListingRow | null
  status: ListingStatus
  look: Look
  held: Held | null
}

/**
 * Many listings with all that hangs on them, in a few statements, sent one after the other without waiting: the database does them in
 * their order.
 */
export async function writeListings(tx: Transaction, row: ImportRow, written: Written[], now: Date): Promise<void> {
  if (written.length === 0) return
  const changed = written.filter(({ before }) => before !== null)
  const made = written.filter(({ before }) => before === null)
  const pictures = written.some(({ pictures }) => pictures.length > 0) ? await newPictures(tx, row, written) : []
  const tokens = await readCompanyTokens(tx, row.companyId)
  await changeRows(tx, changed, now)
  await Promise.all([
    insertRows(
      tx,
      listings,
      made.map((one) => newRow(row, one, now)),
    ),
    insertRows(tx, listingPriceTiers, written.flatMap(tiersOf)),
    insertRows(
      tx,
      listingTexts,
      written.flatMap((one) => textRows(row, one, tokens, now)),
    ),
    insertRows(tx, importPictures, pictures),
    insertRows(
      tx,
      listingReviews,
      written.flatMap((one) => reviewsOf(row, one, now)),
    ),
    insertRows(
      tx,
      events,
      written.flatMap((one) => eventsOf(row, one, now)),
    ),
  ])
  await keepChanges(tx, row, changed, now)
  await markChanged(
    tx,
    'listing',
    written.filter(({ before, status }) => before !== null || status === 'published').map(({ listingId }) => listingId),
  )
}

const newRow = (row: ImportRow, { listingId, status, columns }: Written, now: Date): typeof listings.$inferSelect => ({
  id: listingId,
  ref: newRef(),
  companyId: row.companyId,
  status,
  suspendedFrom: null,
  version: 1,
  hsEdition: 2022,
  incotermYear: 2020,
  publishedAt: status === 'published' ? now : null,
  createdAt: now,
  updatedAt: now,
  ...columns,
})

async function changeRows(tx: Transaction, changed: Written[], now: Date): Promise<void> {
  if (changed.length === 0) return
  const rows = changed.map(({ listingId, status, columns }) => ({ id: listingId, status, updatedAt: now, ...columns }))
  const keys = Object.keys(rows[0]!).filter((key) => key !== 'id') as (keyof (typeof rows)[number])[]
  const set = {
    version: sql`${listings.version} + 1`,
    publishedAt: sql`case when given.status = 'published' then coalesce(${listings.publishedAt}, ${now.toISOString()}::timestamptz) else ${listings.publishedAt} end`,
  }
  await updateRows(tx, listings, { keys, matched: ['id'], set }, rows)
  const ids = changed.map(({ listingId }) => listingId)
  await tx.delete(listingTexts).where(inArray(listingTexts.listingId, ids))
  await tx.delete(listingPriceTiers).where(inArray(listingPriceTiers.listingId, ids))
}

/** Of what was approved, that which waits for staff now; and what waited until now and is not wanted any more. */
async function keepChanges(tx: Transaction, row: ImportRow, changed: Written[], now: Date): Promise<void> {
  const actor = actorOf(row)
  for (const { before, held } of changed) await keepChange(tx, { actor }, { ...before!, version: before!.version + 1 }, held, now)
}

/** Whoever pressed the button did it. */
const actorOf = ({ companyId, personId }: ImportRow): MemberActor => ({ kind: 'member', companyId, personId, role: 'member' })

async function readCompanyTokens(tx: Transaction, companyId: string): Promise<string[]> {
  const [company] = await tx
    .select({ en: companies.legalNameEn, local: companies.legalNameLocal })
    .from(companies)
    .where(eq(companies.id, companyId))
  return companyTokens([company!.en, ...(company!.local ? [company!.local] : [])])
}

function textRows(row: ImportRow, { texts, listingId }: Written, company: string[], now: Date): (typeof listingTexts.$inferSelect)[] {
  const made = { madeBy: 'human' as const, byPersonId: row.personId, at: now }
  return texts.map(({ tokens, ...text }) => ({ listingId, ...text, ...made, tokens: [...tokens, ...company] }))
}

function tiersOf({ form, listingId }: Written): (typeof listingPriceTiers.$inferSelect)[] {
  if (form.priceMode !== 'tiers') return []
  return form.tiers.map(({ minQty, unitPrice, leadTimeDays }) => ({ listingId, minQty, unitPrice, leadTimeDays: leadTimeDays ?? null }))
}

/** Pictures that were not asked for before, by this listing at this address. */
async function newPictures(tx: Transaction, row: ImportRow, written: Written[]): Promise<(typeof importPictures.$inferSelect)[]> {
  const wanted = written.flatMap(({ pictures, number, listingId }) =>
    [...new Set(pictures)].map((address, position) => ({
      listingId,
      address,
      position,
      importId: row.id,
      number,
      fileId: null,
      problem: null,
    })),
  )
  const ids = [...new Set(wanted.map(({ listingId }) => listingId))]
  const known = await tx.select().from(importPictures).where(inArray(importPictures.listingId, ids))
  const isKnown = new Set(known.filter(({ fileId }) => fileId !== null).map(({ listingId, address }) => `${listingId} ${address}`))
  const again = known.filter(({ fileId }) => fileId === null).map(({ listingId }) => listingId)
  if (again.length > 0)
    await tx.delete(importPictures).where(sql`${inArray(importPictures.listingId, again)} and ${importPictures.fileId} is null`)
  return wanted.filter(({ listingId, address }) => !isKnown.has(`${listingId} ${address}`))
}

function reviewsOf(row: ImportRow, { look, listingId, before }: Written, now: Date): (typeof listingReviews.$inferSelect)[] {
  if (look.causes.length === 0) return []
  const version = before === null ? 1 : before.version + 1
  return [
    {
      id: newId(now.getTime()),
      listingId,
      companyId: row.companyId,
      state: 'open',
      causes: look.causes,
      version,
      changeSetId: null,
      appeal: null,
      reason: null,
      words: null,
      reviewerId: null,
      createdAt: now,
      decidedAt: null,
    },
  ]
}

/** Which import it was is said beside. */
function eventsOf(row: ImportRow, { listingId, before, status }: Written, now: Date): (typeof events.$inferSelect)[] {
  const name = before === null ? ('listing.created' as const) : ('listing.changed' as const)
  const detail = { listingId, importId: row.id }
  return [
    {
      id: newId(now.getTime()),
      at: now,
      actor: actorOf(row),
      companyId: row.companyId,
      subjectId: listingId,
      threadId: null,
      name,
      from: before?.status === status ? null : (before?.status ?? null),
      to: before?.status === status ? null : status,
      detail,
      visibleTo: 'staff',
    },
  ]
}
