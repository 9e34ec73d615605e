import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { profileParts } from '#app/domain/companies/profile.ts'
import { changeProfile } from '#app/services/companies/change-profile.server.ts'
import { getCompany } from '#app/services/companies/get-company.server.ts'
import { getOwnProfile } from '#app/services/companies/get-profile.server.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

const rowOf = async (companyId: string) => (await db.select().from(companies).where(eq(companies.id, companyId)))[0]!
const terms = (form: object) => profileParts.terms.parse(form)

describe('one part of a profile', () => {
  it('is saved from the version that was seen, with its day, and the other parts stay', async () => {
    const { ctx, companyId } = await given.company()
    await changeProfile(ctx, 'terms', { ...terms({ markets: [{ place: 'DE', share: '40' }], ports: [{ port: 'CNNGB' }] }), version: 1 })
    await changeProfile(ctx, 'record', { ...profileParts.record.parse({ references: 'A bridge' }), version: 2 })
    const { profile, version } = await rowOf(companyId)
    expect(version).toBe(3)
    expect(profile.terms?.markets).toEqual([{ place: 'DE', share: 40 }])
    expect(profile.record?.references).toBe('A bridge')
    expect(Object.keys(profile.statedAt ?? {}).sort()).toEqual(['record', 'terms'])
    const told = await db.select({ name: events.name, detail: events.detail }).from(events).where(eq(events.subjectId, companyId))
    expect(told.map(({ name, detail }) => `${name} ${detail.part}`).sort()).toEqual(['company.changed record', 'company.changed terms'])
  })

  it('does not overwrite what somebody else saved meanwhile', async () => {
    const { ctx, companyId } = await given.company()
    await changeProfile(ctx, 'terms', { ...terms({ markets: [{ place: 'DE' }] }), version: 1 })
    await expect(changeProfile(ctx, 'terms', { ...terms({ markets: [{ place: 'FR' }] }), version: 1 })).rejects.toThrow('company.changed')
    expect((await rowOf(companyId)).profile.terms?.markets).toEqual([{ place: 'DE' }])
  })

  it('keeps main products in the column that is searched, and shows them in the form again', async () => {
    const { ctx, companyId } = await given.company()
    const production = profileParts.production.parse({ products: [{ category: 'valves-pumps' }], services: ['oem'] })
    await changeProfile(ctx, 'production', { ...production, version: 1 })
    const { mainCategories, profile } = await rowOf(companyId)
    expect(mainCategories).toEqual(['valves-pumps'])
    expect(profile.production).not.toHaveProperty('products')
    expect((await getOwnProfile(ctx, 'production')).values).toMatchObject({ 'products[0].category': 'valves-pumps', services: ['oem'] })
  })

  it('names no port and no category that the lists do not know, at the line where it stands', async () => {
    const { ctx } = await given.company()
    const notPorts = terms({ ports: [{ port: 'CNNGB' }, { port: 'CNZZZ' }] })
    await expect(changeProfile(ctx, 'terms', { ...notPorts, version: 1 })).rejects.toMatchObject({
      detail: { problems: [{ field: 'ports[1].port', code: 'port' }] },
    })
    const unknown = profileParts.production.parse({ products: [{ category: 'no-such-thing' }] })
    await expect(changeProfile(ctx, 'production', { ...unknown, version: 1 })).rejects.toMatchObject({
      detail: { problems: [{ field: 'products[0].category', code: 'choose' }] },
    })
  })

  it('shows strangers nobody’s name', async () => {
    const { ctx, companyId } = await given.company()
    const contacts = profileParts.contacts.parse({
      contacts: [{ name: 'Wang Fang', email: 'wang@acme.test', language: 'zh', mailLanguage: 'zh' }],
    })
    await changeProfile(ctx, 'contacts', { ...contacts, version: 1 })
    const { company } = await getCompany(given.stranger(), (await rowOf(companyId)).ref)
    expect(JSON.stringify(company)).not.toContain('Wang')
  })
})
