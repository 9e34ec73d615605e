import { and, asc, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { importLifecycle } from '#app/domain/imports/import.ts'
import type { ReadyListing, ToldListing } from '#app/domain/imports/ready-listing.ts'
import { listingLifecycle, type ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { Transaction } from '#db/client.server.ts'
import { importRows, imports } from '#db/schema/imports.ts'
import { listings } from '#db/schema/listings.ts'
import { readNeeded } from '../companies/read-needed.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import type { ListingRow } from '../listings/access.server.ts'
import { holdBack, type Held } from '../reviews/hold-back.server.ts'
import { lookAtDrafts, type Look } from '../reviews/look-first.server.ts'
import { updateRows } from '../set-based.server.ts'
import { enqueue } from '../tasks.server.ts'
import type { ImportRow } from './access.server.ts'
import { readGround, type Ground } from './ground.server.ts'
import { readyListing } from './ready-listing.server.ts'
import { writeListings, type Placed } from './write-listings.server.ts'

const perBatch = 1_000

type StoredBatch = { stored: number; isDone: boolean }
type Looked = Pick<typeof importRows.$inferSelect, 'number' | 'outcome' | 'problems' | 'pictures' | 'listing' | 'listingId' | 'version'>
/** A row as it was looked at, without what stands in the file; `told`: null where nothing is to be stored. */
type StagedRow = Looked & { told: ToldListing | null }
type WritableRow = StagedRow & { told: ToldListing }

/** Stores the rows of an import, some hundred in one transaction that also moves the mark behind them: whoever is interrupted goes on there. */
export async function openStore(ctx: Context, importId: string): Promise<{ next(): Promise<StoredBatch> } | null> {
  const [row] = await ctx.db.select().from(imports).where(eq(imports.id, importId))
  if (row?.state !== 'storing') return null
  const ground = await readGround(ctx.db, row.companyId, readAt(ctx))
  return { next: () => inTransaction(ctx, (tx, now) => storeBatch(tx, importId, ground, now)) }
}

async function storeBatch(tx: Transaction, importId: string, ground: Ground, now: Date): Promise<StoredBatch> {
  const [row] = await tx.select().from(imports).where(eq(imports.id, importId)).for('update')
  if (row?.state !== 'storing') return { stored: 0, isDone: true }
  // One import of a company at a time: the same model in two of them is stored by the first and known to the second.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import:${row.companyId}`}, 0))`)
  const staged = await readStaged(tx, row)
  const isDone = staged.length < perBatch
  const writable = staged.filter((one): one is WritableRow => one.told !== null)
  const placed = await placeRows(tx, row, writable, ground, now)
  await writeListings(tx, row, placed, now)
  await tx
    .update(imports)
    .set({
      position: staged.at(-1)?.number ?? row.position,
      stored: row.stored + placed.length,
      ...(isDone ? { state: importLifecycle.next(row.state, 'finish'), finishedAt: now } : {}),
    })
    .where(eq(imports.id, importId))
  if (isDone) await enqueue(tx, 'fetch-pictures', { importId }, { jobKey: `import-pictures:${importId}` })
  return { stored: placed.length, isDone }
}

/** Little of each row: what its tables are to hold stays in the database, and is unpacked for the rows of this batch alone. */
async function readStaged(tx: Transaction, { id, position }: ImportRow): Promise<StagedRow[]> {
  const { number, outcome, problems, pictures, listing, listingId, version, ready } = importRows
  const next = tx
    .select({ number })
    .from(importRows)
    .where(and(eq(importRows.importId, id), gt(number, position)))
    .orderBy(asc(number))
    .limit(perBatch)
  return tx
    .select({
      ...{ number, outcome, problems, pictures, listing, listingId, version },
      told: sql<ToldListing | null>`${ready} -> 'told'`,
    })
    .from(importRows)
    .where(and(eq(importRows.importId, id), inArray(number, next)))
    .orderBy(asc(number))
}

/** The rows with where each goes. Rows whose listing is no longer the one that was compared are refused after all. */
async function placeRows(tx: Transaction, row: ImportRow, staged: WritableRow[], ground: Ground, now: Date): Promise<Placed[]> {
  if (staged.length === 0) return []
  const current = await findCurrent(tx, row.companyId, staged)
  const fits = ({ told, outcome, listingId, version }: WritableRow) => {
    const there = current.get(told.modelNumber!) ?? []
    if (outcome === 'create') return there.length === 0
    return there.some((one) => one.id === listingId && one.version === version)
  }
  await refuse(
    tx,
    row.id,
    staged.filter((one) => !fits(one)),
  )
  const [look, needed] = [await lookAtDrafts(tx, row.companyId), await readNeeded(tx, row.companyId)]
  const placed: Placed[] = []
  const parted: { importId: string; number: number; ready: ReadyListing }[] = []
  for (const one of staged.filter(fits)) {
    const listingId = one.listingId ?? newId(now.getTime())
    const before = current.get(one.told.modelNumber!)?.find(({ id }) => id === one.listingId) ?? null
    const where = standing(one, { listingId, before: before?.status ?? null, look, isHeldUp: needed.length > 0, now })
    const { held, ready } = before ? await partRow(tx, before, one, ground, now) : { held: null, ready: null }
    if (ready) parted.push({ importId: row.id, number: one.number, ready })
    placed.push({ number: one.number, pictures: one.pictures, listingId, before, held, ...where })
  }
  await updateRows(tx, importRows, { keys: ['ready'], matched: ['importId', 'number'] }, parted)
  return placed
}

type Parted = { held: Held | null; ready: ReadyListing | null }

/** What of a change waits for staff; `ready`: what is left of it, where that is not all. */
async function partRow(tx: Transaction, before: ListingRow, { listing }: WritableRow, ground: Ground, now: Date): Promise<Parted> {
  const form = listing!
  const { schema } = await ground.categoryOf(form.category)
  const parted = await holdBack(tx, before, form, schema, now)
  return { held: parted.held, ready: parted.listing === form ? null : await readyListing(parted.listing, ground) }
}

type Around = {
  listingId: string
  before: ListingStatus | null
  look: Awaited<ReturnType<typeof lookAtDrafts>>
  isHeldUp: boolean
  now: Date
}

const noLook: Look = { causes: [], waits: false }

/** Where the listing goes: onto the stage when nothing is missing, by way of staff where they look first; else it stays where it is. */
function standing(row: WritableRow, { listingId, before, look, isHeldUp, now }: Around): { status: ListingStatus; look: Look } {
  const { told, problems } = row
  const state = before ?? listingLifecycle.first
  const holds = told.priceMode === 'on_request' || (told.priceValidUntil ?? '') >= now.toISOString().slice(0, 10)
  if (problems.length > 0 || !holds) return { status: state, look: noLook }
  if (state === 'lapsed') return { status: listingLifecycle.next(state, 'publish'), look: noLook }
  // Nothing of a company goes out before it said who it is.
  if (state !== 'draft' || isHeldUp) return { status: state, look: noLook }
  const seen = look(listingId, told.findings)
  return { status: listingLifecycle.next(state, seen.waits ? 'submit' : 'publish'), look: seen }
}

async function findCurrent(tx: Transaction, companyId: string, staged: WritableRow[]): Promise<Map<string, ListingRow[]>> {
  const models = staged.map(({ told }) => told.modelNumber!)
  const rows = await tx
    .select()
    .from(listings)
    .where(and(eq(listings.companyId, companyId), inArray(listings.modelNumber, models), ne(listings.status, 'removed')))
  const found = new Map<string, ListingRow[]>()
  for (const one of rows) found.set(one.modelNumber!, [...(found.get(one.modelNumber!) ?? []), one])
  return found
}

async function refuse(tx: Transaction, importId: string, rows: WritableRow[]): Promise<void> {
  if (rows.length === 0) return
  const problem = [{ field: 'modelNumber', code: 'row_changed' }]
  await tx
    .update(importRows)
    .set({ outcome: 'refuse', problems: sql`${importRows.problems} || ${JSON.stringify(problem)}::jsonb` })
    .where(
      and(
        eq(importRows.importId, importId),
        inArray(
          importRows.number,
          rows.map(({ number }) => number),
        ),
      ),
    )
}
