import { and, eq, lt, sql } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { conflict, invalidFields } from '#app/domain/errors.ts'
import { newRef } from '#app/domain/id.ts'
import { lintQuotation } from '#app/domain/quotations/lint-quotation.ts'
import { rfqTerms } from '#app/domain/quotations/rfq-quotation-document.ts'
import { RfqQuotationInput } from '#app/domain/quotations/rfq-quotation-input.ts'
import type { Transaction } from '#db/client.server.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { inTransaction, type Context } from '../context.server.ts'
import type { RfqRow } from '../rfqs/access.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { assertOtherSideReads, getOwnThread } from '../threads/access.server.ts'
import { ensureRfqThread } from '../threads/rfq-thread.server.ts'
import { documentHead } from './document-head.server.ts'
import { assertNotInApproval, dropDraft, findDraft } from './quotation-draft.server.ts'
import { filesToSend, keepSentFiles } from './quotation-files.server.ts'
import { assertTakesQuotation, getRfqToQuote, type RfqToQuote } from './rfq-to-quote.server.ts'
import { writeVersion } from './write-version.server.ts'

/**
 * The supplier answers an RFQ: its one quotation there, or that one's next version. `version` is the version that the supplier saw
 * (0: none), `rfqVersion` the one of the RFQ that it read: what was written against an older one says so and goes all the same.
 */
export async function sendRfqQuotation(ctx: Context<DealingActor>, rfqId: string, input: RfqQuotationSent): Promise<SentToRfq> {
  return inTransaction(ctx, (tx, now) => sendToRfq(tx, ctx, rfqId, input, now))
}

export type RfqQuotationSent = RfqQuotationInput & { version: number; rfqVersion: number }
export type SentToRfq = { quotationId: string; version: number; threadId: string }

/** The same within a transaction. */
export async function sendToRfq(
  tx: Transaction,
  ctx: Pick<Context<DealingActor>, 'actor' | 'isRestored'>,
  rfqId: string,
  input: RfqQuotationSent,
  now: Date,
): Promise<SentToRfq> {
  const terms = RfqQuotationInput.parse(input)
  const { actor } = ctx
  const quoted = await getRfqToQuote(tx, actor, rfqId, { lock: true })
  const { rfq, document: asked, quotation: open } = quoted
  await assertSendable(tx, actor, { quoted, terms, version: input.version }, now)
  if (!open) await takePlace(tx, rfq)
  const thread = await getOwnThread(tx, actor, await ensureRfqThread(tx, rfq, actor.companyId, now), { lock: true })
  await assertOtherSideReads(tx, thread)
  const numbered = { ref: open?.ref ?? newRef(), version: input.version + 1 }
  const way = { exportCountries: terms.lines.map((line) => line.originCountry), destinationCountry: asked.destinationCountry }
  const { head, expiresAt } = await documentHead(tx, thread, numbered, terms, way, now)
  const against = Math.min(input.rfqVersion, asked.version)
  const draft = await findDraft(tx, actor, rfq.id)
  const files = await filesToSend(tx, actor, { fileIds: terms.attached, draftId: draft?.id, quotationId: open?.id })
  const document = { ...head, ...rfqTerms(terms, { ...asked, version: against }), ...(files.length > 0 && { files }) }
  const sent = await writeVersion(tx, ctx, thread, { open, document, expiresAt }, now)
  await keepSentFiles(tx, sent.quotationId, files)
  await dropDraft(tx, { rfqId: rfq.id, supplierCompanyId: actor.companyId })
  await noteAnswered(tx, rfq.id, actor.companyId, now)
  // The last place is taken.
  if (!open && rfq.quotationCount + 1 >= rfq.maxQuotations) await markChanged(tx, 'rfq', rfq.id)
  return { ...sent, threadId: thread.id }
}

/** Says what keeps it from being sent, before a guest is asked for a code. */
export async function checkRfqQuotation(ctx: Context<DealingActor>, rfqId: string, input: RfqQuotationSent): Promise<void> {
  const terms = RfqQuotationInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const quoted = await getRfqToQuote(tx, ctx.actor, rfqId)
    await assertSendable(tx, ctx.actor, { quoted, terms, version: input.version }, now)
  })
}

type Sending = { quoted: RfqToQuote; terms: RfqQuotationInput; version: number }

async function assertSendable(tx: Transaction, actor: DealingActor, { quoted, terms, version }: Sending, now: Date): Promise<void> {
  if ((quoted.quotation?.currentVersion ?? 0) !== version) throw conflict('quotation.sent_meanwhile')
  await assertTakesQuotation(tx, actor, quoted, now)
  await assertNotInApproval(tx, actor, quoted.rfq.id)
  const problems = lintQuotation(terms, quoted.document, now)
  if (problems.length > 0) throw invalidFields('quotation.incomplete', problems)
}

/** The last place under the cap goes to one. */
async function takePlace(tx: Transaction, rfq: RfqRow): Promise<void> {
  const [taken] = await tx
    .update(rfqs)
    .set({ quotationCount: sql`${rfqs.quotationCount} + 1` })
    .where(and(eq(rfqs.id, rfq.id), eq(rfqs.status, rfq.status), lt(rfqs.quotationCount, rfqs.maxQuotations)))
    .returning({ id: rfqs.id })
  if (!taken) throw conflict('rfq.places_taken', { most: rfq.maxQuotations })
}

async function noteAnswered(tx: Transaction, rfqId: string, companyId: string, now: Date): Promise<void> {
  await tx
    .update(rfqInvitations)
    .set({ state: 'quoted', answeredAt: now, declineReason: null, declineNote: null })
    .where(and(eq(rfqInvitations.rfqId, rfqId), eq(rfqInvitations.companyId, companyId)))
}
