import { and, asc, eq, getTableColumns, gt, inArray, ne, sql } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { importLifecycle } from '#app/domain/imports/import.ts'
import { textsOf } from '#app/domain/listings/form/texts.ts'
import { listingLifecycle, type ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { Transaction } from '#db/client.server.ts'
import { importRows, imports } from '#db/schema/imports.ts'
import { listings } from '#db/schema/listings.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import type { ListingRow } from '../listings/access.server.ts'
import { holdBack } from '../reviews/hold-back.server.ts'
import { lookAtDrafts, type Look } from '../reviews/look-first.server.ts'
import { findingsIn } from '../reviews/read-findings.server.ts'
import { enqueue } from '../tasks.server.ts'
import type { ImportRow } from './access.server.ts'
import { readGround, type Ground } from './ground.server.ts'
import { writeListings, type StagedRow, type Written } from './write-listings.server.ts'

const perBatch = 500

/** Stores the rows of an import, some hundred in one transaction that also moves the mark behind them: whoever is interrupted goes on there. */
export async function openStore(ctx: Context, importId: string): Promise<{ next(): Promise<'more' | 'done'> } | null> {
  const [row] = await ctx.db.select().from(imports).where(eq(imports.id, importId))
  if (row?.state !== 'storing') return null
  const ground = await readGround(ctx.db, row.companyId, readAt(ctx))
  return { next: () => inTransaction(ctx, (tx, now) => storeBatch(tx, importId, ground, now)) }
}

async function storeBatch(tx: Transaction, importId: string, ground: Ground, now: Date): Promise<'more' | 'done'> {
  const [row] = await tx.select().from(imports).where(eq(imports.id, importId)).for('update')
  if (row?.state !== 'storing') return 'done'
  // One import of a company at a time: the same model in two of them is stored by the first and known to the second.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import:${row.companyId}`}, 0))`)
  const { importId: _, cells: __, ...told } = getTableColumns(importRows)
  const staged = await tx
    .select(told)
    .from(importRows)
    .where(and(eq(importRows.importId, importId), gt(importRows.number, row.position)))
    .orderBy(asc(importRows.number))
    .limit(perBatch)
  const writable = staged.filter(({ outcome }) => outcome === 'create' || outcome === 'change')
  const stored = writable.length === 0 ? 0 : await storeRows(tx, row, writable, ground, now)
  const isDone = staged.length < perBatch
  await tx
    .update(imports)
    .set({
      position: staged.at(-1)?.number ?? row.position,
      stored: row.stored + stored,
      ...(isDone ? { state: importLifecycle.next(row.state, 'finish'), finishedAt: now } : {}),
    })
    .where(eq(imports.id, importId))
  if (isDone) await enqueue(tx, 'fetch-pictures', { importId }, { jobKey: `import-pictures:${importId}` })
  return isDone ? 'done' : 'more'
}

/** How many were stored. Rows whose listing is no longer the one that was compared are refused after all. */
async function storeRows(tx: Transaction, row: ImportRow, staged: StagedRow[], ground: Ground, now: Date): Promise<number> {
  const current = await findCurrent(tx, row.companyId, staged)
  const fits = ({ listing, outcome, listingId, version }: StagedRow) => {
    const there = current.get(listing!.modelNumber!) ?? []
    if (outcome === 'create') return there.length === 0
    return there.some((one) => one.id === listingId && one.version === version)
  }
  const refused = staged.filter((one) => !fits(one))
  await refuse(tx, row.id, refused)
  const look = await lookAtDrafts(tx, row.companyId)
  const written: Written[] = []
  for (const one of staged.filter(fits)) {
    const listingId = one.listingId ?? newId(now.getTime())
    const before = current.get(one.listing!.modelNumber!)?.find(({ id }) => id === one.listingId) ?? null
    const where = standing(one, { listingId, before: before?.status ?? null, look, now })
    const schema = (await ground.categoryOf(one.listing!.category)).schema
    const { listing, held } = before ? await holdBack(tx, before, one.listing!, schema, now) : { listing: one.listing!, held: null }
    written.push({ staged: one, form: listing, schema, listingId, before, held, ...where })
  }
  await writeListings(tx, row, written, ground, now)
  return written.length
}

type Around = { listingId: string; before: ListingStatus | null; look: Awaited<ReturnType<typeof lookAtDrafts>>; now: Date }

const noLook: Look = { causes: [], waits: false }

/** Where the listing goes: onto the stage when nothing is missing, by way of staff where they look first; else it stays where it is. */
function standing({ listing, problems }: StagedRow, { listingId, before, look, now }: Around): { status: ListingStatus; look: Look } {
  const form = listing!
  const state = before ?? listingLifecycle.first
  const holds = form.priceMode === 'on_request' || (form.priceValidUntil ?? '') >= now.toISOString().slice(0, 10)
  if (problems.length > 0 || !holds) return { status: state, look: noLook }
  if (state === 'lapsed') return { status: listingLifecycle.next(state, 'publish'), look: noLook }
  if (state !== 'draft') return { status: state, look: noLook }
  const seen = look(listingId, findingsIn(textsOf(form), form.hs6 ?? null))
  return { status: listingLifecycle.next(state, seen.waits ? 'submit' : 'publish'), look: seen }
}

async function findCurrent(tx: Transaction, companyId: string, staged: StagedRow[]): Promise<Map<string, ListingRow[]>> {
  const models = staged.map(({ listing }) => listing!.modelNumber!)
  const rows = await tx
    .select()
    .from(listings)
    .where(and(eq(listings.companyId, companyId), inArray(listings.modelNumber, models), ne(listings.status, 'removed')))
  const found = new Map<string, ListingRow[]>()
  for (const one of rows) found.set(one.modelNumber!, [...(found.get(one.modelNumber!) ?? []), one])
  return found
}

async function refuse(tx: Transaction, importId: string, rows: StagedRow[]): Promise<void> {
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
