import { signedInHeaders } from '#app/http/cookies.server.ts'
import { createSession } from '#app/services/accounts/sessions.server.ts'
import type { Database } from '#db/client.server.ts'
import { givenIn } from '#tests/given.ts'

export type Parties = {
  buyers: { companyId: string; cookie: string }[]
  /** Refs of the listings that are asked about. */
  listings: string[]
  supplierIds: string[]
}

/** Companies that ask, signed in, and suppliers with a listing each; the first supplier has two readers. */
export async function makeParties(db: Database, count: { buyers: number; suppliers: number }): Promise<Parties> {
  const given = givenIn(db)
  const parties: Parties = { buyers: [], listings: [], supplierIds: [] }
  for (let number = 0; number < count.suppliers; number += 1) {
    const supplier = await given.company()
    if (number === 0) await given.colleague(supplier)
    parties.supplierIds.push(supplier.companyId)
    parties.listings.push((await given.listing(supplier)).ref)
  }
  for (let number = 0; number < count.buyers; number += 1) {
    const { companyId, personId } = await given.company({ country: 'PE' })
    const headers = await signedInHeaders(await createSession(db, personId, companyId, new Date()))
    parties.buyers.push({ companyId, cookie: headers.get('set-cookie')!.split(';')[0]! })
  }
  return parties
}
