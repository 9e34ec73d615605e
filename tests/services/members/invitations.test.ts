import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { sha256 } from '#app/infra/secrets.server.ts'
import { createSession, validateSession } from '#app/services/accounts/sessions.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { acceptAsNewcomer, acceptInvitation, getInvitation } from '#app/services/members/accept-invitation.server.ts'
import { invitationTokenOf, inviteAgain, inviteMember, withdrawInvitation } from '#app/services/members/invite-member.server.ts'
import { listTeam } from '#app/services/members/list-team.server.ts'
import { companies, memberInvitations, members } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const stranger = given.stranger()
const newcomer = { name: 'Nora New', password: 'three calm words' }
const closed = { kind: 'gone', code: 'invitation.closed' }

const lettersTo = (address: string) => db.select().from(letters).where(eq(letters.toAddress, address))
const rolesIn = async (companyId: string) =>
  (await db.select().from(members).where(eq(members.companyId, companyId))).map(({ role }) => role)
const roleOf = async (companyId: string, personId: string) =>
  (
    await db
      .select()
      .from(members)
      .where(and(eq(members.companyId, companyId), eq(members.personId, personId)))
  )[0]?.role

async function signedIn({ personId, companyId }: GivenCompany) {
  const token = await createSession(db, personId, companyId, new Date())
  return { personId, sessionId: sha256(token), token }
}

describe('an owner who invites a colleague', () => {
  it('sends one letter in the language of the form; the table keeps a hash of what it carries', async () => {
    const company = await given.company()
    const { address, token, invitationId } = await given.invitation(company, { language: 'zh' })
    expect(await lettersTo(address)).toMatchObject([{ name: 'invitation', locale: 'zh', recipientId: null }])
    const [row] = await db.select().from(memberInvitations).where(eq(memberInvitations.id, invitationId))
    expect(JSON.stringify(row)).not.toContain(token)
    expect(await db.select().from(events).where(eq(events.subjectId, invitationId))).toMatchObject([
      { name: 'member.invited', visibleTo: 'staff' },
    ])
  })

  it('asks the same address again instead of twice: one invitation, the newest role, the same link', async () => {
    const company = await given.company()
    const { address, invitationId } = await given.invitation(company)
    await inviteMember(company.ctx, { email: address.toUpperCase(), role: 'owner', language: 'en' })
    const { invitations } = await listTeam(company.ctx)
    expect(invitations).toMatchObject([{ id: invitationId, address, role: 'owner' }])
    expect(await lettersTo(address)).toHaveLength(2)
  })

  it('prolongs one that has run out', async () => {
    const company = await given.company()
    const { invitationId, token } = await given.invitation(company)
    await db
      .update(memberInvitations)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(memberInvitations.id, invitationId))
    await expect(getInvitation(stranger, token, null)).rejects.toMatchObject(closed)
    await inviteAgain(company.ctx, invitationId)
    await expect(getInvitation(stranger, token, null)).resolves.toMatchObject({ asks: 'newcomer' })
  })

  it('is told when somebody is in the company already', async () => {
    const company = await given.company()
    const { address } = await given.colleague(company)
    await expect(given.invitation(company, { email: address })).rejects.toMatchObject({
      code: 'team.already_member',
      detail: { fields: ['email'] },
    })
  })

  it('withdraws it, and the link opens nothing any more', async () => {
    const company = await given.company()
    const { invitationId, token } = await given.invitation(company)
    await withdrawInvitation(company.ctx, invitationId)
    await expect(acceptAsNewcomer(stranger, token, newcomer)).rejects.toMatchObject(closed)
    await expect(withdrawInvitation(company.ctx, invitationId)).rejects.toMatchObject({ code: 'team.invitation_closed' })
    expect((await listTeam(company.ctx)).invitations).toEqual([])
  })

  it('is an owner: a member may not, nor an owner of yesterday, nor one of another company', async () => {
    const [company, other] = [await given.company(), await given.company()]
    const member = await given.colleague(company)
    const { invitationId } = await given.invitation(company)
    await expect(given.invitation(member)).rejects.toMatchObject({ kind: 'forbidden', code: 'team.owners_only' })
    const former: GivenCompany = { ...member, ctx: { ...member.ctx, actor: { ...member.ctx.actor, role: 'owner' } } }
    await expect(given.invitation(former)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(withdrawInvitation(other.ctx, invitationId)).rejects.toMatchObject({ code: 'team.invitation_closed' })
    await expect(inviteAgain(other.ctx, invitationId)).rejects.toMatchObject({ kind: 'not_found' })
    expect((await listTeam(member.ctx)).invitations).toEqual([])
  })
})

describe('an invitation to an address that nobody knows', () => {
  it('makes a person with a confirmed address, who is signed in for the company', async () => {
    const company = await given.company({ name: 'Ningbo Haishu Tools' })
    const { token, address } = await given.invitation(company)
    expect(await getInvitation(stranger, token, null)).toMatchObject({ company: 'Ningbo Haishu Tools', role: 'member', asks: 'newcomer' })
    const { sessionToken } = await acceptAsNewcomer(stranger, token, newcomer)
    expect(await validateSession(db, sessionToken)).toMatchObject({ name: 'Nora New', companyId: company.companyId, role: 'member' })
    const [person] = await db.select().from(people).where(eq(people.address, address))
    expect(person?.addressVerifiedAt).toBeInstanceOf(Date)
    await expect(
      signIn(stranger, { email: address, password: newcomer.password }, { ip: '203.0.113.1', presentedToken: null }),
    ).resolves.toBeDefined()
    expect(await lettersTo(company.address)).toMatchObject([{ name: 'membership-changed', subject: { change: 'joined' } }])
  })

  it('is good once, also when it is pressed eight times at once', async () => {
    const company = await given.company()
    const { token } = await given.invitation(company)
    const pressed = await Promise.allSettled(Array.from({ length: 8 }, () => acceptAsNewcomer(stranger, token, newcomer)))
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of pressed) if (one.status === 'rejected') expect(one.reason).toMatchObject(closed)
    expect(await rolesIn(company.companyId)).toHaveLength(2)
    await expect(getInvitation(stranger, token, null)).rejects.toMatchObject(closed)
  })

  it('waits for fourteen days', async () => {
    const { token } = await given.invitation(await given.company())
    const after = (days: number) => ({ ...stranger, now: new Date(Date.now() + days * 24 * 3600_000) })
    await expect(getInvitation(after(13.9), token, null)).resolves.toBeDefined()
    await expect(getInvitation(after(14.1), token, null)).rejects.toMatchObject(closed)
    await expect(acceptAsNewcomer(after(14.1), token, newcomer)).rejects.toMatchObject(closed)
  })

  it('is closed when the company was suspended, and for a token that is none', async () => {
    const company = await given.company()
    const { token } = await given.invitation(company)
    await db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, company.companyId))
    for (const one of [token, '', 'x', invitationTokenOf(randomUUID())]) {
      await expect(getInvitation(stranger, one, null)).rejects.toMatchObject(closed)
      await expect(acceptAsNewcomer(stranger, one, newcomer)).rejects.toMatchObject(closed)
    }
  })
})

describe('an invitation to the address of a guest', () => {
  it('gives the same person a password; their inquiries stay theirs', async () => {
    const guest = await given.guestThread()
    const company = await given.company()
    const { token } = await given.invitation(company, { email: guest.address })
    const { sessionToken } = await acceptAsNewcomer(stranger, token, newcomer)
    expect(await validateSession(db, sessionToken)).toMatchObject({ personId: guest.ctx.actor.personId, companyId: company.companyId })
    expect(await roleOf(guest.ctx.actor.companyId, guest.ctx.actor.personId)).toBe('owner')
  })
})

describe('an invitation to an address with an account', () => {
  it('asks to sign in first and sets nobody’s password', async () => {
    const [company, person] = [await given.company(), await given.company()]
    const { token } = await given.invitation(company, { email: person.address })
    expect(await getInvitation(stranger, token, null)).toMatchObject({ asks: 'sign-in' })
    await expect(acceptAsNewcomer(stranger, token, newcomer)).rejects.toMatchObject({ code: 'invitation.sign_in' })
    const [row] = await db.select().from(people).where(eq(people.id, person.personId))
    expect(row).toMatchObject({ passwordHash: 'not a hash', name: expect.stringMatching(/^Owner/) as string })
  })

  it('lets its person in, for whom this session acts for the company at once', async () => {
    const [company, person] = [await given.company(), await given.company()]
    const { token } = await given.invitation(company, { email: person.address, role: 'owner' })
    const session = await signedIn(person)
    expect(await getInvitation(stranger, token, person.personId)).toMatchObject({ asks: 'accept' })
    await acceptInvitation(stranger, token, session)
    expect(await validateSession(db, session.token)).toMatchObject({ companyId: company.companyId, role: 'owner' })
    expect(await roleOf(person.companyId, person.personId)).toBe('owner')
  })

  it('is good once, also when a hundred of their sessions press it at once', async () => {
    const [company, person] = [await given.company(), await given.company()]
    const { token } = await given.invitation(company, { email: person.address })
    const session = await signedIn(person)
    const pressed = await Promise.allSettled(Array.from({ length: 100 }, () => acceptInvitation(stranger, token, session)))
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of pressed) if (one.status === 'rejected') expect(one.reason).toMatchObject(closed)
    expect(
      await db
        .select()
        .from(events)
        .where(and(eq(events.subjectId, person.personId), eq(events.name, 'member.joined'))),
    ).toHaveLength(1)
  })

  it('does nothing for somebody else to whom the link was forwarded', async () => {
    const [company, person, other] = [await given.company(), await given.company(), await given.company()]
    const { token, invitationId } = await given.invitation(company, { email: person.address })
    expect(await getInvitation(stranger, token, other.personId)).toMatchObject({ asks: 'other-account' })
    await expect(acceptInvitation(stranger, token, await signedIn(other))).rejects.toMatchObject({
      kind: 'forbidden',
      code: 'invitation.other_account',
    })
    expect(await roleOf(company.companyId, other.personId)).toBeUndefined()
    const [row] = await db.select().from(memberInvitations).where(eq(memberInvitations.id, invitationId))
    expect(row?.acceptedAt).toBeNull()
    await acceptInvitation(stranger, token, await signedIn(person))
  })

  it('changes no role of somebody who came in another way meanwhile', async () => {
    const [company, person] = [await given.company(), await given.company()]
    const { token } = await given.invitation(company, { email: person.address, role: 'owner' })
    await given.alsoIn(person, company)
    await acceptInvitation(stranger, token, await signedIn(person))
    expect(await roleOf(company.companyId, person.personId)).toBe('member')
  })
})
