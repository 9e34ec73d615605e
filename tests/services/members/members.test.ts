import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createSession, validateSession } from '#app/services/accounts/sessions.server.ts'
import { getInvitation } from '#app/services/members/accept-invitation.server.ts'
import { changeRole, passOwnership } from '#app/services/members/change-role.server.ts'
import { leaveCompany, removeMember } from '#app/services/members/remove-member.server.ts'
import { changeThreadSide } from '#app/services/threads/change-thread-side.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { threadSides } from '#db/schema/threads.ts'
import { givenIn, raced, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const stranger = given.stranger()

const roles = async ({ companyId }: GivenCompany) => {
  const rows = await db.select().from(members).where(eq(members.companyId, companyId))
  return Object.fromEntries(rows.map(({ personId, role }) => [personId, role]))
}
const session = ({ personId, companyId }: GivenCompany) => createSession(db, personId, companyId, new Date())
const told = async (address: string) =>
  (
    await db
      .select()
      .from(letters)
      .where(and(eq(letters.toAddress, address), eq(letters.name, 'membership-changed')))
  ).map(({ subject }) => subject.change)
const lastOwner = { kind: 'invalid', code: 'team.last_owner' }

async function twoOwners() {
  const one = await given.company()
  const member = await given.colleague(one)
  await changeRole(one.ctx, member.personId, { role: 'owner', seen: 'member' })
  const two: GivenCompany = { ...member, ctx: { ...member.ctx, actor: { ...member.ctx.actor, role: 'owner' } } }
  return { one, two }
}

describe('an owner who removes a colleague', () => {
  it('ends every session for this company; one elsewhere goes on', async () => {
    const owner = await given.company()
    const member = await given.colleague(owner)
    const here = await session(member)
    await removeMember(owner.ctx, member.personId)
    expect(await validateSession(db, here)).toBeNull()
    expect(await roles(owner)).toEqual({ [owner.personId]: 'owner' })
    expect(await told(member.address)).toEqual(['removed'])
  })

  it('leaves somebody who is in another company signed in for that one', async () => {
    const [owner, home] = [await given.company(), await given.company()]
    const member = await given.alsoIn(home, owner)
    const [here, there] = [await session(member), await session(home)]
    await removeMember(owner.ctx, member.personId)
    for (const token of [here, there]) expect(await validateSession(db, token)).toMatchObject({ companyId: home.companyId, role: 'owner' })
  })

  it('frees the threads they looked after and kills their links, in this company alone', async () => {
    const { threadId, buyer } = await given.thread()
    const member = await given.colleague(buyer)
    await changeThreadSide(member.ctx, threadId, { assigneeId: member.personId })
    const guest = await given.guestThread()
    await given.alsoIn({ ...buyer, companyId: guest.ctx.actor.companyId } as GivenCompany, {
      ...buyer,
      companyId: guest.ctx.actor.companyId,
    })
    await removeMember(buyer.ctx, member.personId)
    const sides = await db.select().from(threadSides).where(eq(threadSides.threadId, threadId))
    expect(sides.map(({ assigneeId }) => assigneeId)).toEqual([null, null])
    const ownerThere = { ...buyer.ctx, actor: { ...buyer.ctx.actor, companyId: guest.ctx.actor.companyId } }
    await db
      .update(members)
      .set({ role: 'owner' })
      .where(and(eq(members.companyId, guest.ctx.actor.companyId), eq(members.personId, buyer.personId)))
    await expect(getGuestByLink(db, guest.scopedToken, new Date())).resolves.toBeDefined()
    await removeMember(ownerThere, guest.ctx.actor.personId)
    await expect(getGuestByLink(db, guest.scopedToken, new Date())).rejects.toMatchObject({ kind: 'gone', code: 'thread.link_expired' })
  })

  it('closes the invitations they wrote: nobody comes back through a door left open', async () => {
    const { one, two } = await twoOwners()
    const { token } = await given.invitation(two)
    await removeMember(one.ctx, two.personId)
    await expect(getInvitation(stranger, token, null)).rejects.toMatchObject({ code: 'invitation.closed' })
  })

  it('remembers it for the audit', async () => {
    const owner = await given.company()
    const member = await given.colleague(owner)
    await removeMember(owner.ctx, member.personId)
    const happened = await db.select().from(events).where(eq(events.subjectId, member.personId))
    expect(happened).toMatchObject([{ name: 'member.removed', from: 'member', visibleTo: 'staff', companyId: owner.companyId }])
  })

  it('is an owner, of this company, now', async () => {
    const owner = await given.company()
    const [member, other] = [await given.colleague(owner), await given.colleague(owner)]
    await expect(removeMember(member.ctx, other.personId)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(removeMember((await given.company()).ctx, other.personId)).rejects.toMatchObject({ kind: 'not_found' })
    await removeMember(owner.ctx, member.personId)
    await expect(removeMember(member.ctx, other.personId)).rejects.toMatchObject({ kind: 'not_found' })
  })
})

describe('somebody who leaves', () => {
  it('stays signed in, and the owners hear of it', async () => {
    const owner = await given.company()
    const member = await given.colleague(owner)
    const token = await session(member)
    await leaveCompany(member.ctx)
    expect(await validateSession(db, token)).toMatchObject({ personId: member.personId, companyId: null, role: null })
    expect(await told(owner.address)).toEqual(['left'])
  })

  it('is not the last owner', async () => {
    const owner = await given.company()
    await given.colleague(owner)
    await expect(leaveCompany(owner.ctx)).rejects.toMatchObject(lastOwner)
    await expect(removeMember(owner.ctx, owner.personId)).rejects.toMatchObject(lastOwner)
    await expect(changeRole(owner.ctx, owner.personId, { role: 'member', seen: 'owner' })).rejects.toMatchObject(lastOwner)
  })
})

describe('two owners at once', () => {
  const race = (attempts: (pair: Awaited<ReturnType<typeof twoOwners>>) => (() => Promise<void>)[]) => async () => {
    const pair = await twoOwners()
    const outcome = await raced(db, { table: companies, id: pair.one.companyId }, attempts(pair))
    expect(outcome.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(Object.values(await roles(pair.one)).filter((role) => role === 'owner')).toHaveLength(1)
  }

  it(
    'cannot both leave',
    race(({ one, two }) => [() => leaveCompany(one.ctx), () => leaveCompany(two.ctx)]),
  )
  it(
    'cannot remove each other',
    race(({ one, two }) => [() => removeMember(one.ctx, two.personId), () => removeMember(two.ctx, one.personId)]),
  )
  it(
    'cannot both become members',
    race(({ one, two }) => [
      () => changeRole(one.ctx, one.personId, { role: 'member', seen: 'owner' }),
      () => changeRole(two.ctx, two.personId, { role: 'member', seen: 'owner' }),
    ]),
  )
  it(
    'cannot leave and be made a member',
    race(({ one, two }) => [() => leaveCompany(one.ctx), () => changeRole(one.ctx, two.personId, { role: 'member', seen: 'owner' })]),
  )
})

describe('a role', () => {
  it('is changed from the one that was seen, and its holder hears of it', async () => {
    const owner = await given.company()
    const member = await given.colleague(owner)
    await changeRole(owner.ctx, member.personId, { role: 'owner', seen: 'member' })
    await expect(changeRole(owner.ctx, member.personId, { role: 'owner', seen: 'member' })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'team.changed',
    })
    await changeRole(owner.ctx, member.personId, { role: 'member', seen: 'owner' })
    expect((await told(member.address)).sort()).toEqual(['made_member', 'made_owner'])
  })

  it('is changed by owners alone', async () => {
    const owner = await given.company()
    const member = await given.colleague(owner)
    await expect(changeRole(member.ctx, member.personId, { role: 'owner', seen: 'member' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(passOwnership(member.ctx, member.personId)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('the ownership', () => {
  it('is passed on: one is the owner, the other a member, and both get a letter', async () => {
    const owner = await given.company()
    const member = await given.colleague(owner)
    await passOwnership(owner.ctx, member.personId)
    expect(await roles(owner)).toEqual({ [owner.personId]: 'member', [member.personId]: 'owner' })
    expect([await told(owner.address), await told(member.address)]).toEqual([['ownership_given'], ['ownership_received']])
    await expect(passOwnership(owner.ctx, member.personId)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('is passed on to a colleague, not to oneself and not to a stranger', async () => {
    const owner = await given.company()
    await expect(passOwnership(owner.ctx, owner.personId)).rejects.toMatchObject({ code: 'team.to_oneself' })
    await expect(passOwnership(owner.ctx, (await given.company()).personId)).rejects.toMatchObject({ kind: 'not_found' })
    expect(await roles(owner)).toEqual({ [owner.personId]: 'owner' })
  })
})
