import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import { putFile } from '#app/infra/storage.server.ts'
import { createSession } from '#app/services/accounts/sessions.server.ts'
import { readVariant } from '#app/services/files/read-variant.server.ts'
import { companies } from '#db/schema/companies.ts'
import { files, fileVariants } from '#db/schema/files.ts'
import { listings } from '#db/schema/listings.ts'
import { people } from '#db/schema/people.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

async function pictureOf({ companyId }: GivenCompany, attachedTo: string, purpose: 'company-logo' | 'listing-picture'): Promise<string> {
  const id = newId()
  const about = { size: 5, sha256: 'x', type: 'image/jpeg', displayName: 'a.jpg', state: 'ready' as const }
  await db.insert(files).values({ id, companyId, attachedTo, purpose, ...about })
  await db.insert(fileVariants).values({ fileId: id, width: 320, height: 200, format: 'webp', size: 5 })
  await putFile(`${id}/320.webp`, Buffer.from('bytes'))
  return id
}

const seenBy = async (fileId: string, who: { personId: string } | null) => {
  const session = who && (await createSession(db, who.personId, null, new Date()))
  const seen = await readVariant(db, { fileId, width: 320, format: 'webp' }, () => Promise.resolve(session))
  return seen === null || seen === 'gone' ? seen : seen.isHidden ? 'to them alone' : 'to all'
}
const suspend = (company: GivenCompany) => db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, company.companyId))

describe('a picture', () => {
  it('of a suspended company is gone at once for everybody but its own people and staff, and comes back with it', async () => {
    const [company, other] = [await given.company(), await given.company()]
    const staff = await given.company()
    await db.update(people).set({ staffRole: 'staff' }).where(eq(people.id, staff.personId))
    const { listingId } = await given.listing(company)
    const both = [
      await pictureOf(company, `company:${company.companyId}`, 'company-logo'),
      await pictureOf(company, `listing:${listingId}`, 'listing-picture'),
    ]
    const seen = async (who: GivenCompany | null) => Promise.all(both.map((id) => seenBy(id, who)))
    expect(await seen(null)).toEqual(['to all', 'to all'])
    await suspend(company)
    expect(await seen(null)).toEqual(['gone', 'gone'])
    expect(await seen(other)).toEqual(['gone', 'gone'])
    expect(await seen(company)).toEqual(['to them alone', 'to them alone'])
    expect(await seen(staff)).toEqual(['to them alone', 'to them alone'])
    await db.update(companies).set({ status: 'listed' }).where(eq(companies.id, company.companyId))
    expect(await seen(null)).toEqual(['to all', 'to all'])
  })

  it('of a listing that its company removed or staff took off goes with it', async () => {
    const company = await given.company()
    const { listingId } = await given.listing(company)
    const fileId = await pictureOf(company, `listing:${listingId}`, 'listing-picture')
    const states: ListingStatus[] = ['paused', 'suspended', 'removed']
    const seen: unknown[] = []
    for (const status of states) {
      await db.update(listings).set({ status }).where(eq(listings.id, listingId))
      seen.push(await seenBy(fileId, null))
    }
    expect(seen).toEqual(['to all', 'gone', 'gone'])
  })
})
