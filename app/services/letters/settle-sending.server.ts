import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { LetterState } from '#app/domain/mail/delivery-state.ts'
import type { LetterName } from '#app/domain/mail/letter.ts'
import { seal, unseal } from '#app/infra/secrets.server.ts'
import { letters } from '#db/schema/letters.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { followDigest } from './digests.server.ts'

/**
 * Freezes the bytes of a letter before its first attempt; whoever was first wins, and everybody posts the same. Null: it is not to be
 * sent any more.
 */
export async function freezeLetter(ctx: Context, letterId: string, request: string): Promise<string | null> {
  return inTransaction(ctx, async (tx) => {
    await tx
      .update(letters)
      .set({ frozen: seal('letter', request) })
      .where(and(eq(letters.id, letterId), isNull(letters.frozen), isNotNull(letters.toAddress)))
    const [row] = await tx.select({ frozen: letters.frozen }).from(letters).where(eq(letters.id, letterId))
    return row?.frozen ? unseal('letter', row.frozen) : null
  })
}

/** From now on the letter may have been taken. */
export async function countAttempt(ctx: Context, letterId: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    await tx
      .update(letters)
      .set({ attempts: sql`${letters.attempts} + 1`, firstAttemptAt: sql`coalesce(${letters.firstAttemptAt}, ${now.toISOString()}::timestamptz)` })
      .where(eq(letters.id, letterId))
  })
}

/** The attempt was not made, or was turned away before anything was taken: `letter` is as it was read before. */
export async function forgetAttempt(ctx: Context, letter: Pick<typeof letters.$inferSelect, 'id' | 'attempts' | 'firstAttemptAt'>): Promise<void> {
  const { id, attempts, firstAttemptAt } = letter
  await inTransaction(ctx, async (tx) => {
    await tx.update(letters).set({ attempts, firstAttemptAt }).where(eq(letters.id, id))
  })
}

/** What the attempt came to, from the state that was read: an event that was quicker stays as it is. */
export async function settleSending(
  ctx: Context,
  letter: { id: string; name: LetterName; state: LetterState },
  settled: { state: LetterState; providerId?: string; failure?: string },
): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const moved = await tx
      .update(letters)
      .set({
        ...settled,
        ...(settled.state === 'sent' ? { sentAt: now } : {}),
        ...(letter.name === 'account-erased' ? lastOne(settled.state) : {}),
      })
      .where(and(eq(letters.id, letter.id), eq(letters.state, letter.state)))
      .returning({ id: letters.id })
    if (moved.length > 0) await followDigest(tx, letter.id, settled.state, now)
  })
}

/** To somebody who was erased: with it their address goes, and nobody decides about it later. */
const lastOne = (state: LetterState) => ({ toAddress: null, frozen: null, state: state === 'unknown' ? ('failed' as const) : state })
