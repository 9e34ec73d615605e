import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { canonicalJson } from '#app/domain/quotations/canonical-json.ts'
import { soonestMs } from '#app/domain/rfqs/deadline.ts'
import { rfqDocumentOf } from '#app/domain/rfqs/rfq-document.ts'
import type { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { usualAlias } from '#app/i18n/buyer-name.ts'
import type { Transaction } from '#db/client.server.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { lastSecondOf } from '../end-of-day.server.ts'
import { record } from '../events.server.ts'
import { writeRfqTokens } from '../search/read-searched-rfqs.server.ts'
import { enqueue } from '../tasks.server.ts'
import type { RfqRow } from './access.server.ts'
import { publishRfqFiles } from './rfq-files.server.ts'
import type { RfqGround } from './rfq-ground.server.ts'
import { columnsOf, nextRevision } from './save-rfq.server.ts'

/** Puts an RFQ on the stage in its first version, from the state and row that was seen. */
export async function openRfq(
  tx: Transaction,
  by: { actor: Actor },
  row: RfqRow,
  { rfq, ground }: { rfq: RfqInput; ground: RfqGround },
  now: Date,
): Promise<void> {
  const deadline = await laterThanSoon(tx, ground, now)
  const document = await writeVersion(tx, row, { rfq, ground: { ...ground, deadline } }, now)
  await moveWith(tx, row, { status: 'open', openedAt: now, ...publishedColumns(document, rfq) })
  await writeRfqTokens(tx, row.id)
  await record(tx, by, {
    name: 'rfq.opened',
    at: now,
    subjectId: row.id,
    companyId: row.buyerCompanyId,
    from: row.status,
    to: 'open',
    detail: { rfqId: row.id, version: document.version },
  })
  await enqueue(tx, 'match-rfq', { rfqId: row.id })
}

const dayMs = 24 * 3600_000

/** While it waited for staff its last day may have come too close: suppliers have a day at least. */
async function laterThanSoon(tx: Transaction, { deadline, timeZone }: RfqGround, now: Date): Promise<Date> {
  if (deadline.getTime() - now.getTime() >= soonestMs) return deadline
  return lastSecondOf(tx, new Date(now.getTime() + 2 * dayMs).toISOString().slice(0, 10), timeZone)
}

export const publishedColumns = (document: RfqDocument, rfq: RfqInput): Partial<typeof rfqs.$inferInsert> => ({
  ...columnsOf(rfq),
  currentVersion: document.version,
  lang: document.lang,
  quoteDeadline: new Date(document.quoteDeadline),
  visibility: document.visibility,
  closeRule: document.closeRule,
  sealed: document.sealed,
  draft: null,
})

/** The next version: canonical, hashed, never changed. */
export async function writeVersion(
  tx: Transaction,
  row: RfqRow,
  { rfq, ground }: { rfq: RfqInput; ground: RfqGround },
  now: Date,
): Promise<RfqDocument> {
  const lang = rfq.lang ?? row.lang
  const head = {
    ref: row.ref,
    version: row.currentVersion + 1,
    lang,
    quoteDeadline: ground.deadline,
    timeZone: ground.timeZone,
    alias: usualAlias(lang, ground.buyerCountry ?? rfq.country!),
    buyerCountry: ground.buyerCountry,
  }
  const document = rfqDocumentOf(rfq, head, ground.schema)
  const version = { version: head.version, document, sha256: sha256(canonicalJson(document)) }
  await tx.insert(rfqVersions).values({ rfqId: row.id, ...version, publishedAt: now, publishedBy: row.buyerPersonId })
  await publishRfqFiles(tx, row.id, rfq.files)
  return document
}

/** Changes the row from the state and revision that were seen; somebody else was faster, or did something else with it: a conflict. */
export async function moveWith(tx: Transaction, row: RfqRow, change: Partial<typeof rfqs.$inferInsert>): Promise<RfqRow> {
  const [moved] = await tx
    .update(rfqs)
    .set({ ...change, revision: nextRevision })
    .where(and(eq(rfqs.id, row.id), eq(rfqs.status, row.status), eq(rfqs.revision, row.revision)))
    .returning()
  if (!moved) throw conflict('rfq.changed')
  return moved
}
