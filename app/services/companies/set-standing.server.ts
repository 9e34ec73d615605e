import { and, eq, sql } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import { StandingInput } from '#app/domain/companies/standing.ts'
import { conflict } from '#app/domain/errors.ts'
import { companies } from '#db/schema/companies.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { writeOwners } from '../members/write-owners.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'

/** Staff take a company off the stage or back onto it: its pages and listings follow at once, its owners are told why. */
export async function setStanding(ctx: Context<StaffActor>, companyId: string, input: StandingInput): Promise<void> {
  const { act, reason } = StandingInput.parse(input)
  const [from, to] = act === 'suspend' ? (['listed', 'suspended'] as const) : (['suspended', 'listed'] as const)
  await inTransaction(ctx, async (tx, now) => {
    const [moved] = await tx
      .update(companies)
      .set({ status: to, version: sql`${companies.version} + 1` })
      .where(and(eq(companies.id, companyId), eq(companies.status, from)))
      .returning({ id: companies.id })
    if (!moved) throw conflict('company.standing_changed')
    const name = act === 'suspend' ? ('company.suspended' as const) : ('company.restored' as const)
    const eventId = await record(tx, ctx, { name, at: now, subjectId: companyId, companyId, from, to, detail: { reason } })
    await writeOwners(tx, companyId, { name: 'company-standing', eventId, subject: { companyId, standing: { act, reason } } })
    await markChanged(tx, 'company', companyId)
  })
}
