import { and, eq, inArray, lte } from 'drizzle-orm'
import { openStatuses, quotationLifecycle } from '#app/domain/quotations/lifecycle.ts'
import type { Transaction } from '#db/client.server.ts'
import { quotations } from '#db/schema/quotations.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'

const perSweep = 500

/** Writes down what reading already says: open quotations whose last day has passed. Returns how many. */
export async function expireQuotations(ctx: Context): Promise<number> {
  return inTransaction(ctx, async (tx, now) => {
    const due = await tx
      .select()
      .from(quotations)
      .where(and(inArray(quotations.status, openStatuses), lte(quotations.expiresAt, now)))
      .limit(perSweep)
      .for('update', { skipLocked: true })
    for (const quotation of due) await writeExpired(tx, ctx, quotation, now)
    return due.length
  })
}

/** An open quotation, locked by the caller, can be accepted no more; both sides read it in the thread. */
export async function writeExpired(
  tx: Transaction,
  ctx: Pick<Context, 'actor'>,
  quotation: typeof quotations.$inferSelect,
  now: Date,
): Promise<void> {
  const status = quotationLifecycle.next(quotation.status, 'expire')
  await tx.update(quotations).set({ status }).where(eq(quotations.id, quotation.id))
  await record(tx, ctx, {
    name: 'quotation.expired',
    at: now,
    subjectId: quotation.id,
    threadId: quotation.threadId,
    from: quotation.status,
    to: status,
    detail: { quotationId: quotation.id, version: quotation.currentVersion },
    visibleTo: 'both',
  })
}
