import { and, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { ChangeRoleInput } from '#app/domain/companies/member.ts'
import type { MemberRole } from '#app/domain/companies/roles.ts'
import { conflict, invalid } from '#app/domain/errors.ts'
import type { Transaction } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { syncClaimsOf } from '../claims/sync-claims.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { assertOwnerStays, lockTeam, memberIn } from './access.server.ts'
import { tellMembership } from './tell-membership.server.ts'

/** From the role that the owner saw to another. */
export async function changeRole(ctx: Context<MemberActor>, personId: string, input: ChangeRoleInput): Promise<void> {
  const { role, seen } = ChangeRoleInput.parse(input)
  const { companyId } = ctx.actor
  await inTransaction(ctx, async (tx, now) => {
    const team = await lockTeam(tx, ctx.actor, 'team.change_role')
    if (memberIn(team, personId).role !== seen) throw conflict('team.changed')
    if (role === seen) return
    if (role === 'member') assertOwnerStays(team, personId)
    await setRole(tx, companyId, personId, role)
    const eventId = await record(tx, ctx, { name: 'member.role_changed', at: now, subjectId: personId, from: seen, to: role })
    const change = role === 'owner' ? 'made_owner' : 'made_member'
    if (personId !== ctx.actor.personId) await tellMembership(tx, { eventId, companyId, change, aboutId: ctx.actor.personId }, [personId])
  })
}

/** One owner makes a colleague the owner and stays as a member. Both get a letter. */
export async function passOwnership(ctx: Context<MemberActor>, personId: string): Promise<void> {
  const { companyId, personId: myId } = ctx.actor
  await inTransaction(ctx, async (tx, now) => {
    const team = await lockTeam(tx, ctx.actor, 'team.pass_ownership')
    const { role } = memberIn(team, personId)
    if (personId === myId) throw invalid('team.to_oneself')
    await setRole(tx, companyId, personId, 'owner')
    await setRole(tx, companyId, myId, 'member')
    const eventId = await record(tx, ctx, {
      name: 'company.ownership_passed',
      at: now,
      subjectId: companyId,
      from: role,
      to: 'owner',
      detail: { personId },
    })
    await syncClaimsOf(tx, ctx, companyId, now, 'owner')
    await tellMembership(tx, { eventId, companyId, change: 'ownership_received', aboutId: myId }, [personId])
    await tellMembership(tx, { eventId, companyId, change: 'ownership_given', aboutId: personId }, [myId])
  })
}

async function setRole(tx: Transaction, companyId: string, personId: string, role: MemberRole): Promise<void> {
  await tx
    .update(members)
    .set({ role })
    .where(and(eq(members.companyId, companyId), eq(members.personId, personId)))
}
