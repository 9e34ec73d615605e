import { and, eq } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { conflict, invalid } from '#app/domain/errors.ts'
import { takesVersion } from '#app/domain/quotations/lifecycle.ts'
import { asItStands, isOver, statusAt } from '#app/domain/rfqs/deadline.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { outsideOf } from '#app/domain/rfqs/score-match.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { quotations } from '#db/schema/quotations.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { getReadableRfq, isInvited, type RfqRow } from '../rfqs/access.server.ts'
import { readMatchedCompany } from '../rfqs/read-candidates.server.ts'
import { statusAt as quotationStatusAt } from './quotation-view.server.ts'

export type RfqToQuote = { rfq: RfqRow; document: RfqDocument; quotation: typeof quotations.$inferSelect | null }

/** An RFQ as one of its suppliers reads it, with the quotation that it has sent. `lock` holds the RFQ's row for a command. */
export async function getRfqToQuote(db: Reader, actor: DealingActor, rfqId: string, options: { lock?: boolean } = {}): Promise<RfqToQuote> {
  const { row, isOwn } = await getReadableRfq(db, actor, rfqId)
  if (isOwn || row.buyerCompanyId === actor.companyId) throw invalid('rfq.own_rfq')
  const [locked] = options.lock ? await db.select().from(rfqs).where(eq(rfqs.id, row.id)).for('update') : [row]
  const rfq = locked!
  const [version] = await db
    .select({ document: rfqVersions.document })
    .from(rfqVersions)
    .where(and(eq(rfqVersions.rfqId, rfq.id), eq(rfqVersions.version, rfq.currentVersion)))
  const [quotation = null] = await db
    .select()
    .from(quotations)
    .where(and(eq(quotations.rfqId, rfq.id), eq(quotations.supplierCompanyId, actor.companyId)))
  return { rfq, document: asItStands(version!.document, rfq), quotation }
}

/** A first quotation comes before the RFQ is over, within its cap and from whom the filter lets through or the buyer asked by name; a later version also while the buyer asks for one. */
export async function assertTakesQuotation(
  tx: Transaction,
  actor: DealingActor,
  { rfq, document, quotation }: RfqToQuote,
  now: Date,
): Promise<void> {
  const status = statusAt(rfq, now)
  if (quotation) {
    if (!takesVersion(status, quotationStatusAt(quotation, now))) throw conflict('rfq.closed_for_versions')
    return
  }
  assertOpenForQuotation(rfq, now)
  if (!(await isInvited(tx, rfq.id, actor.companyId))) await assertWithinFilter(tx, actor, document)
}

/** A place under the cap, and a state in which a first quotation may come. */
export function assertOpenForQuotation(rfq: RfqRow, now: Date): void {
  const status = statusAt(rfq, now)
  if (rfq.quotationCount >= rfq.maxQuotations) throw conflict('rfq.places_taken', { most: rfq.maxQuotations })
  if (rfq.quoteDeadline && rfq.quoteDeadline <= now && isOver(rfq, now)) throw conflict('rfq.deadline_passed')
  if (status !== 'open') throw conflict(status === 'paused' ? 'rfq.paused' : 'rfq.not_taking')
}

/** Where the buyer's wall, as matching knows it, keeps a company out; null where it does not. */
export async function outsideFilter(db: Reader, companyId: string, { supplierFilter }: RfqDocument) {
  if (Object.keys(supplierFilter).length === 0) return null
  const { company, certificates } = await readMatchedCompany(db, companyId)
  return outsideOf(supplierFilter, company, certificates)
}

async function assertWithinFilter(tx: Transaction, actor: DealingActor, document: RfqDocument): Promise<void> {
  const outside = await outsideFilter(tx, actor.companyId, document)
  if (outside) throw invalid(`rfq.outside_${outside}`)
}
