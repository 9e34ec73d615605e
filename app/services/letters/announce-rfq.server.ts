import { eq, sql } from 'drizzle-orm'
import { rfqAnnouncements } from '#app/domain/mail/letter.ts'
import type { Transaction } from '#db/client.server.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import type { Context } from '../context.server.ts'
import { concernedCompanies } from '../rfqs/access.server.ts'
import { tellInvited } from './tell-invited.server.ts'
import { membersOf, writeToEach, type EventRow } from './letter-readers.server.ts'

/** Who hears what became of an RFQ: its buyer, and everybody of the companies that quoted, were invited or asked. */
export async function announceRfq(tx: Transaction, ctx: Context, event: EventRow, now: Date): Promise<void> {
  const [rfq] = await tx.select().from(rfqs).where(eq(rfqs.id, event.subjectId))
  const { buyer, suppliers, invited } = rfqAnnouncements[event.name] ?? {}
  if (!rfq) return
  const { reviewId, questionId, version } = event.detail
  const subject = { rfqId: rfq.id, reviewId, questionId, version }
  if (buyer) {
    const companyId = rfq.buyerCompanyId
    await writeToEach(tx, ctx, await buyersOf(tx, companyId, rfq.buyerPersonId), { name: buyer, event, subject: { ...subject, companyId } })
  }
  const concerned = suppliers
    ? await tx.execute<{ id: string }>(sql`select company_id as id from ${concernedCompanies(rfq.id)} as c (company_id)`)
    : []
  for (const { id: companyId } of concerned)
    await writeToEach(tx, ctx, await membersOf(tx, companyId), { name: suppliers!, event, subject: { ...subject, companyId } })
  if (invited) await tellInvited(tx, ctx, { name: invited, event, rfq }, now)
}

/** Whoever posted it; when they are no longer in the company, its owners. */
async function buyersOf(tx: Transaction, companyId: string, personId: string) {
  const all = await membersOf(tx, companyId)
  const posted = all.filter(({ id }) => id === personId)
  return posted.length > 0 ? posted : all.filter(({ role }) => role === 'owner')
}
