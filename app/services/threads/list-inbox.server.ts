import { and, count, desc, eq, inArray, not, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { MemberActor } from '#app/domain/actor.ts'
import { inboxBoxes, type Inbox, type InboxBox, type Side } from '#app/domain/threads/thread-view.ts'
import { buyerName } from '#app/i18n/buyer-name.ts'
import { companies } from '#db/schema/companies.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { quotations } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { messages, threads } from '#db/schema/threads.ts'
import { readAt, type Context } from '../context.server.ts'
import { statusAt } from '../quotations/quotation-view.server.ts'
import { buyerAlias, isDecided, ofActor } from './access.server.ts'

const rowsPerPage = 30

const otherCompany = alias(companies, 'other_company')

/** Decided, or nobody is on the other side any more. */
const isClosed = sql`(${isDecided} or exists (
  select 1 from ${companies} where ${companies.id} in (${threads.buyerCompanyId}, ${threads.supplierCompanyId}) and ${companies.status} = 'closed'))`

const isQuoted = sql`exists (select 1 from ${quotations} where ${quotations.threadId} = ${threads.id})`

/** On an RFQ a thread may stand that only holds a mail which nobody has let through yet: that is nothing to read. */
const isBegun = sql`(${threads.inquiryId} is not null or ${isQuoted} or exists (select 1 from ${messages} where ${messages.threadId} = ${threads.id}))`

function inBox(box: InboxBox, companyId: string): SQL | undefined {
  switch (box) {
    case 'waiting-for-me':
      return and(eq(threads.waitingForCompanyId, companyId), not(isClosed))
    case 'waiting-for-them':
      return and(not(eq(threads.waitingForCompanyId, companyId)), not(isClosed))
    case 'quoted':
      return and(isQuoted, not(isClosed))
    case 'closed':
      return isClosed
    case 'all':
      return undefined
  }
}

/** One page of the company's threads with counts for every box; newest first. */
export async function listInbox(ctx: Context<MemberActor>, query: { box: InboxBox; side?: Side; page: number }): Promise<Inbox> {
  const { db, actor } = ctx
  const { companyId } = actor
  const side =
    query.side === 'buyer'
      ? eq(threads.buyerCompanyId, companyId)
      : query.side === 'supplier'
        ? eq(threads.supplierCompanyId, companyId)
        : undefined
  const where = (box: InboxBox) => and(ofActor(actor), side, isBegun, inBox(box, companyId))
  const counted = await Promise.all(
    inboxBoxes.map(async (box) => {
      const [row] = await db.select({ n: count() }).from(threads).where(where(box))
      return [box, row!.n] as const
    }),
  )
  const counts = Object.fromEntries(counted) as Inbox['counts']
  const pages = Math.max(1, Math.ceil(counts[query.box] / rowsPerPage))
  const page = Math.min(query.page, pages)
  const rows = await db
    .select({
      thread: threads,
      inquiry: inquiries,
      rfqRef: rfqs.ref,
      otherName: sql<string>`coalesce(case when ${threads.supplierCompanyId} = ${companyId} then ${buyerAlias} end, ${otherCompany.legalNameEn})`,
      otherStatus: otherCompany.status,
      lastText: sql<string>`(select left(m.body, 160) from ${messages} m where m.thread_id = ${threads.id} order by m.at desc limit 1)`,
    })
    .from(threads)
    .leftJoin(inquiries, eq(inquiries.id, threads.inquiryId))
    .leftJoin(rfqs, eq(rfqs.id, threads.rfqId))
    .innerJoin(
      otherCompany,
      sql`${otherCompany.id} = case when ${threads.buyerCompanyId} = ${companyId} then ${threads.supplierCompanyId} else ${threads.buyerCompanyId} end`,
    )
    .where(where(query.box))
    .orderBy(desc(threads.lastMessageAt))
    .limit(rowsPerPage)
    .offset((page - 1) * rowsPerPage)
  const quoted =
    rows.length === 0
      ? []
      : await db
          .select()
          .from(quotations)
          .where(
            inArray(
              quotations.threadId,
              rows.map((row) => row.thread.id),
            ),
          )
          .orderBy(quotations.createdAt)
  const now = readAt(ctx)
  return {
    rows: rows.map(({ thread, inquiry, rfqRef, otherName, otherStatus, lastText }) => {
      const quotation = quoted.findLast((one) => one.threadId === thread.id)
      return {
        threadId: thread.id,
        side: thread.buyerCompanyId === companyId ? 'buyer' : 'supplier',
        subject: thread.subject,
        need: rfqRef ? { kind: 'rfq', ref: rfqRef } : { kind: 'inquiry', ref: inquiry!.ref },
        otherName: buyerName(otherName, ctx.locale),
        lastText: lastText ?? '',
        lastAt: thread.lastMessageAt,
        isWaitingForMe:
          thread.waitingForCompanyId === companyId &&
          otherStatus !== 'closed' &&
          !['accepted', 'declined', 'withdrawn', 'lost'].includes(quotation?.status ?? ''),
        isClosed: otherStatus === 'closed',
        inquiryStatus: inquiry?.status ?? null,
        quotation: quotation ? { ref: quotation.ref, status: statusAt(quotation, now), validUntil: quotation.validUntil } : null,
      }
    }),
    total: counts[query.box],
    page,
    pages,
    counts,
  }
}
