import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { importLifecycle } from '#app/domain/imports/import.ts'
import { listingLifecycle, type ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { Transaction } from '#db/client.server.ts'
import { importRows, imports } from '#db/schema/imports.ts'
import { listings } from '#db/schema/listings.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import type { ListingRow } from '../listings/access.server.ts'
import { holdBack } from '../reviews/hold-back.server.ts'
import { lookAtDrafts, type Look } from '../reviews/look-first.server.ts'
import { enqueue } from '../tasks.server.ts'
import type { ImportRow } from './access.server.ts'
import { readGround, type Ground } from './ground.server.ts'
import { perBatch, prepare, rowsAhead, type Prepared, type StagedRow } from './rows-ahead.server.ts'
import { writeListings, type Written } from './write-listings.server.ts'

type StoredBatch = { stored: number; isDone: boolean }
type WritableRow = StagedRow & { ready: Prepared }
type Storing = { ground: Ground; ahead: ReturnType<typeof rowsAhead> }

/** Stores the rows of an import, some hundred in one transaction that also moves the mark behind them: whoever is interrupted goes on there. */
export async function openStore(ctx: Context, importId: string): Promise<{ next(): Promise<StoredBatch> } | null> {
  const [row] = await ctx.db.select().from(imports).where(eq(imports.id, importId))
  if (row?.state !== 'storing') return null
  const ground = await readGround(ctx.db, row.companyId, readAt(ctx))
  const storing = { ground, ahead: rowsAhead(ctx.db, importId, ground) }
  return { next: () => inTransaction(ctx, (tx, now) => storeBatch(tx, importId, storing, now)) }
}

async function storeBatch(tx: Transaction, importId: string, { ground, ahead }: Storing, now: Date): Promise<StoredBatch> {
  const [row] = await tx.select().from(imports).where(eq(imports.id, importId)).for('update')
  if (row?.state !== 'storing') return { stored: 0, isDone: true }
  // One import of a company at a time: the same model in two of them is stored by the first and known to the second.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import:${row.companyId}`}, 0))`)
  const staged = await ahead.behind(row.position)
  const position = staged.at(-1)?.number ?? row.position
  const isDone = staged.length < perBatch
  const writable = staged.filter((one): one is WritableRow => one.ready !== null)
  const written = await placeRows(tx, row, writable, ground, now)
  const writing = writeListings(tx, row, written, now)
  if (!isDone) ahead.begin(position)
  await writing
  await tx
    .update(imports)
    .set({
      position,
      stored: row.stored + written.length,
      ...(isDone ? { state: importLifecycle.next(row.state, 'finish'), finishedAt: now } : {}),
    })
    .where(eq(imports.id, importId))
  if (isDone) await enqueue(tx, 'fetch-pictures', { importId }, { jobKey: `import-pictures:${importId}` })
  return { stored: written.length, isDone }
}

/** The rows with where each goes. Rows whose listing is no longer the one that was compared are refused after all. */
async function placeRows(tx: Transaction, row: ImportRow, staged: WritableRow[], ground: Ground, now: Date): Promise<Written[]> {
  if (staged.length === 0) return []
  const current = await findCurrent(tx, row.companyId, staged)
  const fits = ({ ready, outcome, listingId, version }: WritableRow) => {
    const there = current.get(ready.form.modelNumber!) ?? []
    if (outcome === 'create') return there.length === 0
    return there.some((one) => one.id === listingId && one.version === version)
  }
  const refused = staged.filter((one) => !fits(one))
  await refuse(tx, row.id, refused)
  const look = await lookAtDrafts(tx, row.companyId)
  const written: Written[] = []
  for (const one of staged.filter(fits)) {
    const { form, schema } = one.ready
    const listingId = one.listingId ?? newId(now.getTime())
    const before = current.get(form.modelNumber!)?.find(({ id }) => id === one.listingId) ?? null
    const where = standing(one, { listingId, before: before?.status ?? null, look, now })
    const { listing, held } = before ? await holdBack(tx, before, form, schema, now) : { listing: form, held: null }
    const ready = listing === form ? one.ready : await prepare(listing, ground)
    written.push({ ...ready, number: one.number, pictures: one.pictures, listingId, before, held, ...where })
  }
  return written
}

type Around = { listingId: string; before: ListingStatus | null; look: Awaited<ReturnType<typeof lookAtDrafts>>; now: Date }

const noLook: Look = { causes: [], waits: false }

/** Where the listing goes: onto the stage when nothing is missing, by way of staff where they look first; else it stays where it is. */
function standing({ ready, problems }: WritableRow, { listingId, before, look, now }: Around): { status: ListingStatus; look: Look } {
  const { form, findings } = ready
  const state = before ?? listingLifecycle.first
  const holds = form.priceMode === 'on_request' || (form.priceValidUntil ?? '') >= now.toISOString().slice(0, 10)
  if (problems.length > 0 || !holds) return { status: state, look: noLook }
  if (state === 'lapsed') return { status: listingLifecycle.next(state, 'publish'), look: noLook }
  if (state !== 'draft') return { status: state, look: noLook }
  const seen = look(listingId, findings)
  return { status: listingLifecycle.next(state, seen.waits ? 'submit' : 'publish'), look: seen }
}

async function findCurrent(tx: Transaction, companyId: string, staged: WritableRow[]): Promise<Map<string, ListingRow[]>> {
  const models = staged.map(({ ready }) => ready.form.modelNumber!)
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
