import { and, desc, eq, gt } from 'drizzle-orm'
import type { DataExport } from '#app/domain/accounts/data-export.ts'
import { gone, notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import { getFile } from '#app/infra/storage.server.ts'
import { dataExports } from '#db/schema/people.ts'
import type { PersonContext } from '../accounts/sessions.server.ts'
import { readAt } from '../context.server.ts'

/** One's own copies that are kept at this moment, the newest first. */
export async function listExports(ctx: PersonContext): Promise<DataExport[]> {
  const own = and(eq(dataExports.personId, ctx.person.personId), gt(dataExports.expiresAt, readAt(ctx)))
  const rows = await ctx.db.select().from(dataExports).where(own).orderBy(desc(dataExports.createdAt))
  return rows.map(({ id, createdAt, expiresAt, readyAt }) => ({ id, createdAt, expiresAt, isReady: readyAt !== null }))
}

/** The bytes of one's own copy; another person's is not there. */
export async function openExport(ctx: PersonContext, dataExportId: string): Promise<Uint8Array> {
  if (!isId(dataExportId)) throw notFound()
  const own = and(eq(dataExports.id, dataExportId), eq(dataExports.personId, ctx.person.personId))
  const [row] = await ctx.db.select().from(dataExports).where(own)
  if (!row) throw notFound()
  const bytes = row.fileId && row.expiresAt > readAt(ctx) ? await getFile(row.fileId) : null
  if (!bytes) throw gone('account.export_gone')
  return bytes
}
