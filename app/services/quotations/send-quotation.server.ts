import { and, eq, ne } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict, notFound } from '#app/domain/errors.ts'
import { newId, newRef } from '#app/domain/id.ts'
import { inquiryLifecycle } from '#app/domain/inquiries/lifecycle.ts'
import { canonicalJson } from '#app/domain/quotations/canonical-json.ts'
import { quotationLifecycle } from '#app/domain/quotations/lifecycle.ts'
import { QuotationInput, type QuotationDocument } from '#app/domain/quotations/quotation.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import { threads } from '#db/schema/threads.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { assertOtherSideReads, getOwnThread, type ThreadRow } from '../threads/access.server.ts'
import { buildDocument } from './build-document.server.ts'
import { statusAt } from './quotation-view.server.ts'

/**
 * The supplier sends a quotation on its thread: version 1, or the next version of the one that is open there. `version` is the
 * version that the supplier saw (0: none); a newer one in the meantime is a conflict.
 */
export async function sendQuotation(
  ctx: Context<MemberActor>,
  threadId: string,
  input: QuotationInput & { version: number },
): Promise<{ quotationId: string; version: number }> {
  const terms = QuotationInput.parse(input)
  return inTransaction(ctx, async (tx, now) => {
    const thread = await getOwnThread(tx, ctx.actor, threadId, { lock: true })
    if (thread.side !== 'supplier') throw notFound()
    await assertOtherSideReads(tx, thread)
    const [open] = await tx
      .select()
      .from(quotations)
      .where(and(eq(quotations.threadId, thread.id), ne(quotations.status, 'declined')))
      .for('update')
    if ((open?.currentVersion ?? 0) !== input.version) throw conflict('quotation.superseded')
    const status = open ? quotationLifecycle.next(statusAt(open, now), 'revise') : quotationLifecycle.next('draft', 'send')
    const head = { ref: open?.ref ?? newRef(), version: input.version + 1 }
    const { document, expiresAt } = await buildDocument(tx, thread, head, terms, now)
    const quotationId = open?.id ?? newId(now.getTime())
    const facts = { status, currentVersion: head.version, validUntil: terms.validUntil, expiresAt }
    if (open) {
      const changed = await tx
        .update(quotations)
        .set(facts)
        .where(and(eq(quotations.id, open.id), eq(quotations.status, open.status), eq(quotations.currentVersion, open.currentVersion)))
        .returning({ id: quotations.id })
      if (changed.length === 0) throw conflict('quotation.changed')
    } else {
      const { supplierCompanyId, buyerCompanyId } = thread
      await tx.insert(quotations).values({ id: quotationId, ref: head.ref, threadId: thread.id, supplierCompanyId, buyerCompanyId, createdAt: now, ...facts })
    }
    await insertVersion(tx, ctx.actor, quotationId, document, now)
    await markQuoted(tx, thread, now)
    await record(tx, ctx, {
      name: open ? 'quotation.revised' : 'quotation.sent',
      at: now,
      subjectId: quotationId,
      threadId: thread.id,
      from: open?.status,
      to: status,
      detail: { quotationId, version: head.version },
      visibleTo: 'both',
    })
    return { quotationId, version: head.version }
  })
}

async function insertVersion(tx: Transaction, actor: MemberActor, quotationId: string, document: QuotationDocument, now: Date): Promise<void> {
  const hash = sha256(canonicalJson(document))
  await tx.insert(quotationVersions).values({ quotationId, version: document.version, document, sha256: hash, sentAt: now, sentBy: actor.personId })
}

async function markQuoted(tx: Transaction, thread: ThreadRow, now: Date): Promise<void> {
  const { inquiry } = thread
  const status = inquiryLifecycle.next(inquiry.status, 'quote')
  await tx.update(inquiries).set({ status }).where(eq(inquiries.id, inquiry.id))
  await tx.update(threads).set({ lastMessageAt: now, waitingForCompanyId: thread.buyerCompanyId }).where(eq(threads.id, thread.id))
}
