import { and, eq } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import type { QuotationDocument } from '#app/domain/quotations/quotation.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { describeDemands } from '#app/domain/rfqs/describe-demands.ts'
import type { Side } from '#app/domain/threads/thread-view.ts'
import type { Reader } from '#db/client.server.ts'
import { awards } from '#db/schema/rfq-suppliers.ts'
import { rfqVersions } from '#db/schema/rfqs.ts'
import { threads } from '#db/schema/threads.ts'
import { findCategory, noCategory } from '../categories/read-category.server.ts'
import { readAt, type Context } from '../context.server.ts'
import { readNamedPlaces } from '../locations/read-named-places.server.ts'
import { getOwnQuotation, listVersions } from './access.server.ts'
import { openCounter } from './counter-quotation.server.ts'
import { quotationView } from './quotation-view.server.ts'

export type QuotationPage = {
  threadId: string
  subject: string
  side: Side
  quotation: QuotationView
  versions: { version: number; sentAt: Date }[]
}

/** What was demanded by the version of the RFQ that a quotation answers. */
async function demandsOf({ db, locale }: Context<DealingActor>, rfqId: string, version: number): Promise<QuotationView['demands']> {
  const [row] = await db
    .select({ document: rfqVersions.document })
    .from(rfqVersions)
    .where(and(eq(rfqVersions.rfqId, rfqId), eq(rfqVersions.version, version)))
  if (!row) return undefined
  const { categorySlug, lines, lang } = row.document
  const { schema } = (await findCategory(db, categorySlug)) ?? noCategory
  return Object.fromEntries(lines.map(({ no, demands }) => [no, describeDemands(demands, schema.attributes, locale, lang)]))
}

/** Undefined where that is the whole of it. */
async function wonLines(db: Reader, quotationId: string, { lines }: QuotationDocument): Promise<number[] | undefined> {
  const won = await db.select({ no: awards.lineNo }).from(awards).where(eq(awards.quotationId, quotationId)).orderBy(awards.lineNo)
  return won.length > 0 && won.length < lines.length ? won.map(({ no }) => no) : undefined
}

/** A quotation with one of its versions: the current one unless another is asked for. */
export async function getQuotation(ctx: Context<DealingActor>, quotationId: string, version?: number): Promise<QuotationPage> {
  const quotation = await getOwnQuotation(ctx.db, ctx.actor, quotationId, readAt(ctx))
  const [thread] = await ctx.db.select({ subject: threads.subject }).from(threads).where(eq(threads.id, quotation.threadId))
  const versions = await listVersions(ctx.db, quotation.id)
  const shown = versions.find((one) => one.version === (version ?? quotation.currentVersion))
  if (!shown) throw notFound()
  const before = versions.find((one) => one.version === shown.version - 1)
  const { namedPlace } = shown.document
  const placeOf = await readNamedPlaces(ctx.db, [namedPlace], ctx.locale)
  return {
    threadId: quotation.threadId,
    subject: thread!.subject,
    side: quotation.side,
    quotation: {
      ...quotationView(quotation, shown, {
        before,
        place: placeOf(namedPlace),
        counter: await openCounter(ctx.db, quotation.id),
        now: readAt(ctx),
      }),
      wonLines: quotation.status === 'accepted' ? await wonLines(ctx.db, quotation.id, shown.document) : undefined,
      ...(quotation.rfqId && shown.document.rfq && { demands: await demandsOf(ctx, quotation.rfqId, shown.document.rfq.version) }),
    },
    versions: versions.map(({ version: number, sentAt }) => ({ version: number, sentAt })),
  }
}
