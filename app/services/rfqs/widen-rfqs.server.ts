import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm'
import { rfqs } from '#db/schema/rfqs.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { matchRfq } from './match-rfq.server.ts'

const perSweep = 50
const dayMs = 24 * 3600_000

/** An RFQ that nobody has quoted on for a day is told to as many suppliers again, once. */
export async function widenRfqs(ctx: Context): Promise<{ widened: number }> {
  const due = await inTransaction(ctx, async (tx, now) => {
    const chosen = tx
      .select({ id: rfqs.id })
      .from(rfqs)
      .where(
        and(
          eq(rfqs.status, 'open'),
          eq(rfqs.visibility, 'public'),
          eq(rfqs.quotationCount, 0),
          isNull(rfqs.widenedAt),
          lt(rfqs.openedAt, new Date(now.getTime() - dayMs)),
        ),
      )
      .orderBy(asc(rfqs.openedAt))
      .limit(perSweep)
      .for('update', { skipLocked: true })
    return tx
      .update(rfqs)
      .set({ widenedAt: now })
      .where(sql`${rfqs.id} in ${chosen}`)
      .returning({ id: rfqs.id })
  })
  for (const { id } of due) await matchRfq(ctx, id, 'widened')
  return { widened: due.length }
}
