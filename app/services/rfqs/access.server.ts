import { and, eq, inArray, lt, ne, or, sql, type SQL } from 'drizzle-orm'
import type { Actor, DealingActor } from '#app/domain/actor.ts'
import { gone, notFound } from '#app/domain/errors.ts'
import { isId, readRef } from '#app/domain/id.ts'
import { openStatuses } from '#app/domain/quotations/lifecycle.ts'
import { lastMs } from '#app/domain/rfqs/deadline.ts'
import { mayWithdraw, type InvitationState } from '#app/domain/rfqs/invitation.ts'
import { neverShown, type RfqStatus } from '#app/domain/rfqs/lifecycle.ts'
import { companies } from '#db/schema/companies.ts'
import { quotations } from '#db/schema/quotations.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { rfqQuestions, rfqs } from '#db/schema/rfqs.ts'
import { threads } from '#db/schema/threads.ts'
import type { Reader } from '#db/client.server.ts'

export type RfqRow = typeof rfqs.$inferSelect

/** An RFQ of the caller's company; a guest's link opens one of them only. A stranger's id is not found. `lock` holds its row for a command. */
export async function getOwnRfq(db: Reader, actor: DealingActor, rfqId: string, options: { lock?: boolean } = {}): Promise<RfqRow> {
  const isOpened = actor.kind === 'member' || actor.rfqId === rfqId
  if (!isId(rfqId) || !isOpened) throw notFound()
  const query = db
    .select()
    .from(rfqs)
    .where(and(eq(rfqs.id, rfqId), eq(rfqs.buyerCompanyId, actor.companyId)))
  const [row] = options.lock ? await query.for('update') : await query
  if (!row) throw notFound()
  return row
}

const ended: RfqStatus[] = ['lapsed', 'cancelled']

/** Whether a company has been let in by name: the buyer invited it, or it has quoted. */
export const isLetIn = (companyId: string): SQL => sql`(
  exists (select 1 from ${rfqInvitations} where ${rfqInvitations.rfqId} = ${rfqs.id} and ${rfqInvitations.companyId} = ${companyId}
    and ${rfqInvitations.state} <> 'withdrawn')
  or exists (select 1 from ${quotations} where ${quotations.rfqId} = ${rfqs.id} and ${quotations.supplierCompanyId} = ${companyId}))`

/** How a company stands that was invited, maybe at several of its mailboxes: what is open counts before what was answered. */
export async function invitationOf(db: Reader, rfqId: string, companyId: string): Promise<InvitationState | null> {
  const rows = await db
    .select({ state: rfqInvitations.state })
    .from(rfqInvitations)
    .where(and(eq(rfqInvitations.rfqId, rfqId), eq(rfqInvitations.companyId, companyId), ne(rfqInvitations.state, 'withdrawn')))
  const states = rows.map(({ state }) => state)
  return states.find(mayWithdraw) ?? states[0] ?? null
}

/** Whether the buyer asked the company by name. */
export async function isInvited(db: Reader, rfqId: string, companyId: string): Promise<boolean> {
  const rows = await db
    .select({ id: rfqInvitations.id })
    .from(rfqInvitations)
    .where(and(eq(rfqInvitations.rfqId, rfqId), eq(rfqInvitations.companyId, companyId), ne(rfqInvitations.state, 'withdrawn')))
  return rows.length > 0
}

/** Lines of it were awarded, and who quoted on the others still waits to hear. */
export const isPartlyAwarded = sql<boolean>`(${eq(rfqs.status, 'awarded')} and exists (select 1 from ${quotations}
  where ${eq(quotations.rfqId, rfqs.id)} and ${inArray(quotations.status, openStatuses)}))`

export async function readIsPartlyAwarded(db: Reader, { id, status }: Pick<RfqRow, 'id' | 'status'>): Promise<boolean> {
  if (status !== 'awarded') return false
  const [row] = await db.select({ isPartly: isPartlyAwarded }).from(rfqs).where(eq(rfqs.id, id))
  return row!.isPartly
}

/** It was published, and its company is not suspended. */
const isOut = and(
  sql`${rfqs.status} in ('open', 'paused', 'evaluating', 'awarded')`,
  sql`exists (select 1 from ${companies} where ${companies.id} = ${rfqs.buyerCompanyId} and ${companies.status} in ('guest', 'listed'))`,
)

/** When it is over, as `endOf` says it. */
export const endsAt = sql<Date | null>`case when ${rfqs.closeRule} in ('deadline', 'either') then ${rfqs.quoteDeadline}
  else ${rfqs.openedAt} + ${lastMs / 1000}::float * interval '1 second' end`

export const endsAfter = (moment: Date): SQL => sql`${endsAt} > ${sql.param(moment, rfqs.quoteDeadline)}`

/** Taking quotations at this moment, whoever comes by to write its end down. */
const isTaking = (now: Date) => and(isOut, eq(rfqs.status, 'open'), lt(rfqs.quotationCount, rfqs.maxQuotations), endsAfter(now))

/** What lists and search show to anybody. */
export const takesQuotationsNow = (now: Date): SQL => and(eq(rfqs.visibility, 'public'), isTaking(now))!

/** What lists show to one company: also what it was let in to by name. */
export const takesQuotationsOf = (companyId: string, now: Date): SQL =>
  and(or(eq(rfqs.visibility, 'public'), isLetIn(companyId)), isTaking(now))!

export type ReadableRfq = { row: RfqRow; isOwn: boolean; isLetIn: boolean }

/**
 * An RFQ as somebody may read it by its id or the number that people see: the buyer and staff always; who was invited or has quoted, whatever
 * became of it; others while it is shown, one that is unlisted by who has its address. What left the stage is gone, what they may not know
 * of is not found.
 */
export async function getReadableRfq(db: Reader, actor: Actor, idOrRef: string): Promise<ReadableRfq> {
  const ref = readRef(idOrRef.replace(/^rfq-/i, ''))
  const isThis = isId(idOrRef) ? eq(rfqs.id, idOrRef) : ref ? eq(rfqs.ref, ref) : undefined
  if (!isThis) throw notFound()
  const companyId = 'companyId' in actor ? actor.companyId : null
  const [found] = await db
    .select({ row: rfqs, company: companies.status, isLetIn: companyId ? sql<boolean>`${isLetIn(companyId)}` : sql<boolean>`false` })
    .from(rfqs)
    .innerJoin(companies, eq(companies.id, rfqs.buyerCompanyId))
    .where(isThis)
  if (!found) throw notFound()
  const { row, company } = found
  const isOwn = companyId === row.buyerCompanyId && (actor.kind !== 'guest' || actor.rfqId === row.id)
  const readable = { row, isOwn, isLetIn: found.isLetIn }
  if (isOwn || actor.kind === 'staff') return readable
  if (neverShown.includes(row.status)) throw notFound()
  if (row.visibility === 'invited' && !found.isLetIn) throw notFound()
  if (row.status === 'suspended' || company === 'suspended') throw gone('rfq.taken_off')
  if (ended.includes(row.status) && !found.isLetIn) throw gone('rfq.not_open')
  return readable
}

/** Companies that hear of what becomes of an RFQ: those that quoted, were invited or asked something. */
export const concernedCompanies = (rfqId: string): SQL => sql`(
  select ${threads.supplierCompanyId} from ${threads} where ${threads.rfqId} = ${rfqId}
  union select ${rfqInvitations.companyId} from ${rfqInvitations} where ${rfqInvitations.rfqId} = ${rfqId}
    and ${rfqInvitations.companyId} is not null and ${rfqInvitations.state} not in ('declined', 'withdrawn')
  union select ${rfqQuestions.askerCompanyId} from ${rfqQuestions} where ${rfqQuestions.rfqId} = ${rfqId})`
