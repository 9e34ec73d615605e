import { and, eq } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import { takesQuotations } from '#app/domain/rfqs/deadline.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import type { LetterRow } from './letter-facts.server.ts'

/** The version that suppliers quote on, while the RFQ takes quotations. */
export async function rfqToQuote(tx: Transaction, rfqId: string | null, now: Date): Promise<RfqDocument | null> {
  if (!rfqId) return null
  const [row] = await tx
    .select({ rfq: rfqs, document: rfqVersions.document })
    .from(rfqs)
    .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
    .where(eq(rfqs.id, rfqId))
  return row && takesQuotations(row.rfq, now) ? row.document : null
}

/** What the answer to an RFQ's letter was understood as; the RFQ as it stands now for what is still to be filled in. */
export async function quotationMailFacts(tx: Transaction, { subject, locale }: LetterRow): Promise<LetterFacts | null> {
  const { rfqId, quotationMail } = subject
  if (!rfqId || !quotationMail) return null
  const [row] = await tx
    .select({ rfq: rfqs, current: rfqVersions.document })
    .from(rfqs)
    .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
    .where(eq(rfqs.id, rfqId))
  if (!row) return null
  const { current } = row
  const url = new URL(paths.rfqQuotation(locale, rfqId), env().PUBLIC_URL).href
  if ('otherRfq' in quotationMail)
    return { name: 'quotation-understood', is: 'other_rfq', rfq: current, otherRef: quotationMail.otherRfq, url }
  const [filled] = await tx
    .select({ document: rfqVersions.document })
    .from(rfqVersions)
    .where(and(eq(rfqVersions.rfqId, rfqId), eq(rfqVersions.version, quotationMail.rfqVersion)))
  const { read, filesLeft } = quotationMail
  return filled ? { name: 'quotation-understood', is: 'read', rfq: current, filled: filled.document, read, filesLeft, url } : null
}
