import { eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { newId, newRef } from '#app/domain/id.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import { companyTokens } from '#app/domain/search/listing-document.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { importPictures, importRows } from '#db/schema/imports.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { listingReviews } from '#db/schema/reviews.ts'
import type { ListingRow } from '../listings/access.server.ts'
import { keepChange, type Held } from '../reviews/hold-back.server.ts'
import type { Look } from '../reviews/look-first.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { fieldOf, insertFrom, insertRows, shapeOf } from '../set-based.server.ts'
import type { ImportRow } from './access.server.ts'

/** Where a row goes. `before`: the listing that it changes; null for a new one. `held`: what of it staff look at first. */
export type Placed = {
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
 * their order, out of what it holds of the rows.
 */
export async function writeListings(tx: Transaction, row: ImportRow, placed: Placed[], now: Date): Promise<void> {
  if (placed.length === 0) return
  const changed = placed.filter(({ before }) => before !== null)
  const made = placed.filter(({ before }) => before === null)
  const pictures = placed.some(({ pictures }) => pictures.length > 0) ? await newPictures(tx, row, placed) : []
  const tokens = await readCompanyTokens(tx, row.companyId)
  await changeListings(tx, row, changed, now)
  await Promise.all([
    makeListings(tx, row, made, now),
    writeTiers(tx, row, placed),
    writeTexts(tx, row, placed, tokens, now),
    insertRows(tx, importPictures, pictures),
    insertRows(
      tx,
      listingReviews,
      placed.flatMap((one) => reviewsOf(row, one, now)),
    ),
    insertRows(
      tx,
      events,
      placed.flatMap((one) => eventsOf(row, one, now)),
    ),
  ])
  await keepChanges(tx, row, changed, now)
  await markChanged(
    tx,
    'listing',
    placed.filter(({ before, status }) => before !== null || status === 'published').map(({ listingId }) => listingId),
  )
}

/** What a listing has beside what its company says of it. */
const ownColumns = ['id', 'ref', 'companyId', 'status', 'suspendedFrom', 'version', 'hsEdition', 'incotermYear'] as const
const timeColumns = ['publishedAt', 'createdAt', 'updatedAt'] as const
const saidColumns = Object.keys(getTableColumns(listings)).filter((key) => ![...ownColumns, ...timeColumns].some((own) => own === key))
const said = (key: string) => fieldOf('said', key)

/** The rows as they were looked at, each with where it goes. */
function rowsOf({ id }: ImportRow, placed: Placed[]): SQL {
  const places = placed.map(({ number, listingId, status }) => ({ number, listingId, status, ref: newRef() }))
  return sql`json_to_recordset(${JSON.stringify(places)}::json) as placed (number integer, "listingId" uuid, status text, ref text)
    join ${importRows} on ${importRows.importId} = ${id} and ${importRows.number} = placed.number`
}

const columnsOfRow = sql`jsonb_to_record(${importRows.ready} -> 'columns') as ${shapeOf('said', listings, saidColumns)}`

async function makeListings(tx: Transaction, row: ImportRow, made: Placed[], now: Date): Promise<void> {
  if (made.length === 0) return
  const at = sql`${now.toISOString()}::timestamptz`
  const own: Record<(typeof ownColumns)[number] | (typeof timeColumns)[number], SQL> = {
    id: sql`placed."listingId"`,
    ref: sql`placed.ref`,
    companyId: sql`${row.companyId}::uuid`,
    status: sql`placed.status`,
    suspendedFrom: sql`null`,
    version: sql`1`,
    hsEdition: sql`2022`,
    incotermYear: sql`2020`,
    publishedAt: sql`case when placed.status = 'published' then ${at} end`,
    createdAt: at,
    updatedAt: at,
  }
  const values = { ...Object.fromEntries(saidColumns.map((key) => [key, said(key)])), ...own }
  await insertFrom(tx, listings, values as Record<keyof ListingRow, SQL>, sql`${rowsOf(row, made)}, lateral ${columnsOfRow}`)
}

async function changeListings(tx: Transaction, row: ImportRow, changed: Placed[], now: Date): Promise<void> {
  if (changed.length === 0) return
  const at = sql`${now.toISOString()}::timestamptz`
  await tx
    .update(listings)
    .set({
      ...Object.fromEntries(saidColumns.map((key) => [key, said(key)])),
      status: sql`placed.status`,
      version: sql`${listings.version} + 1`,
      publishedAt: sql`case when placed.status = 'published' then coalesce(${listings.publishedAt}, ${at}) else ${listings.publishedAt} end`,
      updatedAt: now,
    })
    .from(sql`${rowsOf(row, changed)}, lateral ${columnsOfRow}`)
    .where(sql`${listings.id} = placed."listingId"`)
  const ids = changed.map(({ listingId }) => listingId)
  await tx.delete(listingTexts).where(inArray(listingTexts.listingId, ids))
  await tx.delete(listingPriceTiers).where(inArray(listingPriceTiers.listingId, ids))
}

async function writeTiers(tx: Transaction, row: ImportRow, placed: Placed[]): Promise<void> {
  const keys = ['minQty', 'unitPrice', 'leadTimeDays'] as const
  const tiers = sql`jsonb_to_recordset(${importRows.ready} -> 'tiers') as ${shapeOf('said', listingPriceTiers, keys)}`
  const [minQty, unitPrice, leadTimeDays] = keys.map(said) as [SQL, SQL, SQL]
  const values = { listingId: sql`placed."listingId"`, minQty, unitPrice, leadTimeDays }
  await insertFrom(tx, listingPriceTiers, values, sql`${rowsOf(row, placed)}, lateral ${tiers}`)
}

async function writeTexts(tx: Transaction, row: ImportRow, placed: Placed[], company: string[], now: Date): Promise<void> {
  const keys = ['lang', 'title', 'summary', 'description', 'keywords', 'tokens'] as const
  const texts = sql`jsonb_to_recordset(${importRows.ready} -> 'texts') as ${shapeOf('said', listingTexts, keys)}`
  const [lang, title, summary, description, keywords, tokens] = keys.map(said) as [SQL, SQL, SQL, SQL, SQL, SQL]
  const values = {
    listingId: sql`placed."listingId"`,
    ...{ lang, title, summary, description, keywords },
    madeBy: sql`'human'`,
    byPersonId: sql`${row.personId}::uuid`,
    at: sql`${now.toISOString()}::timestamptz`,
    tokens: sql`${tokens} || ${sql.param(company, listingTexts.tokens)}`,
  }
  await insertFrom(tx, listingTexts, values, sql`${rowsOf(row, placed)}, lateral ${texts}`)
}

/** Of what was approved, that which waits for staff now; and what waited until now and is not wanted any more. */
async function keepChanges(tx: Transaction, row: ImportRow, changed: Placed[], now: Date): Promise<void> {
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

/** Pictures that were not asked for before, by this listing at this address. */
async function newPictures(tx: Transaction, row: ImportRow, placed: Placed[]): Promise<(typeof importPictures.$inferSelect)[]> {
  const wanted = placed.flatMap(({ pictures, number, listingId }) =>
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

function reviewsOf(row: ImportRow, { look, listingId, before }: Placed, now: Date): (typeof listingReviews.$inferSelect)[] {
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
function eventsOf(row: ImportRow, { listingId, before, status }: Placed, now: Date): (typeof events.$inferSelect)[] {
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
