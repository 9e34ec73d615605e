import { asc, count, eq } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import { isTrusted } from '#app/domain/reviews/trust.ts'
import { readRef } from '#app/domain/id.ts'
import { rfqDocumentOf } from '#app/domain/rfqs/rfq-document.ts'
import type { QueuedRfq, StaffRfq } from '#app/domain/rfqs/rfq-view.ts'
import { usualAlias } from '#app/i18n/buyer-name.ts'
import { companies } from '#db/schema/companies.ts'
import { rfqReviews, rfqs } from '#db/schema/rfqs.ts'
import { readAt, type Context } from '../context.server.ts'
import { readRfqForm } from './clone-rfq.server.ts'
import { readRfqView, rfqView } from './get-rfq.server.ts'
import { findingsOf, readBuyerRecord } from './look-at-rfq.server.ts'
import { rfqReviewView } from './own-rfqs.server.ts'
import { getReviewedRfq, listRfqReviews } from './review-rfq.server.ts'
import { readRfqGround } from './rfq-ground.server.ts'

const shownRows = 50

/** What waits for staff, oldest first. */
export async function listRfqQueue({ db }: Context<StaffActor>): Promise<{ rows: QueuedRfq[]; total: number }> {
  const isOpen = eq(rfqReviews.state, 'open')
  const [[counted], rows] = await Promise.all([
    db.select({ n: count() }).from(rfqReviews).where(isOpen),
    db
      .select({ review: rfqReviews, rfq: rfqs, company: companies.legalNameEn, country: companies.country })
      .from(rfqReviews)
      .innerJoin(rfqs, eq(rfqs.id, rfqReviews.rfqId))
      .innerJoin(companies, eq(companies.id, rfqs.buyerCompanyId))
      .where(isOpen)
      .orderBy(asc(rfqReviews.createdAt), asc(rfqReviews.id))
      .limit(shownRows),
  ])
  return {
    total: counted!.n,
    rows: rows.map(({ review, rfq, company, country }) => ({
      id: review.id,
      rfqId: rfq.id,
      title: { text: rfq.title, lang: rfq.lang },
      company,
      country,
      status: rfq.status,
      causes: review.causes as QueuedRfq['causes'],
      createdAt: review.createdAt,
    })),
  }
}

/** An RFQ as it stands or would stand, and all that was said about it. */
export async function getStaffRfq(ctx: Context<StaffActor>, rfqId: string): Promise<StaffRfq> {
  const { db } = ctx
  const row = await getReviewedRfq(db, rfqId)
  const [form, reviews, record, [company], published] = await Promise.all([
    readRfqForm(db, row),
    listRfqReviews(db, row.id),
    readBuyerRecord(db, row.buyerCompanyId),
    db.select({ name: companies.legalNameEn, country: companies.country }).from(companies).where(eq(companies.id, row.buyerCompanyId)),
    readRfqView(ctx, { row, isOwn: false, isLetIn: false }),
  ])
  const open = reviews.find(({ state }) => state === 'open')
  return {
    rfqId: row.id,
    ref: row.ref,
    revision: row.revision,
    status: row.status,
    open: open ? rfqReviewView(open) : null,
    past: reviews.filter(({ state }) => state !== 'open').map(rfqReviewView),
    findings: findingsOf(form),
    view: published ?? (await preview(ctx, row, form)),
    company: { ...company!, approved: record.approved, refused: record.refused, isTrusted: isTrusted(record) },
  }
}

async function preview(ctx: Context<StaffActor>, row: typeof rfqs.$inferSelect, form: Awaited<ReturnType<typeof readRfqForm>>) {
  const now = readAt(ctx)
  const ground = await readRfqGround(ctx.db, row, form, now)
  const [lang, country] = [form.lang ?? row.lang, ground.buyerCountry ?? form.country]
  const head = {
    ref: row.ref,
    version: 1,
    lang,
    quoteDeadline: ground.deadline,
    timeZone: ground.timeZone,
    alias: country ? usualAlias(lang, country) : '',
    buyerCountry: ground.buyerCountry,
  }
  const document = rfqDocumentOf(form, head, ground.schema)
  return rfqView(ctx, { row, isOwn: false, isLetIn: false }, { document, sha256: '', publishedAt: now })
}

/** An RFQ by its number or its address, as staff get them told. */
export async function findRfqId({ db }: Context<StaffActor>, typed: string): Promise<string | null> {
  const last = typed.trim().split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) ?? ''
  const ref = readRef(last.replace(/^rfq-/i, ''))
  const [row] = ref ? await db.select({ id: rfqs.id }).from(rfqs).where(eq(rfqs.ref, ref)) : []
  return row?.id ?? null
}
