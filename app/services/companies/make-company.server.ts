import { newId } from '#app/domain/id.ts'
import { mainZoneOf } from '#app/domain/time-zone.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'

type Facts = Pick<typeof companies.$inferInsert, 'status' | 'legalNameEn' | 'country'>

/** A new company with its first owner. */
export async function makeCompany(tx: Transaction, ownerId: string, facts: Facts, now: Date): Promise<string> {
  const id = newId(now.getTime())
  await tx.insert(companies).values({ id, ...facts, timeZone: mainZoneOf(facts.country), createdAt: now })
  await tx.insert(members).values({ companyId: id, personId: ownerId, role: 'owner', createdAt: now })
  return id
}
