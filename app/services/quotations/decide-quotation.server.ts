import { eq } from 'drizzle-orm'
import { quotationLifecycle } from '#app/domain/quotations/lifecycle.ts'
import type { Transaction } from '#db/client.server.ts'
import { quotations } from '#db/schema/quotations.ts'
import type { Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { assertStillValid } from './still-valid.server.ts'
import { closeCounter } from './write-version.server.ts'

type Head = typeof quotations.$inferSelect
/** `lines`: those that it wins now. */
type Decision = { is: 'won'; lines: number[] } | { is: 'lost'; rfqId: string }

/** What the award of lines comes to for one quotation, whose row is held: it has won lines, the first or further ones, or there is none left to win. */
export async function decideQuotation(tx: Transaction, ctx: Context, head: Head, decision: Decision, now: Date): Promise<void> {
  const hasWon = decision.is === 'won'
  const winsMore = hasWon && head.status === 'accepted'
  const status = winsMore ? head.status : quotationLifecycle.next(head.status, hasWon ? 'accept' : 'lose')
  if (!winsMore) {
    if (hasWon) assertStillValid(head, now)
    await tx
      .update(quotations)
      .set({ status, ...(hasWon && { acceptedAt: now }) })
      .where(eq(quotations.id, head.id))
    await closeCounter(tx, head.id, 'answered', now)
  }
  await record(tx, ctx, {
    name: hasWon ? 'quotation.accepted' : 'quotation.lost',
    at: now,
    subjectId: head.id,
    threadId: head.threadId,
    from: head.status,
    to: status,
    detail: { quotationId: head.id, version: head.currentVersion, ...(hasWon ? { lines: decision.lines } : { rfqId: decision.rfqId }) },
    visibleTo: 'both',
  })
}
