import type { DealingActor } from '#app/domain/actor.ts'
import { conflict, invalid } from '#app/domain/errors.ts'
import { mostExtensionDays, soonestMs, statusAt } from '#app/domain/rfqs/deadline.ts'
import { rfqLifecycle } from '#app/domain/rfqs/lifecycle.ts'
import { CancelRfqInput, RfqMoveInput } from '#app/domain/rfqs/rfq-moves.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { lastSecondOf } from '../end-of-day.server.ts'
import { record } from '../events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { eq } from 'drizzle-orm'
import { markChanged } from '../search/mark-changed.server.ts'
import { enqueue } from '../tasks.server.ts'
import { getOwnRfq, type RfqRow } from './access.server.ts'
import { moveWith } from './open-rfq.server.ts'
import { withdrawRfqReview } from './review-rfq.server.ts'

const told = { pause: 'rfq.paused', resume: 'rfq.resumed', close: 'rfq.closed', extend: 'rfq.extended' } as const
const dayMs = 24 * 3600_000

/** Stops an RFQ for a while, takes it up again, ends it before its time, or gives it more time once. */
export async function moveRfq(ctx: Context<DealingActor>, rfqId: string, input: RfqMoveInput): Promise<void> {
  const move = RfqMoveInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const row = await getOwnRfq(tx, ctx.actor, rfqId, { lock: true })
    const from = statusAt(row, now)
    const status = rfqLifecycle.next(from, move.intent)
    if (row.revision !== move.revision) throw conflict('rfq.changed')
    const more = move.intent === 'extend' ? await extension(tx, row, move.until, now) : {}
    await moveWith(tx, row, { status, ...(status === 'evaluating' ? { closedAt: now } : {}), ...more })
    await record(tx, ctx, { name: told[move.intent], at: now, subjectId: row.id, from, to: status, detail: { rfqId: row.id } })
    if (move.intent === 'extend') await enqueue(tx, 'alert-searches', { rfqId: row.id })
    await markChanged(tx, 'rfq', row.id)
  })
}

/** Once, for a month at most, and only where more time can bring more. What was sealed and is open takes nothing more. */
async function extension(tx: Transaction, row: RfqRow, until: string, now: Date) {
  if (row.extendedAt) throw conflict('rfq.extended')
  if (row.sealed && row.quotationCount > 0) throw conflict('rfq.sealed_seen')
  const [company] = await tx.select({ timeZone: companies.timeZone }).from(companies).where(eq(companies.id, row.buyerCompanyId))
  const quoteDeadline = await lastSecondOf(tx, until, company!.timeZone)
  const from = Math.max(now.getTime(), row.quoteDeadline?.getTime() ?? 0)
  const isFit = quoteDeadline.getTime() >= now.getTime() + soonestMs && quoteDeadline.getTime() <= from + (mostExtensionDays + 1) * dayMs
  if (!isFit) throw invalid('rfq.day_out', ['until'], { days: mostExtensionDays })
  if (statusAt({ ...row, status: 'open', quoteDeadline }, now) !== 'open') throw conflict('rfq.full')
  return { quoteDeadline, extendedAt: now, closedAt: null }
}

/** Ends an RFQ for good, with the reason that everyone concerned hears. */
export async function cancelRfq(ctx: Context<DealingActor>, rfqId: string, input: CancelRfqInput): Promise<void> {
  const { revision, reason } = CancelRfqInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const row = await getOwnRfq(tx, ctx.actor, rfqId, { lock: true })
    const from = statusAt(row, now)
    const status = rfqLifecycle.next(from, 'cancel')
    if (row.revision !== revision) throw conflict('rfq.changed')
    await moveWith(tx, row, { status, endReason: reason, closedAt: row.closedAt ?? now })
    await withdrawRfqReview(tx, row.id, now)
    await record(tx, ctx, { name: 'rfq.cancelled', at: now, subjectId: row.id, from, to: status, detail: { rfqId: row.id, reason } })
    await markChanged(tx, 'rfq', row.id)
  })
}
