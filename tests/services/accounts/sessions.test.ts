import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { sha256 } from '#app/infra/secrets.server.ts'
import { actorOf, createSession, endSession, validateSession } from '#app/services/accounts/sessions.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { people, sessions } from '#db/schema/people.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const dayMs = 24 * 3600_000

const open = ({ personId, companyId }: GivenCompany, at = new Date()) => createSession(db, personId, companyId, at)

describe('a session', () => {
  it('stands in the table as a hash: what a dump holds signs nobody in', async () => {
    const token = await open(await given.company())
    const rows = await db.select().from(sessions)
    expect(JSON.stringify(rows)).not.toContain(token)
    const [row] = rows.filter(({ id }) => id === sha256(token))
    expect(await validateSession(db, row!.id)).toBeNull()
    expect(await validateSession(db, token)).not.toBeNull()
  })

  it('is 256 bits that nobody guesses', async () => {
    const company = await given.company()
    const tokens = new Set(await Promise.all(Array.from({ length: 20 }, () => open(company))))
    expect(tokens.size).toBe(20)
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  })

  it('ends when it is not used for a week', async () => {
    const token = await open(await given.company())
    await db.update(sessions).set({ expiresAt: new Date(Date.now() - 1000) }).where(eq(sessions.id, sha256(token)))
    expect(await validateSession(db, token)).toBeNull()
  })

  it('ends thirty days after the sign-in, however often it is used', async () => {
    const company = await given.company()
    const [young, old] = [await open(company, new Date(Date.now() - 29.9 * dayMs)), await open(company, new Date(Date.now() - 30.1 * dayMs))]
    expect(await validateSession(db, young)).not.toBeNull()
    expect(await validateSession(db, old)).toBeNull()
    expect(await db.select().from(sessions).where(eq(sessions.id, sha256(old)))).toEqual([])
  })

  it('ends twelve hours after the sign-in where its holder looks after the site, those that are open already too', async () => {
    const company = await given.company()
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3600_000)
    const [young, old] = [await open(company, hoursAgo(11.9)), await open(company, hoursAgo(12.1))]
    await db.update(people).set({ staffRole: 'staff' }).where(eq(people.id, company.personId))
    expect(await validateSession(db, young)).toMatchObject({ isStaff: true, role: 'owner' })
    expect(await validateSession(db, old)).toBeNull()
  })

  it('remembers when it was last seen, every five minutes at most, and lives a week from then', async () => {
    const company = await given.company()
    const seen = async (token: string) => (await db.select().from(sessions).where(eq(sessions.id, sha256(token))))[0]!
    const [rested, fresh] = [await open(company, new Date(Date.now() - 6 * 60_000)), await open(company, new Date(Date.now() - 4 * 60_000))]
    const before = [await seen(rested), await seen(fresh)]
    for (const token of [rested, fresh]) await validateSession(db, token)
    const after = [await seen(rested), await seen(fresh)]
    expect(after[0]!.lastSeenAt.getTime()).toBeGreaterThan(before[0]!.lastSeenAt.getTime() + 5 * 60_000)
    expect(after[0]!.expiresAt.getTime()).toBeGreaterThan(Date.now() + 7 * dayMs - 60_000)
    expect(after[1]).toEqual(before[1])
  })

  it('ends by itself alone when somebody signs out', async () => {
    const company = await given.company()
    const [here, there] = [await open(company), await open(company)]
    await endSession(db, here)
    expect(await validateSession(db, here)).toBeNull()
    expect(await validateSession(db, there)).not.toBeNull()
  })

  it('is nothing for a token that is none', async () => {
    for (const token of ['', 'x', '\0', 'a'.repeat(10_000)]) expect(await validateSession(db, token)).toBeNull()
  })
})

describe('who a session speaks for', () => {
  it('is asked at every request: the company that was left, or suspended, is not open any more', async () => {
    const [left, suspended] = [await given.company(), await given.company()]
    const tokens = [await open(left), await open(suspended)]
    for (const token of tokens) expect(actorOf((await validateSession(db, token))!).kind).toBe('member')
    await db.delete(members).where(eq(members.personId, left.personId))
    await db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, suspended.companyId))
    for (const token of tokens) expect(actorOf((await validateSession(db, token))!).kind).toBe('stranger')
  })

  it('is the role of today', async () => {
    const company = await given.company()
    const token = await open(company)
    await db.update(members).set({ role: 'member' }).where(eq(members.personId, company.personId))
    expect(actorOf((await validateSession(db, token))!)).toMatchObject({ kind: 'member', role: 'member' })
  })

  it("is nobody when the person's row is gone", async () => {
    const company = await given.company()
    const token = await open(company)
    await db.delete(members).where(eq(members.personId, company.personId))
    await db.delete(people).where(eq(people.id, company.personId))
    expect(await validateSession(db, token)).toBeNull()
  })
})
