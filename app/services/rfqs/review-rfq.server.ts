import { and, desc, eq } from 'drizzle-orm'
import type { DealingActor, StaffActor } from '#app/domain/actor.ts'
import { conflict, notFound } from '#app/domain/errors.ts'
import type { EventName } from '#app/domain/events.ts'
import { isId, newId } from '#app/domain/id.ts'
import { rfqLifecycle, type RfqStatus } from '#app/domain/rfqs/lifecycle.ts'
import { readRfqDraft } from '#app/domain/rfqs/rfq-draft.ts'
import {
  decisionsOnRfq,
  rfqReviewAfter,
  rfqStatusAfter,
  RfqAppealInput,
  RfqDecisionInput,
  type RfqDecision,
} from '#app/domain/rfqs/rfq-decision.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { rfqReviews, rfqs } from '#db/schema/rfqs.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { getOwnRfq, type RfqRow } from './access.server.ts'
import { queueRfq } from './look-at-rfq.server.ts'
import { moveWith, openRfq } from './open-rfq.server.ts'
import { readRfqGround } from './rfq-ground.server.ts'

export type RfqReviewRow = typeof rfqReviews.$inferSelect

const told: Record<RfqDecision, EventName> = {
  approve: 'rfq.approved',
  request_changes: 'rfq.changes_requested',
  reject: 'rfq.rejected',
  suspend: 'rfq.suspended',
  restore: 'rfq.restored',
}

/** Any RFQ, for staff. */
export async function getReviewedRfq(db: Reader, rfqId: string, options: { lock?: boolean } = {}): Promise<RfqRow> {
  if (!isId(rfqId)) throw notFound()
  const query = db.select().from(rfqs).where(eq(rfqs.id, rfqId))
  const [row] = options.lock ? await query.for('update') : await query
  if (!row || (row.status === 'draft' && row.currentVersion === 0)) throw notFound()
  return row
}

/** Every review of an RFQ, the newest first. */
export async function listRfqReviews(db: Reader, rfqId: string): Promise<RfqReviewRow[]> {
  return db.select().from(rfqReviews).where(eq(rfqReviews.rfqId, rfqId)).orderBy(desc(rfqReviews.createdAt), desc(rfqReviews.id))
}

/** Staff say what becomes of an RFQ, from the revision that they saw; its buyer hears of it by letter. */
export async function decideRfq(ctx: Context<StaffActor>, rfqId: string, input: RfqDecisionInput): Promise<RfqDecision> {
  const decision = RfqDecisionInput.parse(input)
  const { intent, revision } = decision
  await inTransaction(ctx, async (tx, now) => {
    const row = await getReviewedRfq(tx, rfqId, { lock: true })
    const open = (await listRfqReviews(tx, row.id)).find(({ state }) => state === 'open')
    if (!decisionsOnRfq(row.status, open !== undefined).includes(intent)) throw conflict('review.decided')
    if (row.revision !== revision) throw conflict('rfq.changed')
    const status = rfqStatusAfter(intent, row.status, row.suspendedFrom)
    const reviewId = await settle(tx, ctx.actor, row, open?.id, decision, now)
    await move(tx, ctx, row, intent, status, now)
    const isLook = intent === 'approve' && status === row.status
    await record(tx, ctx, {
      name: isLook ? 'rfq.looked_at' : told[intent],
      at: now,
      subjectId: row.id,
      companyId: row.buyerCompanyId,
      from: row.status,
      to: status,
      detail: { rfqId: row.id, reviewId, reason: decision.reason },
    })
    await markChanged(tx, 'rfq', row.id)
  })
  return intent
}

async function move(
  tx: Transaction,
  by: { actor: StaffActor },
  row: RfqRow,
  intent: RfqDecision,
  status: RfqStatus,
  now: Date,
): Promise<void> {
  if (row.status === status) return
  if (intent === 'approve') {
    const rfq = readRfqDraft(row.draft!)
    return openRfq(tx, by, row, { rfq, ground: await readRfqGround(tx, row, rfq, now) }, now)
  }
  await moveWith(tx, row, { status, suspendedFrom: status === 'suspended' ? row.status : null })
}

/** Ends the open review, or writes down a decision that nobody had asked for. */
async function settle(
  tx: Transaction,
  { personId: reviewerId }: StaffActor,
  { id: rfqId, revision, status }: RfqRow,
  openId: string | undefined,
  { intent, reason, words }: RfqDecisionInput,
  now: Date,
): Promise<string> {
  const decided = { state: rfqReviewAfter(intent, status), reason: reason ?? null, words: words ?? null, reviewerId, decidedAt: now }
  if (openId === undefined) {
    const id = newId(now.getTime())
    await tx.insert(rfqReviews).values({ id, rfqId, revision, causes: [], createdAt: now, ...decided })
    return id
  }
  const [ended] = await tx
    .update(rfqReviews)
    .set(decided)
    .where(and(eq(rfqReviews.id, openId), eq(rfqReviews.state, 'open')))
    .returning({ id: rfqReviews.id })
  if (!ended) throw conflict('review.decided')
  return ended.id
}

/** One answer to each no: what was decided on an appeal stands. */
export function mayAppealRfq(status: RfqStatus, last: RfqReviewRow | undefined): boolean {
  return rfqLifecycle.can(status, 'appeal') && last !== undefined && last.state !== 'open' && !last.causes.includes('appeal')
}

/** The buyer says once why a rejection or a suspension is wrong: staff look again. */
export async function appealRfq(ctx: Context<DealingActor>, rfqId: string, input: RfqAppealInput): Promise<void> {
  const { revision, appeal } = RfqAppealInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const row = await getOwnRfq(tx, ctx.actor, rfqId, { lock: true })
    const status = rfqLifecycle.next(row.status, 'appeal')
    const last = (await listRfqReviews(tx, row.id)).find(({ state }) => state !== 'withdrawn')
    if (!mayAppealRfq(row.status, last)) throw conflict('rfq.appealed')
    if (row.revision !== revision) throw conflict('rfq.changed')
    const moved = await moveWith(tx, row, { status })
    await queueRfq(tx, moved, ['appeal'], now, appeal)
    await record(tx, ctx, { name: 'rfq.appealed', at: now, subjectId: row.id, from: row.status, to: status, detail: { rfqId: row.id } })
  })
}

/** What nobody needs to look at any more. */
export async function withdrawRfqReview(tx: Transaction, rfqId: string, now: Date): Promise<void> {
  await tx
    .update(rfqReviews)
    .set({ state: 'withdrawn', decidedAt: now })
    .where(and(eq(rfqReviews.rfqId, rfqId), eq(rfqReviews.state, 'open')))
}
