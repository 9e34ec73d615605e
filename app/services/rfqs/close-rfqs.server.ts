import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import { decisionMs, lastMs } from '#app/domain/rfqs/deadline.ts'
import { rfqLifecycle, type RfqAction } from '#app/domain/rfqs/lifecycle.ts'
import type { Transaction } from '#db/client.server.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import type { RfqRow } from './access.server.ts'
import { moveWith } from './open-rfq.server.ts'

const perSweep = 500

/** As `isOver` says it. */
function over(now: Date) {
  const isLate = lte(rfqs.quoteDeadline, now)
  const isFull = sql`${rfqs.quotationCount} >= ${rfqs.maxQuotations}`
  const isOverAtLast = lte(rfqs.openedAt, new Date(now.getTime() - lastMs))
  return sql`case ${rfqs.closeRule} when 'deadline' then ${isLate} when 'either' then ${isLate} or ${isFull}
    when 'count' then ${isFull} or ${isOverAtLast} else (${isLate} and ${isFull}) or ${isOverAtLast} end`
}

/** Writes down what reading already says, and ends what nobody decided on for a month. Interrupted, the next run goes on. */
export async function closeRfqs(ctx: Context): Promise<{ closed: number; lapsed: number }> {
  const closed = await inTransaction(ctx, async (tx, now) => {
    const due = await tx
      .select()
      .from(rfqs)
      .where(and(inArray(rfqs.status, ['open', 'paused']), over(now)))
      .limit(perSweep)
      .for('update', { skipLocked: true })
    for (const row of due) await end(tx, ctx, row, 'close', now)
    await markChanged(
      tx,
      'rfq',
      due.map(({ id }) => id),
    )
    return due.length
  })
  const lapsed = await inTransaction(ctx, async (tx, now) => {
    const due = await tx
      .select()
      .from(rfqs)
      .where(and(eq(rfqs.status, 'evaluating'), lte(rfqs.closedAt, new Date(now.getTime() - decisionMs))))
      .limit(perSweep)
      .for('update', { skipLocked: true })
    for (const row of due) await end(tx, ctx, row, 'lapse', now)
    return due.length
  })
  return { closed, lapsed }
}

async function end(tx: Transaction, ctx: Context, row: RfqRow, action: RfqAction & ('close' | 'lapse'), now: Date): Promise<void> {
  const status = rfqLifecycle.next(row.status, action)
  await moveWith(tx, row, { status, closedAt: row.closedAt ?? now })
  await record(tx, ctx, {
    name: action === 'close' ? 'rfq.closed' : 'rfq.lapsed',
    at: now,
    subjectId: row.id,
    companyId: row.buyerCompanyId,
    from: row.status,
    to: status,
    detail: { rfqId: row.id },
  })
}
