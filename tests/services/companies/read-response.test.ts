import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readResponse } from '#app/services/companies/read-response.server.ts'
import { companies } from '#db/schema/companies.ts'
import { messages, threads, threadSides } from '#db/schema/threads.ts'
import { newId } from '#app/domain/id.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const hour = 3_600_000
const every = ['1', '2', '3', '4', '5', '6', '0'] as const

/** An inquiry that came so many hours ago; `answered`: how many hours later somebody of the company wrote. */
async function inquiry(supplier: GivenCompany, listing: { listingId: string; ref: string }, hoursAgo: number, answered?: number) {
  const { threadId } = await given.thread({ supplier, listing })
  const cameAt = new Date(Date.now() - hoursAgo * hour)
  await db.update(threads).set({ createdAt: cameAt }).where(eq(threads.id, threadId))
  if (answered === undefined) return threadId
  const by = { threadId, companyId: supplier.companyId, personId: supplier.personId }
  await db
    .insert(messages)
    .values({ id: newId(), ...by, channel: 'web', body: 'Sorry, not ours', at: new Date(cameAt.getTime() + answered * hour) })
  return threadId
}

describe('the figures of a company', () => {
  it('tell its first words to inquiries of 90 days, without what was junk', async () => {
    const supplier = await given.company()
    await db
      .update(companies)
      .set({ profile: { calendar: { workdays: [...every] } } })
      .where(eq(companies.id, supplier.companyId))
    const listing = await given.listing(supplier)
    const read = async () => {
      const [row] = await db.select().from(companies).where(eq(companies.id, supplier.companyId))
      return readResponse(db, row!, new Date())
    }
    expect(await read()).toMatchObject({ counted: 0, percent: null, quotations: 0 })
    for (const answered of [1, 2, 3]) await inquiry(supplier, listing, 200, answered)
    await inquiry(supplier, listing, 200)
    await inquiry(supplier, listing, 200, 100)
    await inquiry(supplier, listing, 91 * 24, 1)
    await inquiry(supplier, listing, 5)
    const junk = await inquiry(supplier, listing, 200)
    const side = { threadId: junk, companyId: supplier.companyId, junkAt: new Date(Date.now() - 190 * hour) }
    await db
      .insert(threadSides)
      .values(side)
      .onConflictDoUpdate({ target: [threadSides.threadId, threadSides.companyId], set: side })
    expect(await read()).toMatchObject({ counted: 5, percent: 60, hours: 2 })
    expect((await read()).activeWeek).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})
