import { and, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import type { Transaction } from '#db/client.server.ts'
import { quotationDrafts } from '#db/schema/quotations.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { membersOf } from '../letters/letter-readers.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import type { QuotationDraft } from './quotation-draft.server.ts'

/** `words`: what should be different; `revision`: the draft that was seen. */
type Said = { act: 'ask' | 'approve' | 'return'; revision: number; words?: string | null }

const events = { ask: 'quotation.draft_asked', approve: 'quotation.draft_approved', return: 'quotation.draft_returned' } as const

/**
 * Asks the colleagues to look before a draft is sent; or, as one of them, says that it may be, or what should be different first. Never both
 * by one person. Who is asked hears of it by letter, and who asked of the answer.
 */
export async function approveDraft(ctx: Context<MemberActor>, rfqId: string, { act, revision, words = null }: Said): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const { actor } = ctx
    const ofCompany = and(eq(quotationDrafts.rfqId, rfqId), eq(quotationDrafts.supplierCompanyId, actor.companyId))
    const [draft] = await tx
      .select()
      .from(quotationDrafts)
      .where(and(ofCompany, eq(quotationDrafts.revision, revision)))
      .for('update')
    if (!draft) throw conflict('quotation.draft_changed')
    if (act !== 'ask' && (draft.approval !== 'asked' || draft.approvedBy === actor.personId)) throw conflict('quotation.cannot_approve')
    const facts = {
      ask: { approval: 'asked', approvedBy: actor.personId, returnWords: null },
      approve: { approval: 'given', approvedBy: actor.personId },
      return: { approval: null, approvedBy: null, returnWords: words },
    } as const
    await tx
      .update(quotationDrafts)
      .set({ ...facts[act], updatedAt: now })
      .where(eq(quotationDrafts.id, draft.id))
    await tell(tx, ctx, { draft, rfqId, act }, now)
  })
}

async function tell(
  tx: Transaction,
  { actor, isRestored }: Context<MemberActor>,
  { draft, rfqId, act }: { draft: QuotationDraft; rfqId: string; act: Said['act'] },
  now: Date,
): Promise<void> {
  const team = await membersOf(tx, actor.companyId)
  const readers = team.filter(({ id }) => (act === 'ask' ? id !== actor.personId : id === draft.approvedBy))
  if (act === 'ask' && readers.length === 0) throw conflict('quotation.nobody_to_ask')
  const eventId = await record(tx, { actor }, { name: events[act], at: now, subjectId: draft.id, detail: { rfqId } })
  const subject = { rfqId, companyId: actor.companyId, personId: actor.personId }
  for (const { id: recipientId, address: toAddress, locale } of readers)
    await writeLetter(tx, { name: 'draft-approval', recipientId, toAddress, locale, eventId, subject, isRestored }, now)
}
