import { and, eq, gt, sql } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import { events } from '#db/schema/events.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'

const oncePerMs = 3600_000

/** Remembers that somebody of the staff opened a page, once an hour per page. */
export async function noteAccess(ctx: Context<StaffActor>, page: string): Promise<void> {
  const { personId } = ctx.actor
  await inTransaction(ctx, async (tx, now) => {
    const since = new Date(now.getTime() - oncePerMs)
    const known = and(
      eq(events.subjectId, personId),
      gt(events.at, since),
      eq(events.name, 'staff.opened'),
      sql`${events.detail}->>'page' = ${page}`,
    )
    const [before] = await tx.select({ id: events.id }).from(events).where(known).limit(1)
    if (!before) await record(tx, ctx, { name: 'staff.opened', at: now, subjectId: personId, detail: { page } })
  })
}
