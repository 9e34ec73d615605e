import { readTable, UnreadableTable } from '#app/infra/tables/read-table.server.ts'
import { beginCheck, failImport, openCheck } from '#app/services/imports/check-import.server.ts'
import type { Handler } from './handler.ts'

/** A table that was sent: read, and every row looked at. Running it again begins anew. */
export const checkImport: Handler<'check-import'> = async (ctx, { importId }) => {
  const opened = await openCheck(ctx, importId)
  if (!opened) return
  const check = await beginCheck(ctx, opened.row)
  try {
    for await (const rows of readTable(opened.bytes)) await check.take(rows)
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error
    return failImport(ctx, opened.row, { problem: error.problem, at: error.row })
  }
  await check.end()
}
