import { and, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import type { Reader } from '#db/client.server.ts'
import { imports } from '#db/schema/imports.ts'

export type ImportRow = typeof imports.$inferSelect

/** An import of the caller's company; a stranger's id is not found. */
export async function getOwnImport(db: Reader, actor: MemberActor, importId: string): Promise<ImportRow> {
  if (!isId(importId)) throw notFound()
  const [row] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.id, importId), eq(imports.companyId, actor.companyId)))
  if (!row) throw notFound()
  return row
}
