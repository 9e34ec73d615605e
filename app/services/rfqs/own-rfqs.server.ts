import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import type { DealingActor, MemberActor } from '#app/domain/actor.ts'
import { completenessOf } from '#app/domain/rfqs/completeness.ts'
import { areQuotationsReadable, closedAtAsRead, decisionMs, statusAt } from '#app/domain/rfqs/deadline.ts'
import { rfqLifecycle } from '#app/domain/rfqs/lifecycle.ts'
import type { RfqReason } from '#app/domain/rfqs/rfq-decision.ts'
import type { OwnRfqRow, OwnRfqView, RfqReviewView } from '#app/domain/rfqs/rfq-view.ts'
import type { CancelReason } from '#app/domain/rfqs/rfq.ts'
import type { Worded } from '#app/domain/text.ts'
import type { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import { companies } from '#db/schema/companies.ts'
import { rfqQuestions, rfqs } from '#db/schema/rfqs.ts'
import { readAt, type Context } from '../context.server.ts'
import { getOwnRfq, isPartlyAwarded, readIsPartlyAwarded } from './access.server.ts'
import { readRfqForm } from './clone-rfq.server.ts'
import { readRfqView } from './get-rfq.server.ts'
import { listQuestions } from './questions.server.ts'
import { listRfqReviews, mayAppealRfq, type RfqReviewRow } from './review-rfq.server.ts'
import { readRfqProblems } from './rfq-ground.server.ts'

const perPage = 20

/** `timeZone`: of the company, in which its days end. */
export type OwnRfqList = { rows: OwnRfqRow[]; total: number; pages: number; timeZone: string }

/** The RFQs of the caller's company, the newest first. */
export async function listOwnRfqs(ctx: Context<MemberActor>, page: number): Promise<OwnRfqList> {
  const own = eq(rfqs.buyerCompanyId, ctx.actor.companyId)
  // As conditions and not as columns, which a query of one table writes without the name of theirs.
  const openQuestions = sql<number>`(select count(*)::int from ${rfqQuestions}
    where ${eq(rfqQuestions.rfqId, rfqs.id)} and ${isNull(rfqQuestions.answer)})`
  const [[counted], [company], rows] = await Promise.all([
    ctx.db.select({ n: count() }).from(rfqs).where(own),
    ctx.db.select({ timeZone: companies.timeZone }).from(companies).where(eq(companies.id, ctx.actor.companyId)),
    ctx.db
      .select({ row: rfqs, openQuestions, isPartly: isPartlyAwarded })
      .from(rfqs)
      .where(own)
      .orderBy(desc(rfqs.createdAt), desc(rfqs.id))
      .limit(perPage)
      .offset((page - 1) * perPage),
  ])
  const now = readAt(ctx)
  return {
    total: counted!.n,
    timeZone: company!.timeZone,
    pages: Math.ceil(counted!.n / perPage),
    rows: rows.map(({ row, openQuestions, isPartly }) => ({
      id: row.id,
      ref: row.ref,
      title: { text: row.title, lang: row.lang },
      status: statusAt(row, now),
      isPartly,
      quoteDeadline: row.quoteDeadline,
      quotationCount: row.quotationCount,
      maxQuotations: row.maxQuotations,
      openQuestions,
      createdAt: row.createdAt,
    })),
  }
}

export const rfqReviewView = ({ id, state, causes, reason, words, appeal, createdAt, decidedAt }: RfqReviewRow): RfqReviewView => ({
  id,
  state,
  causes: causes as RfqReviewView['causes'],
  reason: reason as RfqReason | null,
  words,
  appeal,
  createdAt,
  decidedAt,
})

/** An RFQ of the caller's company with everything that can be done with it now. */
export async function getOwnRfqView(ctx: Context<DealingActor>, rfqId: string): Promise<OwnRfqView> {
  const { db, actor } = ctx
  const row = await getOwnRfq(db, actor, rfqId)
  const now = readAt(ctx)
  const status = statusAt(row, now)
  const [form, problems, reviews, questions, view, isPartly] = await Promise.all([
    readRfqForm(db, row),
    readRfqProblems(db, row, now),
    listRfqReviews(db, row.id),
    listQuestions(db, actor, row.id, true),
    readRfqView(ctx, { row, isOwn: true, isLetIn: false }),
    readIsPartlyAwarded(db, row),
  ])
  const last = reviews.find(({ state }) => state !== 'withdrawn')
  return {
    id: row.id,
    ref: row.ref,
    revision: row.revision,
    status,
    isPartly,
    title: { text: row.title, lang: row.lang },
    version: row.currentVersion,
    hasDraft: row.draft !== null,
    problems,
    completeness: completenessOf(form),
    quotationCount: row.quotationCount,
    isSealed: !areQuotationsReadable(row, now),
    decideBy: status === 'evaluating' ? new Date(closedAtAsRead(row, now)!.getTime() + decisionMs) : null,
    canExtend: rfqLifecycle.can(status, 'extend') && row.extendedAt === null && !(row.sealed && row.quotationCount > 0),
    endReason: row.endReason as CancelReason | null,
    last: last ? rfqReviewView(last) : null,
    mayAppeal: mayAppealRfq(row.status, last),
    questions,
    view,
  }
}

export type OwnRfqForm = {
  id: string
  title: Worded
  revision: number
  version: number
  status: OwnRfqView['status']
  quotationCount: number
  form: RfqInput
  problems: OwnRfqView['problems']
}

/** What stands in the form of an RFQ of the caller's company. */
export async function getOwnRfqForm(ctx: Context<DealingActor>, rfqId: string): Promise<OwnRfqForm> {
  const row = await getOwnRfq(ctx.db, ctx.actor, rfqId)
  const now = readAt(ctx)
  const [form, problems] = await Promise.all([readRfqForm(ctx.db, row), readRfqProblems(ctx.db, row, now)])
  const { id, revision, currentVersion: version, quotationCount } = row
  const title = { text: row.title, lang: row.lang }
  return {
    id,
    title,
    revision,
    version,
    quotationCount,
    status: statusAt(row, now),
    form: { ...form, lang: form.lang ?? row.lang },
    problems,
  }
}

/** How many questions of suppliers wait for the caller's company. */
export async function countOpenQuestions({ db, actor }: Context<MemberActor>): Promise<number> {
  const [counted] = await db
    .select({ n: count() })
    .from(rfqQuestions)
    .innerJoin(rfqs, and(eq(rfqs.id, rfqQuestions.rfqId), eq(rfqs.buyerCompanyId, actor.companyId)))
    .where(sql`${rfqQuestions.answer} is null and ${rfqs.status} = 'open'`)
  return counted!.n
}
