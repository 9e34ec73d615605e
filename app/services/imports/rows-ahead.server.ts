import { and, asc, eq, getTableColumns, gt } from 'drizzle-orm'
import type { CategorySchema } from '#app/domain/listings/category-schema.ts'
import { textsOf, type ListingText } from '#app/domain/listings/form/texts.ts'
import type { ListingDraftInput } from '#app/domain/listings/listing-input.ts'
import { columnsOf, type ListingColumns } from '#app/domain/listings/stored-listing.ts'
import type { Findings } from '#app/domain/reviews/prohibited.ts'
import { textTokens } from '#app/domain/search/listing-document.ts'
import type { Database } from '#db/client.server.ts'
import { importRows } from '#db/schema/imports.ts'
import { trailIn } from '../categories/list-categories.server.ts'
import { findingsIn } from '../reviews/read-findings.server.ts'
import type { Ground } from './ground.server.ts'

export const perBatch = 500

/** What follows from a listing alone, whatever else there is: what its rows hold, and what staff look at. */
export type Prepared = {
  form: ListingDraftInput
  schema: CategorySchema
  columns: ListingColumns
  texts: (ListingText & { tokens: string[] })[]
  findings: Findings
}

type Told = Omit<typeof importRows.$inferSelect, 'importId' | 'cells'>
/** A row as it was looked at, without what stands in the file; `ready`: null where nothing is to be stored. */
export type StagedRow = Told & { ready: Prepared | null }

export async function prepare(form: ListingDraftInput, { categoryOf, tree }: Ground): Promise<Prepared> {
  const { schema } = await categoryOf(form.category)
  const told = { trail: trailIn(tree, form.category ?? null), modelNumber: form.modelNumber ?? null, hs6: form.hs6 ?? null }
  const texts = textsOf(form).map((text) => ({ ...text, tokens: textTokens(text, told) }))
  return { form, schema, columns: columnsOf(form, schema), texts, findings: findingsIn(texts, told.hs6) }
}

/**
 * The rows of an import, batch by batch. What is looked at does not change any more: the next batch is read and prepared while the
 * database stores the one before.
 */
export function rowsAhead(db: Database, importId: string, ground: Ground) {
  let next: { position: number; rows: Promise<StagedRow[]> } | null = null

  async function read(position: number): Promise<StagedRow[]> {
    const { importId: _, cells: __, ...columns } = getTableColumns(importRows)
    const rows = await db
      .select(columns)
      .from(importRows)
      .where(and(eq(importRows.importId, importId), gt(importRows.number, position)))
      .orderBy(asc(importRows.number))
      .limit(perBatch)
    const isStored = ({ outcome }: Told) => outcome === 'create' || outcome === 'change'
    return Promise.all(rows.map(async (row) => ({ ...row, ready: isStored(row) ? await prepare(row.listing!, ground) : null })))
  }

  return {
    /** Those behind a position. */
    behind: (position: number): Promise<StagedRow[]> => (next?.position === position ? next.rows : read(position)),
    /** Begins to read those behind a position. */
    begin(position: number): void {
      const rows = read(position)
      // Whoever asks for them hears of it.
      rows.catch(() => undefined)
      next = { position, rows }
    },
  }
}
