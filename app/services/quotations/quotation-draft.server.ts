import { and, eq, sql } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import type { FormValues } from '#app/domain/form.ts'
import { newId } from '#app/domain/id.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { quotationDrafts } from '#db/schema/quotations.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { holdDraftFiles, letGoDraftFiles } from './quotation-files.server.ts'
import { getRfqToQuote } from './rfq-to-quote.server.ts'

export type QuotationDraft = typeof quotationDrafts.$inferSelect

/** Whose a draft is: a company's or, before whoever was invited by address has one, the invitation's. */
export type Drafting = { rfqId: string } & ({ supplierCompanyId: string } | { invitationId: string })

const isOf = (whose: Drafting) =>
  'invitationId' in whose
    ? eq(quotationDrafts.invitationId, whose.invitationId)
    : and(eq(quotationDrafts.rfqId, whose.rfqId), eq(quotationDrafts.supplierCompanyId, whose.supplierCompanyId))

/** What was written for an RFQ and not sent. */
export async function findDraftOf(db: Reader, whose: Drafting): Promise<QuotationDraft | null> {
  const [draft] = await db.select().from(quotationDrafts).where(isOf(whose))
  return draft ?? null
}

export const findDraft = (db: Reader, actor: DealingActor, rfqId: string): Promise<QuotationDraft | null> =>
  findDraftOf(db, { rfqId, supplierCompanyId: actor.companyId })

/**
 * Keeps what was typed as it was typed, wrong or not. `revision` is the draft that the person saw (0: none): what a colleague or
 * another tab kept meanwhile is not written over. A change that is not sent takes a colleague's approval back.
 */
export async function saveDraft(ctx: Context<DealingActor>, rfqId: string, seen: TypedDraft): Promise<{ revision: number }> {
  return inTransaction(ctx, async (tx, now) => {
    const { rfq } = await getRfqToQuote(tx, ctx.actor, rfqId)
    return keepDraft(tx, { rfqId: rfq.id, supplierCompanyId: ctx.actor.companyId }, seen, now)
  })
}

/** `isSending`: kept on the way to be sent, so what a colleague was asked or said still holds. */
export type TypedDraft = { form: FormValues; revision: number; isSending?: boolean }

/** The same within a transaction, for whoever it is. */
export async function keepDraft(
  tx: Transaction,
  whose: Drafting,
  { form, revision, isSending = false }: TypedDraft,
  now: Date,
): Promise<{ revision: number }> {
  if (revision === 0) {
    const made = await tx
      .insert(quotationDrafts)
      .values({ id: newId(now.getTime()), ...whose, form, createdAt: now, updatedAt: now })
      .onConflictDoNothing()
      .returning()
    return heldWithFiles(tx, made)
  }
  const saved = await tx
    .update(quotationDrafts)
    .set({ form, revision: sql`${quotationDrafts.revision} + 1`, updatedAt: now, ...(!isSending && { approval: null, approvedBy: null }) })
    .where(and(isOf(whose), eq(quotationDrafts.revision, revision)))
    .returning()
  return heldWithFiles(tx, saved)
}

async function heldWithFiles(tx: Transaction, [draft]: QuotationDraft[]): Promise<{ revision: number }> {
  if (!draft) throw conflict('quotation.draft_changed')
  await holdDraftFiles(tx, draft)
  return { revision: draft.revision }
}

export async function assertNotInApproval(tx: Transaction, actor: DealingActor, rfqId: string): Promise<void> {
  const draft = await findDraft(tx, actor, rfqId)
  if (draft?.approval === 'asked') throw conflict('quotation.in_approval')
}

export async function dropDraft(tx: Transaction, whose: Drafting): Promise<void> {
  const dropped = await tx.delete(quotationDrafts).where(isOf(whose)).returning({ id: quotationDrafts.id })
  await letGoDraftFiles(
    tx,
    dropped.map(({ id }) => id),
  )
}
