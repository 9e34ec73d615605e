import { and, desc, eq, ne } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { compareQuotations } from '#app/domain/quotations/compare.ts'
import { usualBasis } from '#app/domain/quotations/comparison.ts'
import type { AwardView, ComparedQuotation, ComparisonView } from '#app/domain/quotations/comparison-view.ts'
import type { QuotationStatus } from '#app/domain/quotations/lifecycle.ts'
import { statusAt as rfqStatusAt } from '#app/domain/rfqs/deadline.ts'
import { rfqLifecycle } from '#app/domain/rfqs/lifecycle.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { compare } from '#app/domain/trade/quantity.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { comparisonBases, quotations, quotationVersions } from '#db/schema/quotations.ts'
import { awards } from '#db/schema/rfq-suppliers.ts'
import { rfqVersions } from '#db/schema/rfqs.ts'
import { notFound } from '#app/domain/errors.ts'
import { readAt, type Context } from '../context.server.ts'
import { readRates } from '../rates/read-rates.server.ts'
import { getOwnRfq } from '../rfqs/access.server.ts'
import { isSealed } from './access.server.ts'
import { demandWords } from './get-rfq-form.server.ts'
import { statusAt } from './quotation-view.server.ts'

const shownBases = 20
/** What lost its last line stays: why others won is read beside it. */
const compared: QuotationStatus[] = ['sent', 'countered', 'accepted', 'lost']
const takable: QuotationStatus[] = ['sent', 'countered', 'accepted']

/** The quotations of an RFQ of the caller's company on the basis that was saved last. */
export async function getComparison(ctx: Context<DealingActor>, rfqId: string): Promise<ComparisonView> {
  const { db, actor } = ctx
  const now = readAt(ctx)
  const rfq = await getOwnRfq(db, actor, rfqId)
  const document = await currentDocument(db, rfq)
  const sealed = isSealed(rfq, now)
  const [all, log, rates, given] = await Promise.all([
    sealed ? [] : listQuotations(db, rfq.id, now),
    listBases(db, rfq.id),
    readRates(db),
    sealed ? [] : listAwards(db, rfq.id),
  ])
  const taken = all.filter(({ status }) => compared.includes(status))
  const documents = taken.map((one) => one.document)
  const basis = log[0]?.basis ?? usualBasis(document, documents)
  const { totals, ...rest } = compareQuotations(document, documents, basis, rates)
  const totalOf = new Map(totals.map((total) => [total.ref, total]))
  const order = [...taken].sort((a, b) => byTotal(totalOf.get(a.document.ref)!, totalOf.get(b.document.ref)!))
  const status = rfqStatusAt(rfq, now)
  const awarded = new Set(given.map(({ no }) => no))
  const isLeft = ({ status, document }: ComparedQuotation) => takable.includes(status) && document.lines.some(({ no }) => !awarded.has(no))
  return {
    rfqId: rfq.id,
    document,
    status,
    quoteDeadline: rfq.quoteDeadline,
    isSealed: sealed,
    quotationCount: rfq.quotationCount,
    basis,
    log,
    quotations: order.map((one) => ({ ...one, canTake: takable.includes(one.status) })),
    others: all.filter(({ status }) => !compared.includes(status)),
    comparison: { ...rest, totals: order.map((one) => totalOf.get(one.document.ref)!) },
    awards: given,
    canAward: rfqLifecycle.can(status, 'award') && taken.some(isLeft),
    demandWords: await demandWords(ctx, document),
  }
}

type Sized = { total: string | null; gaps: number[] }

/** Whole totals first, from the lowest on; then those with gaps; those without a total last. */
function byTotal(a: Sized, b: Sized): number {
  const rank = ({ total, gaps }: Sized) => (total === null ? 2 : gaps.length > 0 ? 1 : 0)
  return rank(a) - rank(b) || (a.total !== null && b.total !== null ? compare(a.total, b.total) : 0)
}

async function currentDocument(db: Reader, rfq: { id: string; currentVersion: number }): Promise<RfqDocument> {
  const [row] = await db
    .select({ document: rfqVersions.document })
    .from(rfqVersions)
    .where(and(eq(rfqVersions.rfqId, rfq.id), eq(rfqVersions.version, rfq.currentVersion)))
  if (!row) throw notFound()
  return row.document
}

async function listQuotations(db: Reader, rfqId: string, now: Date): Promise<ComparedQuotation[]> {
  const rows = await db
    .select({ head: quotations, document: quotationVersions.document, supplier: companies.status })
    .from(quotations)
    .innerJoin(
      quotationVersions,
      and(eq(quotationVersions.quotationId, quotations.id), eq(quotationVersions.version, quotations.currentVersion)),
    )
    .innerJoin(companies, eq(companies.id, quotations.supplierCompanyId))
    .where(and(eq(quotations.rfqId, rfqId), ne(quotations.status, 'draft')))
    .orderBy(quotations.id)
  return rows.map(({ head, document, supplier }) => ({
    id: head.id,
    status: statusAt(head, now),
    isShortlisted: head.shortlistedAt !== null,
    isGuest: supplier === 'guest',
    document,
  }))
}

async function listBases(db: Reader, rfqId: string): Promise<ComparisonView['log']> {
  return db
    .select({ at: comparisonBases.at, name: people.name, basis: comparisonBases.basis })
    .from(comparisonBases)
    .innerJoin(people, eq(people.id, comparisonBases.byPersonId))
    .where(eq(comparisonBases.rfqId, rfqId))
    .orderBy(desc(comparisonBases.at), desc(comparisonBases.id))
    .limit(shownBases)
}

async function listAwards(db: Reader, rfqId: string): Promise<AwardView[]> {
  const rows = await db
    .select({ no: awards.lineNo, quantity: awards.quantity, version: awards.version, document: quotationVersions.document })
    .from(awards)
    .innerJoin(quotationVersions, and(eq(quotationVersions.quotationId, awards.quotationId), eq(quotationVersions.version, awards.version)))
    .where(eq(awards.rfqId, rfqId))
    .orderBy(awards.lineNo)
  return rows.map(({ document: { ref, supplier }, ...award }) => ({ ...award, ref, supplier: supplier.name }))
}
