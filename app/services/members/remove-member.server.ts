import type { MemberActor } from '#app/domain/actor.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { assertOwnerStays, lockTeam, memberIn } from './access.server.ts'
import { endMembership } from './end-membership.server.ts'
import { tellMembership } from './tell-membership.server.ts'

/** An owner removes a colleague, who hears of it; with that all access to the company ends. */
export async function removeMember(ctx: Context<MemberActor>, personId: string): Promise<void> {
  const { companyId, personId: myId } = ctx.actor
  if (personId === myId) return leaveCompany(ctx)
  await inTransaction(ctx, async (tx, now) => {
    const team = await lockTeam(tx, ctx.actor, 'team.remove')
    const { role } = memberIn(team, personId)
    await endMembership(tx, { companyId, personId }, now)
    const eventId = await record(tx, ctx, { name: 'member.removed', at: now, subjectId: personId, from: role })
    await tellMembership(tx, { eventId, companyId, change: 'removed', aboutId: myId }, [personId])
  })
}

/** Whoever leaves stays signed in; the owners hear of it. */
export async function leaveCompany(ctx: Context<MemberActor>): Promise<void> {
  const { companyId, personId } = ctx.actor
  await inTransaction(ctx, async (tx, now) => {
    const team = await lockTeam(tx, ctx.actor, 'team.leave')
    assertOwnerStays(team, personId)
    const { role } = memberIn(team, personId)
    await endMembership(tx, { companyId, personId, keepsSessions: true }, now)
    const eventId = await record(tx, ctx, { name: 'member.left', at: now, subjectId: personId, from: role })
    const owners = team.filter((one) => one.role === 'owner' && one.personId !== personId)
    await tellMembership(
      tx,
      { eventId, companyId, change: 'left', aboutId: personId },
      owners.map((one) => one.personId),
    )
  })
}
