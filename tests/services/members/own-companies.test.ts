import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { sha256 } from '#app/infra/secrets.server.ts'
import { createSession, endAllSessions, homeCompanyId, validateSession } from '#app/services/accounts/sessions.server.ts'
import { confirmInquiry, getHeldInquiry } from '#app/services/inquiries/confirm-inquiry.server.ts'
import { holdInquiry, inquiryTokenOf } from '#app/services/inquiries/hold-inquiry.server.ts'
import { findHoldingCompany, foundCompany, listOwnCompanies, switchCompany } from '#app/services/members/own-companies.server.ts'
import { removeMember } from '#app/services/members/remove-member.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import { companies } from '#db/schema/companies.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { people, sessions } from '#db/schema/people.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const stranger = given.stranger()

/** Somebody in two companies, of which the first is their own. */
async function inTwo() {
  const [home, other] = [await given.company({ name: 'Acme' }), await given.company({ name: 'Beta' })]
  return { home, other, there: await given.alsoIn(home, other) }
}

async function open({ personId, companyId }: GivenCompany) {
  const token = await createSession(db, personId, companyId, new Date())
  return { personId, sessionId: sha256(token), token }
}

describe('a person in several companies', () => {
  it('switches one session and no other', async () => {
    const { home, other } = await inTwo()
    const [one, two] = [await open(home), await open(home)]
    await switchCompany(stranger, one, other.companyId)
    expect(await validateSession(db, one.token)).toMatchObject({ companyId: other.companyId, role: 'member' })
    expect(await validateSession(db, two.token)).toMatchObject({ companyId: home.companyId, role: 'owner' })
  })

  it('switches to their own companies only, and not with the session of somebody else', async () => {
    const { home, other } = await inTwo()
    const session = await open(home)
    const foreign = await given.company()
    for (const id of [foreign.companyId, randomUUID(), 'x', ''])
      await expect(switchCompany(stranger, session, id)).rejects.toMatchObject({ kind: 'not_found' })
    const theirs = await open(foreign)
    await expect(switchCompany(stranger, { ...theirs, personId: home.personId }, other.companyId)).rejects.toMatchObject({
      kind: 'not_found',
    })
    await db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, other.companyId))
    await expect(switchCompany(stranger, session, other.companyId)).rejects.toMatchObject({ kind: 'not_found' })
    expect(await validateSession(db, session.token)).toMatchObject({ companyId: home.companyId })
  })

  it('comes in where they worked last, else where they came to first', async () => {
    const { home, there } = await inTwo()
    expect(await homeCompanyId(db, home.personId)).toBe(home.companyId)
    const [earlier, later] = [await open(home), await open(there)]
    const seen = (minutesAgo: number) => ({ lastSeenAt: new Date(Date.now() - minutesAgo * 60_000) })
    await db.update(sessions).set(seen(60)).where(eq(sessions.id, earlier.sessionId))
    await db.update(sessions).set(seen(5)).where(eq(sessions.id, later.sessionId))
    expect(await homeCompanyId(db, home.personId)).toBe(there.companyId)
    await db.transaction((tx) => endAllSessions(tx, home.personId))
    expect(await homeCompanyId(db, home.personId)).toBe(home.companyId)
  })

  it('comes into one that is open, whichever was used last', async () => {
    const { home, there } = await inTwo()
    await open(home)
    await db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, home.companyId))
    expect(await homeCompanyId(db, home.personId)).toBe(there.companyId)
    expect(await listOwnCompanies(db, home.personId)).toMatchObject([
      { name: 'Acme', isSuspended: true },
      { name: 'Beta', isSuspended: false },
    ])
  })

  it('finds which of them a thread belongs to, a quotation or a listing', async () => {
    const { home, other, there } = await inTwo()
    const { threadId, quotationId, listing } = await given.quotation({ supplier: other })
    for (const named of [{ threadId }, { quotationId }, { listingId: listing.listingId }]) {
      expect(await findHoldingCompany(db, home.personId, home.companyId, named)).toMatchObject({ id: there.companyId, name: 'Beta' })
      expect(await findHoldingCompany(db, home.personId, there.companyId, named)).toBeNull()
      expect(await findHoldingCompany(db, (await given.company()).personId, null, named)).toBeNull()
    }
    for (const threadId of ['x', randomUUID()]) expect(await findHoldingCompany(db, home.personId, home.companyId, { threadId })).toBeNull()
  })
})

describe('somebody with an account', () => {
  it('joins with one more company, owns it and acts for it', async () => {
    const home = await given.company()
    const session = await open(home)
    await foundCompany(stranger, session, { company: 'Gamma Ltd', country: 'PE' })
    expect(await validateSession(db, session.token)).toMatchObject({ companyName: 'Gamma Ltd', role: 'owner' })
    expect(await listOwnCompanies(db, home.personId)).toHaveLength(2)
  })
})

describe("a guest's inquiry from an address in several companies", () => {
  async function held(address: string, supplier?: GivenCompany) {
    const { ref } = await given.listing(supplier ?? (await given.company()))
    const clientKey = randomUUID()
    await holdInquiry(
      stranger,
      { clientKey, listing: ref, email: address, message: 'Good day, we need 300 pieces for a hotel.' },
      '203.0.113.7',
    )
    const [row] = await db.select().from(heldInquiries).where(eq(heldInquiries.clientKey, clientKey))
    return inquiryTokenOf(row!.id)
  }

  it('asks for which of them, and takes no other', async () => {
    const { home, other } = await inTwo()
    const token = await held(home.address)
    const names = (await getHeldInquiry(stranger, token)).companies.map(({ name }) => name)
    expect(names).toEqual(['Acme', 'Beta'])
    const missing = { kind: 'invalid', code: 'inquiry.which_company', detail: { fields: ['companyId'] } }
    await expect(confirmInquiry(stranger, token)).rejects.toMatchObject(missing)
    await expect(confirmInquiry(stranger, token, (await given.company()).companyId)).rejects.toMatchObject(missing)
    const { scopedToken } = await confirmInquiry(stranger, token, other.companyId)
    expect(await getGuestByLink(db, scopedToken!, new Date())).toMatchObject({ companyId: other.companyId, personId: home.personId })
    await expect(confirmInquiry(stranger, token)).resolves.toEqual({ scopedToken })
  })

  it('does not ask where only one of them can: nobody asks their own company', async () => {
    const { home, other } = await inTwo()
    const token = await held(home.address, other)
    expect((await getHeldInquiry(stranger, token)).companies).toEqual([])
    const { scopedToken } = await confirmInquiry(stranger, token)
    expect(await getGuestByLink(db, scopedToken!, new Date())).toMatchObject({ companyId: home.companyId })
  })

  it('opens nothing again for somebody who is out of that company', async () => {
    const { home, other, there } = await inTwo()
    const token = await held(home.address)
    const { scopedToken } = await confirmInquiry(stranger, token, other.companyId)
    await removeMember(other.ctx, there.personId)
    await expect(getGuestByLink(db, scopedToken!, new Date())).rejects.toMatchObject({ kind: 'gone' })
    await expect(confirmInquiry(stranger, token)).rejects.toMatchObject({ kind: 'gone' })
  })

  it('of somebody who was in companies and is in none makes a new guest company', async () => {
    const personId = randomUUID()
    const address = `alone-${personId.slice(0, 8)}@buyers.test`
    await db.insert(people).values({ id: personId, address, name: 'Alone', passwordHash: 'not a hash' })
    const { scopedToken } = await confirmInquiry(stranger, await held(address))
    expect(await getGuestByLink(db, scopedToken!, new Date())).toMatchObject({ personId })
  })
})
