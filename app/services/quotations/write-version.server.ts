import { and, eq } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { canonicalJson } from '#app/domain/quotations/canonical-json.ts'
import { quotationLifecycle } from '#app/domain/quotations/lifecycle.ts'
import type { QuotationDocument } from '#app/domain/quotations/quotation.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { counterOffers, quotations, quotationVersions } from '#db/schema/quotations.ts'
import { threads } from '#db/schema/threads.ts'
import type { Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import type { ThreadRow } from '../threads/access.server.ts'
import { statusAt } from './quotation-view.server.ts'

type Head = typeof quotations.$inferSelect

/** What is open on a thread, or null; the rest of a version that is written on it. */
export type NewVersion = { open: Head | null; document: QuotationDocument; expiresAt: Date; counter?: 'accepted' | 'answered' }

/** Version 1 of a quotation, or the next one of the one that is open on the thread; the thread waits for the buyer then. */
export async function writeVersion(
  tx: Transaction,
  ctx: Pick<Context<DealingActor>, 'actor' | 'isRestored'>,
  thread: ThreadRow,
  { open, document, expiresAt, counter = 'answered' }: NewVersion,
  now: Date,
): Promise<{ quotationId: string; version: number }> {
  const status = open ? quotationLifecycle.next(statusAt(open, now), 'revise') : quotationLifecycle.next('draft', 'send')
  const { version, validUntil } = document
  const quotationId = open?.id ?? newId(now.getTime())
  const facts = { status, currentVersion: version, validUntil, expiresAt, viewedAt: null, rfqVersion: document.rfq?.version ?? null }
  if (open) {
    const changed = await tx
      .update(quotations)
      .set(facts)
      .where(and(eq(quotations.id, open.id), eq(quotations.status, open.status), eq(quotations.currentVersion, open.currentVersion)))
      .returning({ id: quotations.id })
    if (changed.length === 0) throw conflict('quotation.changed')
    await closeCounter(tx, open.id, counter, now)
  } else {
    const { supplierCompanyId, buyerCompanyId, rfqId } = thread
    await tx.insert(quotations).values({
      id: quotationId,
      ref: document.ref,
      threadId: thread.id,
      supplierCompanyId,
      buyerCompanyId,
      rfqId,
      createdAt: now,
      ...facts,
    })
  }
  const hash = sha256(canonicalJson(document))
  await tx.insert(quotationVersions).values({ quotationId, version, document, sha256: hash, sentAt: now, sentBy: ctx.actor.personId })
  await tx.update(threads).set({ lastMessageAt: now, waitingForCompanyId: thread.buyerCompanyId }).where(eq(threads.id, thread.id))
  await record(tx, ctx, {
    name: open ? 'quotation.revised' : 'quotation.sent',
    at: now,
    subjectId: quotationId,
    threadId: thread.id,
    from: open?.status,
    to: status,
    detail: { quotationId, version },
    visibleTo: 'both',
  })
  return { quotationId, version }
}

/** What the buyer asked for is answered, by whatever comes. */
export async function closeCounter(
  tx: Transaction,
  quotationId: string,
  state: 'accepted' | 'kept' | 'answered' | 'withdrawn',
  now: Date,
): Promise<void> {
  await tx
    .update(counterOffers)
    .set({ state, answeredAt: now })
    .where(and(eq(counterOffers.quotationId, quotationId), eq(counterOffers.state, 'open')))
}
