import { and, count, eq, gt, inArray, lte } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { StoppedMail } from '#app/domain/mail/stopped-mail.ts'
import { openStatuses } from '#app/domain/quotations/lifecycle.ts'
import type { InboxRow } from '#app/domain/threads/thread-view.ts'
import { listings } from '#db/schema/listings.ts'
import { quotations } from '#db/schema/quotations.ts'
import { readAt, type Context } from '../context.server.ts'
import { readStoppedMail } from '../letters/stopped-mail.server.ts'
import { countUnseen } from '../rfqs/list-matched.server.ts'
import { listInbox } from './list-inbox.server.ts'

const shownRows = 8
const soonMs = 3 * 24 * 3600_000

export type Today = {
  waiting: InboxRow[]
  waitingTotal: number
  expiring: number
  drafts: number
  published: number
  stoppedMail: StoppedMail | null
  /** Matched RFQs that nobody of the company has seen. */
  unseenRfqs: number
}

/** What needs the company today: who waits for an answer, which quotations it received end soon, what is not published yet. */
export async function getToday(ctx: Context<MemberActor>): Promise<Today> {
  const { db, actor } = ctx
  const now = readAt(ctx)
  const countListings = async (status: ListingStatus) => {
    const [row] = await db
      .select({ n: count() })
      .from(listings)
      .where(and(eq(listings.companyId, actor.companyId), eq(listings.status, status)))
    return row!.n
  }
  const [inbox, expiring, drafts, published, stoppedMail, unseenRfqs] = await Promise.all([
    listInbox(ctx, { box: 'waiting-for-me', page: 1 }),
    db
      .select({ n: count() })
      .from(quotations)
      .where(
        and(
          eq(quotations.buyerCompanyId, actor.companyId),
          inArray(quotations.status, openStatuses),
          gt(quotations.expiresAt, now),
          lte(quotations.expiresAt, new Date(now.getTime() + soonMs)),
        ),
      ),
    countListings('draft'),
    countListings('published'),
    readStoppedMail(ctx.db, ctx.actor.personId),
    countUnseen(ctx),
  ])
  const waiting = { waiting: inbox.rows.slice(0, shownRows), waitingTotal: inbox.total }
  return { ...waiting, expiring: expiring[0]!.n, drafts, published, stoppedMail, unseenRfqs }
}
