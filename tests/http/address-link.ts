import { newId } from '#app/domain/id.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { addressTokenOf } from '#app/services/accounts/change-address.server.ts'
import { oneTimeTokens } from '#db/schema/people.ts'
import type { Site } from './open-site.ts'

/** The page behind an open link of a letter to somebody's new address. */
export async function addressLink({ db, given }: Pick<Site, 'db' | 'given'>): Promise<string> {
  const { personId } = await given.company()
  const id = newId()
  const token = addressTokenOf(id)
  const expiresAt = new Date(Date.now() + 3600_000)
  const address = `moved-${id}@new.test`
  await db.insert(oneTimeTokens).values({ id, hash: sha256(token), purpose: 'change-address', personId, address, expiresAt })
  return `/en/address/${token}`
}
