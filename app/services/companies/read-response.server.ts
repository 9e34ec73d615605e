import { sql } from 'drizzle-orm'
import { activeWeekOf, responseDays, responseOf, type ResponseFigures } from '#app/domain/companies/response.ts'
import type { Reader } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { sessions } from '#db/schema/people.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import { messages, threads, threadSides } from '#db/schema/threads.ts'
import type { CompanyRow } from './access.server.ts'

/** The newest of them: beyond that more say nothing else. */
const mostCounted = 500

type Row = { cameAt: string; answeredAt: string | null }

/** How a company answers, as its page, its listings and its own desk show it. Inquiries that it marked as junk within a day do not count. */
export async function readResponse(
  db: Reader,
  { id, profile, timeZone }: Pick<CompanyRow, 'id' | 'profile' | 'timeZone'>,
  now: Date,
): Promise<ResponseFigures> {
  const since = new Date(now.getTime() - responseDays * 86_400_000).toISOString()
  const [rows, [told]] = await Promise.all([
    db.execute<Row>(sql`
      select ${threads.createdAt}::text as "cameAt", least(
        (select min(${messages.at}) from ${messages}
          where ${messages.threadId} = ${threads.id} and ${messages.companyId} = ${threads.supplierCompanyId}),
        (select min(${quotationVersions.sentAt}) from ${quotationVersions}
          join ${quotations} on ${quotations.id} = ${quotationVersions.quotationId}
          where ${quotations.supplierCompanyId} = ${id} and ${quotations.threadId} = ${threads.id})
      )::text as "answeredAt"
      from ${threads}
      where ${threads.supplierCompanyId} = ${id} and ${threads.inquiryId} is not null and ${threads.createdAt} > ${since}::timestamptz
        and not exists (select 1 from ${threadSides} where ${threadSides.threadId} = ${threads.id}
          and ${threadSides.companyId} = ${id} and ${threadSides.junkAt} <= ${threads.createdAt} + interval '24 hours')
      order by ${threads.createdAt} desc limit ${mostCounted}`),
    db.execute<{ quotations: number; lastSeen: string | null }>(sql`
      select
        (select count(*) from ${quotations} where ${quotations.supplierCompanyId} = ${id})::int as quotations,
        greatest(
          (select max(${sessions.lastSeenAt}) from ${members} join ${sessions} on ${sessions.userId} = ${members.personId}
            where ${members.companyId} = ${id} and ${sessions.companyId} = ${id}),
          (select max(${messages.at}) from ${messages} where ${messages.companyId} = ${id} and ${messages.threadId} in (
            select ${threads.id} from ${threads} where ${threads.supplierCompanyId} = ${id} order by ${threads.lastMessageAt} desc limit 20))
        )::text as "lastSeen"`),
  ])
  const asked = rows.map(({ cameAt, answeredAt }) => ({
    cameAt: new Date(cameAt),
    answeredAt: answeredAt === null ? null : new Date(answeredAt),
  }))
  return {
    ...responseOf(asked, { calendar: profile.calendar, timeZone }, now),
    quotations: told!.quotations,
    activeWeek: activeWeekOf(told!.lastSeen === null ? null : new Date(told!.lastSeen), timeZone),
  }
}
