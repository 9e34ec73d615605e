import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { DealingActor, MemberActor } from '#app/domain/actor.ts'
import { conflict, invalid } from '#app/domain/errors.ts'
import { newId, newRef } from '#app/domain/id.ts'
import { optional } from '#app/domain/optional.ts'
import { usualQuotations } from '#app/domain/rfqs/rfq-document.ts'
import { rfqDraftOf } from '#app/domain/rfqs/rfq-draft.ts'
import { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import type { RfqStatus } from '#app/domain/rfqs/lifecycle.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { findCategory } from '../categories/read-category.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { consume } from '../limits.server.ts'
import { assertCertificates } from '../listings/certificates.server.ts'
import { getOwnRfq } from './access.server.ts'
import { getAskedInquiry } from './ask-others.server.ts'
import { assertPublishable } from './assert-publishable.server.ts'
import { readRfqGround } from './rfq-ground.server.ts'
import { attachRfqFiles } from './rfq-files.server.ts'

/** `thread`: the one in which the same was asked of one supplier before. */
export const CreateRfqInput = RfqInput.extend({ clientKey: z.uuid(), thread: optional(z.uuid()) })
export type CreateRfqInput = z.infer<typeof CreateRfqInput>

/** A new draft of the caller's company. The same key again gives the same RFQ. */
export async function createRfq(ctx: Context<MemberActor>, input: CreateRfqInput): Promise<{ rfqId: string; revision: number }> {
  const { clientKey, thread, ...rfq } = CreateRfqInput.parse(input)
  return createOnce(ctx, clientKey, async (tx, now) => {
    const inquiryId = thread && (await getAskedInquiry(tx, ctx.actor, thread)).id
    const made = await insertRfq(tx, { clientKey, rfq, buyer: ctx.actor, locale: ctx.locale, inquiryId }, now)
    await attachRfqFiles(tx, ctx.actor, made.rfqId, rfq.files)
    return made
  })
}

/** What makes a draft, done once for each key and within what a company may post in a day. */
export async function createOnce(
  ctx: Context<MemberActor>,
  clientKey: string,
  make: (tx: Transaction, now: Date) => Promise<{ rfqId: string; revision: number }>,
): Promise<{ rfqId: string; revision: number }> {
  const before = await findByKey(ctx.db, ctx.actor, clientKey)
  if (before) return before
  await consume(ctx.db, 'rfq:company', ctx.actor.companyId, ctx.now)
  try {
    return await inTransaction(ctx, async (tx, now) => {
      const made = await make(tx, now)
      await record(tx, ctx, { name: 'rfq.created', at: now, subjectId: made.rfqId, to: 'draft', detail: made })
      return made
    })
  } catch (error) {
    // Two sendings of one form at once: the unique key lets one through, the other gets its result.
    const first = await findByKey(ctx.db, ctx.actor, clientKey)
    if (first) return first
    throw error
  }
}

async function findByKey(db: Reader, actor: MemberActor, clientKey: string) {
  const [row] = await db.select().from(rfqs).where(eq(rfqs.clientKey, clientKey))
  if (!row) return null
  if (row.buyerCompanyId !== actor.companyId) throw conflict('rfq.key_used')
  return { rfqId: row.id, revision: row.revision }
}

type NewRfq = {
  clientKey: string
  rfq: RfqInput
  buyer: { companyId: string; personId: string }
  locale: Language
  clonedFromId?: string
  inquiryId?: string
}

export async function insertRfq(
  tx: Transaction,
  { clientKey, rfq, buyer, locale, clonedFromId, inquiryId }: NewRfq,
  now: Date,
): Promise<{ rfqId: string; revision: number }> {
  await assertCodes(tx, rfq)
  const id = newId(now.getTime())
  await tx.insert(rfqs).values({
    id,
    ref: newRef(),
    clientKey,
    buyerCompanyId: buyer.companyId,
    buyerPersonId: buyer.personId,
    lang: rfq.lang ?? locale,
    draft: rfqDraftOf(rfq),
    clonedFromId,
    inquiryId,
    createdAt: now,
    ...columnsOf(rfq),
  })
  return { rfqId: id, revision: 1 }
}

/**
 * States in which its buyer may write in it. What is open is written on as its next version, and stays as it was until that is published; what
 * staff are looking at must stay fit to be published.
 */
export const editable: RfqStatus[] = ['draft', 'in_review', 'changes_requested', 'open']

/** Keeps what was written, from the row that the person saw. */
export async function saveRfq(
  ctx: Context<DealingActor>,
  rfqId: string,
  input: RfqInput & { revision: number },
): Promise<{ revision: number }> {
  const rfq = RfqInput.parse(input)
  return inTransaction(ctx, async (tx, now) => {
    const row = await getOwnRfq(tx, ctx.actor, rfqId, { lock: true })
    if (!editable.includes(row.status)) throw conflict('rfq.not_editable')
    if (row.revision !== input.revision) throw conflict('rfq.changed')
    await assertCodes(tx, rfq)
    if (row.status === 'in_review') assertPublishable(rfq, await readRfqGround(tx, row, rfq, now))
    const revision = row.revision + 1
    const [saved] = await tx
      .update(rfqs)
      .set({ draft: rfqDraftOf(rfq), revision, ...(row.currentVersion === 0 ? { ...columnsOf(rfq), lang: rfq.lang ?? row.lang } : {}) })
      .where(and(eq(rfqs.id, row.id), eq(rfqs.status, row.status), eq(rfqs.revision, row.revision)))
      .returning({ id: rfqs.id })
    if (!saved) throw conflict('rfq.changed')
    await attachRfqFiles(tx, ctx.actor, row.id, rfq.files)
    await record(tx, ctx, { name: 'rfq.saved', at: now, subjectId: row.id, detail: { rfqId: row.id } })
    return { revision }
  })
}

/** What its list shows, and what is asked of the row; of one that was published its newest version says it. */
export const columnsOf = (rfq: RfqInput) => ({
  title: rfq.title,
  categorySlug: rfq.category ?? null,
  visibility: rfq.visibility ?? ('public' as const),
  destinationCountry: rfq.country ?? null,
  closeRule: rfq.closeRule ?? ('either' as const),
  maxQuotations: rfq.maxQuotations ?? usualQuotations,
  sealed: rfq.sealed,
})

/** Codes that a list must know, of a draft, too: it could not be kept. */
async function assertCodes(tx: Transaction, rfq: RfqInput): Promise<void> {
  if (rfq.category !== undefined && !(await findCategory(tx, rfq.category))) throw invalid('listing.no_category', ['category'])
  await assertCertificates(tx, [...new Set([...rfq.certificates, ...rfq.filterCertificates])])
}

/** Counts the row up together with what else changes of it. */
export const nextRevision = sql`${rfqs.revision} + 1`
