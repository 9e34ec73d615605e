import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { removeFile } from '#app/infra/storage.server.ts'
import { files } from '#db/schema/files.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { limits } from '#db/schema/operation.ts'
import { heldJoins, oneTimeTokens, sessions } from '#db/schema/people.ts'
import { guestCodes } from '#db/schema/quotations.ts'
import { inTransaction, type Context } from './context.server.ts'

const perSweep = 200

/** Removes what waited in vain: unconfirmed joins and inquiries, dead links and sessions, files nobody kept. */
export async function sweepExpired(ctx: Context): Promise<void> {
  const unkept = await inTransaction(ctx, async (tx, now) => {
    await tx.delete(heldJoins).where(lt(heldJoins.expiresAt, now))
    await tx.delete(heldInquiries).where(lt(heldInquiries.expiresAt, now))
    await tx.delete(oneTimeTokens).where(lt(oneTimeTokens.expiresAt, now))
    await tx.delete(guestCodes).where(lt(guestCodes.expiresAt, sql`${now.toISOString()}::timestamptz - interval '1 day'`))
    await tx.delete(sessions).where(lt(sessions.expiresAt, now))
    await tx.delete(limits).where(lt(limits.expire, now))
    const dayBefore = new Date(now.getTime() - 24 * 3600_000)
    return tx
      .select({ id: files.id })
      .from(files)
      .where(and(isNull(files.attachedTo), lt(files.createdAt, dayBefore), or(eq(files.state, 'pending'), eq(files.state, 'ready'), eq(files.state, 'refused'))))
      .limit(perSweep)
  })
  for (const { id } of unkept) {
    await removeFile(id)
    for (const width of [160, 320, 640, 1200]) for (const format of ['webp', 'jpg']) await removeFile(`${id}/${width}.${format}`)
    await inTransaction(ctx, (tx) => tx.delete(files).where(and(eq(files.id, id), isNull(files.attachedTo))))
  }
}
