import { signedInHeaders } from '#app/http/cookies.server.ts'
import { createSession } from '#app/services/accounts/sessions.server.ts'
import type { Database } from '#db/client.server.ts'
import { givenIn } from '#tests/given.ts'

export type Parties = {
  buyers: { companyId: string; personId: string; cookie: string }[]
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
    parties.buyers.push({ companyId, personId, cookie: await signIn(db, { companyId, personId }) })
  }
  return parties
}

/** The cookie of a new session. */
export async function signIn(db: Database, { companyId, personId }: { companyId: string; personId: string }): Promise<string> {
  const headers = await signedInHeaders(await createSession(db, personId, companyId, new Date()))
  return headers.get('set-cookie')!.split(';')[0]!
}
