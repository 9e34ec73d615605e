import { asc, eq } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { companies } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import { readAt, type Context } from '../context.server.ts'
import { readNamedPlaces } from '../locations/read-named-places.server.ts'
import type { ThreadRow } from '../threads/access.server.ts'
import { isSealed } from './access.server.ts'
import { openCounter } from './counter-quotation.server.ts'
import { quotationView } from './quotation-view.server.ts'

export type ThreadQuotation = { view: QuotationView; sentBy: { id: string; name: string | null }; supplierName: string }

/** Every version of every quotation of a thread, oldest first. */
export async function listThreadQuotations(ctx: Context<DealingActor>, thread: ThreadRow): Promise<ThreadQuotation[]> {
  const now = readAt(ctx)
  if (thread.side === 'buyer' && isSealed(thread.rfq, now)) return []
  const rows = await ctx.db
    .select({
      quotation: quotations,
      version: quotationVersions,
      person: { id: people.id, name: people.name },
      supplierName: companies.legalNameEn,
    })
    .from(quotationVersions)
    .innerJoin(quotations, eq(quotations.id, quotationVersions.quotationId))
    .innerJoin(people, eq(people.id, quotationVersions.sentBy))
    .innerJoin(companies, eq(companies.id, quotations.supplierCompanyId))
    .where(eq(quotations.threadId, thread.id))
    .orderBy(asc(quotationVersions.sentAt))
  const placeOf = await readNamedPlaces(
    ctx.db,
    rows.map((row) => row.version.document.namedPlace),
    ctx.locale,
  )
  const heads = [...new Set(rows.map(({ quotation }) => quotation.id))]
  const counters = new Map(await Promise.all(heads.map(async (id) => [id, await openCounter(ctx.db, id)] as const)))
  return rows.map(({ quotation, version, person, supplierName }) => {
    const before = rows.find((row) => row.version.quotationId === version.quotationId && row.version.version === version.version - 1)
    const place = placeOf(version.document.namedPlace)
    const row = { ...quotation, side: thread.side, rfq: thread.rfq }
    const counter = counters.get(quotation.id) ?? null
    return { view: quotationView(row, version, { before: before?.version, place, counter, now }), sentBy: person, supplierName }
  })
}
