import { asc, eq } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { companies } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import { readAt, type Context } from '../context.server.ts'
import { readNamedPlaces } from '../locations/read-named-places.server.ts'
import { quotationView } from './quotation-view.server.ts'

export type ThreadQuotation = { view: QuotationView; sentBy: { id: string; name: string | null }; supplierName: string }

/** Every version of every quotation of a thread, oldest first. */
export async function listThreadQuotations(ctx: Context<DealingActor>, thread: { id: string }): Promise<ThreadQuotation[]> {
  const rows = await ctx.db
    .select({ quotation: quotations, version: quotationVersions, person: { id: people.id, name: people.name }, supplierName: companies.legalNameEn })
    .from(quotationVersions)
    .innerJoin(quotations, eq(quotations.id, quotationVersions.quotationId))
    .innerJoin(people, eq(people.id, quotationVersions.sentBy))
    .innerJoin(companies, eq(companies.id, quotations.supplierCompanyId))
    .where(eq(quotations.threadId, thread.id))
    .orderBy(asc(quotationVersions.sentAt))
  const now = readAt(ctx)
  const placeOf = await readNamedPlaces(ctx.db, rows.map((row) => row.version.document.namedPlace), ctx.locale)
  return rows.map(({ quotation, version, person, supplierName }) => {
    const before = rows.find((row) => row.version.quotationId === version.quotationId && row.version.version === version.version - 1)
    const side = quotation.buyerCompanyId === ctx.actor.companyId ? ('buyer' as const) : ('supplier' as const)
    const place = placeOf(version.document.namedPlace)
    return { view: quotationView({ ...quotation, side }, version, { before: before?.version, place, now }), sentBy: person, supplierName }
  })
}
