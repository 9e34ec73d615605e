import type { DealingActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { rfqLifecycle, type RfqStatus } from '#app/domain/rfqs/lifecycle.ts'
import { statusAt } from '#app/domain/rfqs/deadline.ts'
import { readRfqDraft, rfqDraftOf } from '#app/domain/rfqs/rfq-draft.ts'
import type { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import type { Transaction } from '#db/client.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { enqueue } from '../tasks.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { writeRfqTokens } from '../search/read-searched-rfqs.server.ts'
import { getOwnRfq, type RfqRow } from './access.server.ts'
import { assertPublishable } from './assert-publishable.server.ts'
import { lookAtRfq, queueRfq } from './look-at-rfq.server.ts'
import { moveWith, openRfq, publishedColumns, writeVersion } from './open-rfq.server.ts'
import { readRfqGround, type RfqGround } from './rfq-ground.server.ts'

/**
 * Publishes what was written: a draft goes on the stage, or first to staff; of one that is open it becomes the next version, and those who
 * have quoted hear of it. Only a complete one is published. Says where the RFQ is now.
 */
export async function publishRfq(ctx: Context<DealingActor>, rfqId: string, revision: number): Promise<RfqStatus> {
  return inTransaction(ctx, async (tx, now) => {
    const row = await getOwnRfq(tx, ctx.actor, rfqId, { lock: true })
    if (row.revision !== revision) throw conflict('rfq.changed')
    return publishRow(tx, ctx, row, now)
  })
}

/** The same within a transaction that holds the row. */
export async function publishRow(tx: Transaction, by: { actor: DealingActor }, row: RfqRow, now: Date): Promise<RfqStatus> {
  const isAmended = row.currentVersion > 0
  const from = statusAt(row, now)
  if (isAmended) rfqLifecycle.next(from, 'amend')
  if (!row.draft) throw conflict(isAmended ? 'rfq.nothing_new' : 'rfq.cannot_publish')
  const written = readRfqDraft(row.draft)
  const rfq = isAmended ? { ...written, ...rulesOf(row) } : written
  const ground = await readRfqGround(tx, row, rfq, now)
  const look = await lookAtRfq(tx, row, rfq)
  const status = isAmended ? from : rfqLifecycle.next(row.status, look.waits ? 'submit' : 'publish')
  assertPublishable(rfq, ground)
  if (isAmended) await amend(tx, by, row, { rfq, ground }, now)
  else if (look.waits) await submit(tx, by, row, rfq, now)
  else await openRfq(tx, by, row, { rfq, ground }, now)
  await queueRfq(tx, { id: row.id, revision: row.revision + 1 }, look.causes, now)
  await markChanged(tx, 'rfq', row.id)
  return status
}

/** The rules of the game are those that suppliers came for. */
const rulesOf = ({ visibility, closeRule, sealed, maxQuotations, quotationCount }: RfqRow) =>
  quotationCount > 0 ? { visibility, closeRule, sealed, maxQuotations } : {}

async function submit(tx: Transaction, by: { actor: DealingActor }, row: RfqRow, rfq: RfqInput, now: Date): Promise<void> {
  await moveWith(tx, row, { status: 'in_review', draft: rfqDraftOf(rfq) })
  await record(tx, by, { name: 'rfq.submitted', at: now, subjectId: row.id, from: row.status, to: 'in_review', detail: { rfqId: row.id } })
}

async function amend(
  tx: Transaction,
  by: { actor: DealingActor },
  row: RfqRow,
  whole: { rfq: RfqInput; ground: RfqGround },
  now: Date,
): Promise<void> {
  const document = await writeVersion(tx, row, whole, now)
  await moveWith(tx, row, publishedColumns(document, whole.rfq))
  await writeRfqTokens(tx, row.id)
  await record(tx, by, {
    name: 'rfq.amended',
    at: now,
    subjectId: row.id,
    from: row.status,
    to: row.status,
    detail: { rfqId: row.id, version: document.version },
  })
  await enqueue(tx, 'alert-searches', { rfqId: row.id })
}
