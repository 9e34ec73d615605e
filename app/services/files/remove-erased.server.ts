import { eq, inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.server.ts'
import { files } from '#db/schema/files.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { removeStored } from './remove-stored.server.ts'

const perStep = 500

/** From now on these are shown to nobody; their bytes go when the transaction is through. */
export async function markErased(tx: Transaction, fileIds: string[]): Promise<void> {
  const erased = { state: 'erased', attachedTo: null, displayName: '' } as const
  await tx.update(files).set(erased).where(inArray(files.id, fileIds))
}

/** Bytes first, then the row: whoever is interrupted finds it again. How many, at most 500. */
export async function removeErased(ctx: Context): Promise<number> {
  const erased = await ctx.db.select({ id: files.id }).from(files).where(eq(files.state, 'erased')).limit(perStep)
  for (const { id } of erased) await removeWithRow(ctx, id)
  return erased.length
}

export async function removeWithRow(ctx: Context, fileId: string): Promise<void> {
  await removeStored(fileId)
  await inTransaction(ctx, (tx) => tx.delete(files).where(eq(files.id, fileId)))
}
