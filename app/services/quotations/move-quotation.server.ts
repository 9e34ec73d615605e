import { and, eq } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import type { EventName } from '#app/domain/events.ts'
import { quotationLifecycle, type QuotationAction } from '#app/domain/quotations/lifecycle.ts'
import type { Side } from '#app/domain/threads/thread-view.ts'
import type { Transaction } from '#db/client.server.ts'
import { quotations } from '#db/schema/quotations.ts'
import { threads } from '#db/schema/threads.ts'
import type { Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { getQuotationAs, type QuotationRow } from './access.server.ts'
import { assertStillValid } from './still-valid.server.ts'

type Seen = { quotationId: string; version: number }
type Move = {
  side: Side
  action: QuotationAction
  event: EventName
  facts?: Partial<typeof quotations.$inferInsert>
  reason?: string
  /** What ends with its day cannot be moved after it. */
  whileValid?: boolean
}

/** Moves a quotation from the state and the version that the person saw; the other side has the next word. */
export async function moveQuotation(
  tx: Transaction,
  ctx: Context<DealingActor>,
  { quotationId, version }: Seen,
  { side, action, event, facts, reason, whileValid = false }: Move,
  now: Date,
): Promise<QuotationRow> {
  const quotation = await getQuotationAs(tx, ctx.actor, side, quotationId, now)
  if (quotation.currentVersion !== version) throw conflict('quotation.superseded')
  const status = quotationLifecycle.next(quotation.status, action)
  if (whileValid) assertStillValid(quotation, now)
  const [moved] = await tx
    .update(quotations)
    .set({ ...facts, status })
    .where(and(eq(quotations.id, quotationId), eq(quotations.status, quotation.status), eq(quotations.currentVersion, version)))
    .returning({ threadId: quotations.threadId })
  if (!moved) throw conflict('quotation.changed')
  const waitingForCompanyId = side === 'buyer' ? quotation.supplierCompanyId : quotation.buyerCompanyId
  await tx.update(threads).set({ waitingForCompanyId }).where(eq(threads.id, quotation.threadId))
  await record(tx, ctx, {
    name: event,
    at: now,
    subjectId: quotationId,
    threadId: quotation.threadId,
    from: quotation.status,
    to: status,
    detail: { quotationId, version, ...(reason && { reason }) },
    visibleTo: 'both',
  })
  return { ...quotation, status }
}
