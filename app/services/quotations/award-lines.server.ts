import { and, asc, eq, inArray } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { conflict, invalid, notFound } from '#app/domain/errors.ts'
import { AwardInput, chosenLines, type ChosenLine } from '#app/domain/rfqs/award.ts'
import { statusAt as rfqStatusAt } from '#app/domain/rfqs/deadline.ts'
import { rfqLifecycle } from '#app/domain/rfqs/lifecycle.ts'
import type { Transaction } from '#db/client.server.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import { awards } from '#db/schema/rfq-suppliers.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { getOwnRfq, type RfqRow } from '../rfqs/access.server.ts'
import { nextRevision } from '../rfqs/save-rfq.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { spendGuestCode } from '../threads/guest-codes.server.ts'
import { decideQuotation } from './decide-quotation.server.ts'
import { loseOthers } from './lose-quotations.server.ts'

/**
 * The buyer gives lines of an RFQ to the versions that it saw; a guest proves the mailbox with a code. A line has one winner: of two
 * colleagues at once, one is told what happened.
 */
export async function awardLines(ctx: Context<DealingActor>, rfqId: string, input: AwardInput): Promise<void> {
  const award = AwardInput.parse(input)
  const chosen = someLines(award)
  await spendGuestCode(ctx, 'rfq.award', rfqId, award.code)
  await inTransaction(ctx, async (tx, now) => {
    const rfq = await getOwnRfq(tx, ctx.actor, rfqId, { lock: true })
    await awardWithin(tx, ctx, rfq, { chosen, lossNote: award.lossNote, isLast: award.isLast }, now)
  })
}

/** The lines that are given, before anything is done for them. */
export function someLines(award: AwardInput): ChosenLine[] {
  const chosen = chosenLines(award)
  if (chosen.length === 0) throw invalid('rfq.award_nothing', ['awards[0].quotation'])
  return chosen
}

type Award = { chosen: ChosenLine[]; lossNote?: string; isLast: boolean }

/** Within a transaction that holds the RFQ's row. */
export async function awardWithin(tx: Transaction, ctx: Context<DealingActor>, rfq: RfqRow, award: Award, now: Date): Promise<void> {
  const status = rfqLifecycle.next(rfqStatusAt(rfq, now), 'award')
  const ids = [...new Set(award.chosen.map(({ quotationId }) => quotationId))]
  const heads = await tx
    .select()
    .from(quotations)
    .where(and(inArray(quotations.id, ids), eq(quotations.rfqId, rfq.id)))
    .orderBy(asc(quotations.id))
    .for('update')
  for (const quotationId of ids) {
    const head = heads.find(({ id }) => id === quotationId)
    if (!head) throw notFound()
    const lines = award.chosen.filter((line) => line.quotationId === quotationId)
    await takeLines(tx, ctx, rfq, head, lines, now)
  }
  const lossNote = award.lossNote ?? rfq.lossNote
  await tx.update(rfqs).set({ status, lossNote, revision: nextRevision }).where(eq(rfqs.id, rfq.id))
  await record(tx, ctx, {
    name: 'rfq.awarded',
    at: now,
    subjectId: rfq.id,
    from: rfq.status,
    to: status,
    detail: { rfqId: rfq.id, count: award.chosen.length },
    visibleTo: 'buyer',
  })
  await loseOthers(tx, ctx, rfq, award.isLast, now)
  await markChanged(tx, 'rfq', rfq.id)
}

async function takeLines(
  tx: Transaction,
  ctx: Context<DealingActor>,
  rfq: RfqRow,
  head: typeof quotations.$inferSelect,
  lines: ChosenLine[],
  now: Date,
): Promise<void> {
  if (lines.some(({ version }) => version !== head.currentVersion)) throw conflict('quotation.superseded')
  const version = head.currentVersion
  const [sent] = await tx
    .select({ document: quotationVersions.document })
    .from(quotationVersions)
    .where(and(eq(quotationVersions.quotationId, head.id), eq(quotationVersions.version, version)))
  for (const { no, quantity } of lines) {
    const line = sent!.document.lines.find((one) => one.no === no)
    if (!line) throw invalid('quotation.line_unknown')
    const [given] = await tx
      .insert(awards)
      .values({
        rfqId: rfq.id,
        lineNo: no,
        quotationId: head.id,
        version,
        quantity: quantity ?? line.quantity,
        awardedBy: ctx.actor.personId,
        at: now,
      })
      .onConflictDoNothing()
      .returning({ no: awards.lineNo })
    if (!given) throw conflict('rfq.line_awarded', { line: no })
  }
  await decideQuotation(tx, ctx, head, { is: 'won', lines: lines.map(({ no }) => no) }, now)
}
