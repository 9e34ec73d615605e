import { and, eq, inArray, ne } from 'drizzle-orm'
import type { FieldProblem } from '#app/domain/errors.ts'
import type { ColumnKey } from '#app/domain/imports/columns.ts'
import { newId } from '#app/domain/id.ts'
import { importLifecycle, isOnlyMissing, noCounts, type RowOutcome } from '#app/domain/imports/import.ts'
import { cellText, type TableRow } from '#app/domain/imports/table.ts'
import { plainValuesOf } from '#app/domain/listings/form-values.ts'
import type { ListingDraftInput } from '#app/domain/listings/listing-input.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import { formOf } from '#app/domain/listings/stored-listing.ts'
import { readHeadings } from '#app/i18n/listing-columns.ts'
import { getFile } from '#app/infra/storage.server.ts'
import { importRows, imports } from '#db/schema/imports.ts'
import { listings } from '#db/schema/listings.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { readStoredListings } from '../listings/stored-listing.server.ts'
import { insertRows } from '../set-based.server.ts'
import type { ImportRow } from './access.server.ts'
import { readGround, type Ground } from './ground.server.ts'
import { cellOf, readRow } from './read-row.server.ts'
import { readyListing } from './ready-listing.server.ts'

type Found = { listingId: string; form: ListingDraftInput; status: ListingStatus; version: number }
type CheckedRow = typeof importRows.$inferSelect

/** An import whose file is still to be looked at, with the file; null when that is done. What an earlier try left is gone. */
export async function openCheck(ctx: Context, importId: string): Promise<{ row: ImportRow; bytes: Buffer } | null> {
  const [row] = await ctx.db.select().from(imports).where(eq(imports.id, importId))
  const bytes = row?.state === 'reading' ? await getFile(row.fileId) : null
  if (!row || !bytes) return null
  await inTransaction(ctx, async (tx) => {
    await tx.delete(importRows).where(eq(importRows.importId, importId))
    await tx.update(imports).set({ counts: noCounts }).where(eq(imports.id, importId))
  })
  return { row, bytes }
}

export type Check = {
  take(rows: TableRow[]): Promise<void>
  end(): Promise<void>
}

/** Looks at the rows of an import as they come: the first is the headings. Each is noted with what would happen to it and all that is wrong with it. */
export async function beginCheck(ctx: Context, row: ImportRow): Promise<Check> {
  const ground = await readGround(ctx.db, row.companyId, readAt(ctx))
  const seen = new Map<string, number>()
  const counts = { ...noCounts }
  let columns: ColumnKey[][] | null = null

  async function takeHeadings({ cells }: TableRow): Promise<ColumnKey[][]> {
    const headings = cells.map(cellText)
    const read = readHeadings(headings, row.lang, ground.attributes)
    await inTransaction(ctx, (tx) => tx.update(imports).set({ headings, columns: read }).where(eq(imports.id, row.id)))
    return read
  }

  return {
    async take(rows) {
      const [first, ...others] = rows
      const body = columns === null ? others : rows
      columns ??= await takeHeadings(first!)
      if (!columns.some((keys) => keys.includes('modelNumber')) || body.length === 0) return
      const checked = await checkRows(ctx, row, body, { ground, columns, seen })
      for (const { outcome, problems } of checked) {
        counts[outcome] += 1
        if (outcome !== 'refuse' && outcome !== 'same' && problems.length > 0) counts.draft += 1
      }
      await inTransaction(ctx, async (tx) => {
        await insertRows(tx, importRows, checked)
        await tx.update(imports).set({ counts }).where(eq(imports.id, row.id))
      })
    },
    async end() {
      if (!columns?.some((keys) => keys.includes('modelNumber'))) return failImport(ctx, row, { problem: 'no_model_column' })
      if (counts.create + counts.change + counts.same + counts.refuse === 0) return failImport(ctx, row, { problem: 'no_rows' })
      await move(ctx, row, { state: importLifecycle.next('reading', 'read') })
    },
  }
}

export const failImport = (
  ctx: Context,
  row: ImportRow,
  { problem, at }: { problem: NonNullable<ImportRow['problem']>; at?: number | null },
) => move(ctx, row, { state: importLifecycle.next('reading', 'fail'), problem, problemRow: at ?? null })

async function move(ctx: Context, row: ImportRow, change: Partial<ImportRow>): Promise<void> {
  await inTransaction(ctx, (tx) =>
    tx
      .update(imports)
      .set(change)
      .where(and(eq(imports.id, row.id), eq(imports.state, 'reading'))),
  )
}

type Around = { ground: Ground; columns: ColumnKey[][]; seen: Map<string, number> }

async function checkRows(ctx: Context, row: ImportRow, rows: TableRow[], { ground, columns, seen }: Around): Promise<CheckedRow[]> {
  const models = rows.map(({ cells }) => cellOf(cells, columns, 'modelNumber'))
  const found = await findByModel(ctx, row.companyId, models)
  const checked: CheckedRow[] = []
  for (const [index, { number, cells }] of rows.entries()) {
    const model = models[index]!
    const own = found.get(model) ?? []
    const before = own.length === 1 ? own[0]! : null
    const read = await readRow(cells, columns, { ground, lang: row.lang, before: before?.form })
    const problems = [
      ...modelProblems(model, seen.get(model), own.length),
      ...read.problems.filter(({ field }) => model !== '' || field !== 'modelNumber'),
    ]
    if (model !== '' && !seen.has(model)) seen.set(model, number)
    const outcome = outcomeOf(read.listing, problems, before)
    const isStored = outcome === 'create' || outcome === 'change'
    checked.push({
      importId: row.id,
      number,
      cells: cells.map(cellText),
      outcome,
      problems,
      listing: outcome === 'change' ? read.listing : null,
      ready: isStored ? await readyListing(read.listing!, ground) : null,
      pictures: outcome === 'refuse' ? [] : read.pictures,
      listingId: before?.listingId ?? (outcome === 'create' ? newId() : null),
      version: before?.version ?? null,
    })
  }
  return checked
}

const modelField = 'modelNumber'

/** A row is known by its model: without one, or with another row's, nobody could tell which listing it is. */
function modelProblems(model: string, seenIn: number | undefined, owned: number): FieldProblem[] {
  if (model === '') return [{ field: modelField, code: 'row_without_model' }]
  if (seenIn !== undefined) return [{ field: modelField, code: 'row_model_seen', values: { row: seenIn } }]
  return owned > 1 ? [{ field: modelField, code: 'row_model_several' }] : []
}

function outcomeOf(listing: ListingDraftInput | null, problems: FieldProblem[], before: Found | null): RowOutcome {
  const isShown = before !== null && before.status !== 'draft' && before.status !== 'changes_requested'
  if (listing === null || listing[`title_${listing.sourceLang}`] === undefined) return 'refuse'
  if (isShown ? problems.length > 0 : !problems.every(isOnlyMissing)) return 'refuse'
  if (before === null) return 'create'
  return JSON.stringify(sorted(listing)) === JSON.stringify(sorted(before.form)) ? 'same' : 'change'
}

/** Answers stand in the order of the table's columns here, in that of the category's questions there: it says nothing. */
function sorted(form: ListingDraftInput) {
  const attributes = [...form.attributes].sort((one, other) => (one.id < other.id ? -1 : 1))
  return Object.entries(plainValuesOf({ ...form, attributes })).sort(([one], [other]) => (one < other ? -1 : 1))
}

/** The company's listings of these models, as a form holds them. */
async function findByModel(ctx: Context, companyId: string, models: string[]): Promise<Map<string, Found[]>> {
  const rows = await ctx.db
    .select()
    .from(listings)
    .where(and(eq(listings.companyId, companyId), inArray(listings.modelNumber, models), ne(listings.status, 'removed')))
  const found = new Map<string, Found[]>()
  for (const stored of await readStoredListings(ctx.db, rows)) {
    const { id: listingId, modelNumber, status, version } = stored
    found.set(modelNumber!, [...(found.get(modelNumber!) ?? []), { listingId, status, version, form: formOf(stored) }])
  }
  return found
}
