import { eq } from 'drizzle-orm'
import { eraseOwnAccount } from '#app/services/erasure/erase-person.server.ts'
import { planErasure } from '#app/services/erasure/plan-erasure.server.ts'
import type { Database } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { password, type SignedInOwner } from '../accounts/signed-in.ts'

type Change = { code?: string; confirm?: string; mark?: string; password?: string }

/** What these tests do and look at again and again. */
export function erasingIn(db: Database) {
  const markOf = async ({ personId }: { personId: string }) => (await planErasure(db, personId)).mark
  return {
    markOf,
    /** As the page does it, from the plan that stands now. */
    async eraseThemselves(person: SignedInOwner, change: Change = {}) {
      await eraseOwnAccount(person.as, { password, confirm: person.address, mark: await markOf(person), ...change })
    },
    personOf: async (personId: string) => (await db.select().from(people).where(eq(people.id, personId)))[0]!,
    peopleIn: async (companyId: string) => db.select().from(members).where(eq(members.companyId, companyId)),
  }
}
