import { and, asc, eq, ne } from 'drizzle-orm'
import type { CompanyEnd, ErasurePlan } from '#app/domain/accounts/erasure.ts'
import type { Transaction } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { syncClaimsOf } from '../claims/sync-claims.server.ts'
import { closeCompany } from '../companies/close-company.server.ts'
import type { Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { endMembership } from '../members/end-membership.server.ts'
import { tellMembership } from '../members/tell-membership.server.ts'
import { forgetContacts } from './forget-contacts.server.ts'
import type { Who } from './known.server.ts'

type Leaving = { plan: ErasurePlan; who: Who; isAgain: boolean }

/** Out of every company: those that have somebody else go on, the others close. */
export async function leaveCompanies(tx: Transaction, ctx: Context, { plan, who, isAgain }: Leaving, now: Date): Promise<void> {
  const { personId } = who
  for (const { companyId, end } of plan.companies) {
    if (end === 'needs-owner') await passOn(tx, ctx, companyId, personId, now)
    await endMembership(tx, { companyId, personId }, now)
    const eventId = await record(tx, ctx, { name: 'member.left', at: now, subjectId: personId, companyId })
    if (end === 'closes') await closeCompany(tx, ctx, companyId, who, now)
    else await forgetContacts(tx, companyId, who)
    if (end !== 'closes' && !isAgain) await tellOwners(tx, { companyId, personId, eventId })
  }
}

async function passOn(tx: Transaction, ctx: Context, companyId: CompanyEnd['companyId'], personId: string, now: Date): Promise<void> {
  const isOther = and(eq(members.companyId, companyId), ne(members.personId, personId))
  const [heir] = await tx
    .select({ personId: members.personId, role: members.role })
    .from(members)
    .where(isOther)
    .orderBy(asc(members.createdAt), asc(members.personId))
    .limit(1)
  await tx
    .update(members)
    .set({ role: 'owner' })
    .where(and(eq(members.companyId, companyId), eq(members.personId, heir!.personId)))
  const detail = { personId: heir!.personId }
  const passed = {
    name: 'company.ownership_passed',
    at: now,
    subjectId: companyId,
    companyId,
    from: heir!.role,
    to: 'owner',
    detail,
  } as const
  const eventId = await record(tx, ctx, passed)
  await syncClaimsOf(tx, ctx, companyId, now, 'owner')
  await tellMembership(tx, { eventId, companyId, change: 'made_owner', aboutId: personId }, [heir!.personId])
}

async function tellOwners(tx: Transaction, { companyId, personId, eventId }: { companyId: string; personId: string; eventId: string }) {
  const owners = await tx
    .select({ personId: members.personId })
    .from(members)
    .where(and(eq(members.companyId, companyId), eq(members.role, 'owner')))
  await tellMembership(
    tx,
    { eventId, companyId, change: 'left', aboutId: personId },
    owners.map((owner) => owner.personId),
  )
}
