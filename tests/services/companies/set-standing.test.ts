import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { StaffActor } from '#app/domain/actor.ts'
import { newId } from '#app/domain/id.ts'
import { getCompany } from '#app/services/companies/get-company.server.ts'
import { listCompanies } from '#app/services/companies/list-companies.server.ts'
import { setStanding } from '#app/services/companies/set-standing.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { readSearchedListings } from '#app/services/search/read-searched-listings.server.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { searchChanges } from '#db/schema/listings.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const staff: Context<StaffActor> = { ...given.stranger(), actor: { kind: 'staff', personId: newId() } }

const refOf = async (companyId: string) => (await db.select().from(companies).where(eq(companies.id, companyId)))[0]!.ref

describe('a company that staff take off the stage', () => {
  it('is gone at once with its listings, comes back whole, and its owners hear why both times', async () => {
    const company = await given.company()
    const colleague = await given.colleague(company)
    const { listingId } = await given.listing(company)
    const ref = await refOf(company.companyId)
    const isFound = async () => (await readSearchedListings(db, [listingId], { onStageOnly: true })).length === 1
    expect(await isFound()).toBe(true)
    await setStanding(staff, company.companyId, { act: 'suspend', reason: 'forged_papers' })
    await expect(getCompany(given.stranger(), ref)).rejects.toMatchObject({ kind: 'gone', code: 'company.suspended' })
    expect(await isFound()).toBe(false)
    expect(await db.$count(searchChanges, eq(searchChanges.subjectId, company.companyId))).toBe(1)
    await setStanding(staff, company.companyId, { act: 'restore', reason: 'settled' })
    expect((await getCompany(given.stranger(), ref)).listings).toHaveLength(1)
    const isStanding = eq(letters.name, 'company-standing')
    const told = await db
      .select()
      .from(letters)
      .where(and(isStanding, eq(letters.recipientId, company.personId)))
    expect(told.map(({ subject }) => subject.standing)).toEqual([
      { act: 'suspend', reason: 'forged_papers' },
      { act: 'restore', reason: 'settled' },
    ])
    expect(await db.$count(letters, and(isStanding, eq(letters.recipientId, colleague.personId)))).toBe(0)
    const noted = await db.select().from(events).where(eq(events.subjectId, company.companyId))
    expect(noted.map(({ name, detail }) => `${name} ${detail.reason}`)).toEqual(
      expect.arrayContaining(['company.suspended forged_papers', 'company.restored settled']),
    )
  })

  it('is taken off once, and not by whoever saw another state', async () => {
    const { companyId } = await given.company()
    await expect(setStanding(staff, companyId, { act: 'restore', reason: 'settled' })).rejects.toThrow('company.standing_changed')
    await setStanding(staff, companyId, { act: 'suspend', reason: 'spam' })
    await expect(setStanding(staff, companyId, { act: 'suspend', reason: 'spam' })).rejects.toThrow('company.standing_changed')
    expect(await db.$count(letters, eq(letters.name, 'company-standing'))).toBeGreaterThan(0)
  })

  it('is found by staff by its name and its reference, a percent sign being no wildcard', async () => {
    const { companyId } = await given.company({ name: 'Quite 100% Unusual GmbH' })
    const namesOf = async (q: string) => (await listCompanies(staff, q)).map(({ name }) => name)
    expect(await namesOf('unusual')).toEqual(['Quite 100% Unusual GmbH'])
    expect(await namesOf((await refOf(companyId)).toLowerCase())).toEqual(['Quite 100% Unusual GmbH'])
    expect(await namesOf('100% u')).toEqual(['Quite 100% Unusual GmbH'])
    expect(await namesOf('q%l')).toEqual([])
  })
})
