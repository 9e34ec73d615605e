import { and, desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { StaffActor } from '#app/domain/actor.ts'
import { newId } from '#app/domain/id.ts'
import { disputeClaim, getDisputable, listOpenDisputes, settleDispute } from '#app/services/claims/disputes.server.ts'
import { moveClaim } from '#app/services/claims/move-claim.server.ts'
import { changeCompany } from '#app/services/companies/change-company.server.ts'
import { getCompany } from '#app/services/companies/get-company.server.ts'
import { listCompanies } from '#app/services/companies/list-companies.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { letterFacts } from '#app/services/letters/letter-facts.server.ts'
import { claimDisputes, claims } from '#db/schema/claims.ts'
import { companies } from '#db/schema/companies.ts'
import { letters } from '#db/schema/letters.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const staff: Context<StaffActor> = { ...given.stranger(), actor: { kind: 'staff', personId: newId() } }
const core = { legalNameEn: 'Acme Ltd', country: 'CN', city: 'Tianjin', region: 'Tianjin', businessTypes: ['manufacturer' as const] }
const evidence = 'The register names another address since March, and nobody knew the company at this one.'

const rowOf = async ({ companyId }: GivenCompany) => (await db.select().from(companies).where(eq(companies.id, companyId)))[0]!

async function say(company: GivenCompany, street: string) {
  await changeCompany(company.ctx, { ...core, street, version: (await rowOf(company)).version } as never)
}

/** A company whose registered address staff found in the register, and a buyer who dealt with it. */
async function dealing() {
  const { supplier, buyer } = await given.thread()
  await say(supplier, 'Road 1')
  const address = async () =>
    (
      await db
        .select()
        .from(claims)
        .where(and(eq(claims.companyId, supplier.companyId), eq(claims.kind, 'registered_address')))
    )[0]!
  const { id: claim, version } = await address()
  await moveClaim(staff, supplier.companyId, { claim, version, action: 'match', ground: 'register_extract' })
  const { ref } = await rowOf(supplier)
  const dispute = (by = buyer, id = newId()) => disputeClaim(by.ctx, ref, { id, claim, evidence })
  const shown = async () => (await getCompany(given.stranger(), ref)).company.claims.find(({ kind }) => kind === 'registered_address')
  const settle = async (outcome: 'upheld' | 'corrected', words = 'The register names another address since 3 March.') => {
    const [open] = await listOpenDisputes(db, supplier.companyId)
    await settleDispute(staff, supplier.companyId, { dispute: open!.id, outcome, words })
  }
  return { supplier, buyer, ref, claim, dispute, shown, settle, address }
}

/** What the newest letters about a dispute say, by their reader. */
async function told(...readers: GivenCompany[]) {
  return Promise.all(
    readers.map(async ({ address }) => {
      const [letter] = await db
        .select()
        .from(letters)
        .where(and(eq(letters.toAddress, address), eq(letters.name, 'claim-disputed')))
        .orderBy(desc(letters.createdAt))
        .limit(1)
      return letter ? db.transaction((tx) => letterFacts(tx, letter, new Date())) : null
    }),
  )
}

describe('a claim that a buyer disputes', () => {
  it('is shown as disputed at once, with its check; the company reads why and not by whom, staff see it wait', async () => {
    const { supplier, buyer, dispute, shown } = await dealing()
    await dispute()
    expect(await shown()).toMatchObject({ isDisputed: true, state: 'registry_matched' })
    const [own, theirs] = await told(supplier, buyer)
    expect(own).toMatchObject({ outcome: 'open', isOwn: true, evidence })
    expect(JSON.stringify(own)).not.toContain((await rowOf(buyer)).legalNameEn)
    expect(theirs).toBeNull()
    const line = (await listCompanies(staff, (await rowOf(supplier)).ref)).find(({ id }) => id === supplier.companyId)
    expect(line!.waiting).toBe(1)
  })

  it('is so once, however often the form is sent', async () => {
    const { supplier, buyer, dispute } = await dealing()
    const id = newId()
    await dispute(buyer, id)
    await dispute(buyer, id)
    expect(await listOpenDisputes(db, supplier.companyId)).toHaveLength(1)
    await expect(dispute()).rejects.toMatchObject({ code: 'claim.disputed_already' })
  })

  it('is left alone by who never dealt with the company, and by the company itself', async () => {
    const { supplier, ref, dispute } = await dealing()
    const stranger = await given.company()
    expect((await getDisputable(stranger.ctx, ref)).may).toBe('no_dealing')
    await expect(dispute(stranger)).rejects.toMatchObject({ code: 'claim.no_dealing' })
    await expect(dispute(supplier)).rejects.toMatchObject({ code: 'claim.own' })
  })
})

describe('what becomes of it', () => {
  it('upheld: it stands as it stood, and both sides hear it', async () => {
    const { supplier, buyer, dispute, shown, settle } = await dealing()
    await dispute()
    await settle('upheld')
    expect(await shown()).toMatchObject({ isDisputed: false, state: 'registry_matched' })
    expect(await told(supplier, buyer)).toMatchObject([
      { outcome: 'upheld', isOwn: true },
      { outcome: 'upheld', isOwn: false },
    ])
  })

  it('corrected by staff: it is the company’s own word again, and everybody reads why', async () => {
    const { supplier, buyer, dispute, shown, settle } = await dealing()
    await dispute()
    await settle('corrected', 'The register names another address.')
    expect(await shown()).toMatchObject({ isDisputed: false, state: 'asserted', note: 'The register names another address.' })
    expect(await told(supplier, buyer)).toMatchObject([{ outcome: 'corrected' }, { outcome: 'corrected' }])
  })

  it('corrected by the company, which states something else: staff have nothing to look at any more', async () => {
    const { supplier, buyer, dispute, shown } = await dealing()
    await dispute()
    await say(supplier, 'Road 2')
    expect(await listOpenDisputes(db, supplier.companyId)).toEqual([])
    expect(await shown()).toMatchObject({ isDisputed: false, state: 'asserted' })
    expect(await told(buyer)).toMatchObject([{ outcome: 'corrected', isOwn: false, words: null }])
  })

  it('is settled once', async () => {
    const { supplier, dispute } = await dealing()
    await dispute()
    const [open] = await listOpenDisputes(db, supplier.companyId)
    const settle = () => settleDispute(staff, supplier.companyId, { dispute: open!.id, outcome: 'upheld', words: 'It holds as it stands.' })
    await settle()
    await expect(settle()).rejects.toMatchObject({ code: 'claim.dispute_settled' })
    expect(await db.select().from(claimDisputes).where(eq(claimDisputes.id, open!.id))).toMatchObject([{ state: 'upheld' }])
  })
})
