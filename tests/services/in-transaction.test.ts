import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inTransaction } from '#app/services/context.server.ts'
import { companies } from '#db/schema/companies.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld({ MEILI_URL: '' })
const given = givenIn(db)

/** Resolves when both have come this far. */
function meeting() {
  let arrived = 0
  let open = () => {}
  const both = new Promise<void>((resolve) => (open = resolve))
  return () => {
    arrived += 1
    if (arrived >= 2) open()
    return both
  }
}

describe('two commands that wait for each other', () => {
  it('are both done: the one that the database gave up is done again, whole', async () => {
    const [one, two] = [(await given.company()).companyId, (await given.company()).companyId]
    const meet = meeting()
    let begun = 0
    const rename = (first: string, second: string, name: string) =>
      inTransaction({ db }, async (tx) => {
        begun += 1
        await tx.update(companies).set({ city: name }).where(eq(companies.id, first))
        await meet()
        await tx.update(companies).set({ city: name }).where(eq(companies.id, second))
      })
    await Promise.all([rename(one, two, 'Callao'), rename(two, one, 'Ningbo')])
    const cities = await db.select({ city: companies.city }).from(companies)
    expect(begun).toBe(3)
    expect(new Set(cities.map(({ city }) => city)).size).toBe(1)
  })

  it('what fails for another reason is not done again', async () => {
    let begun = 0
    const failing = inTransaction({ db }, async () => {
      begun += 1
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(begun).toBe(1)
  })
})
