import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server.ts'
import { people } from '#db/schema/people.ts'

export type PersonRow = typeof people.$inferSelect

/** Acts on one account go one after the other: whoever takes this lock first, before any other row of the person, meets no deadlock. */
export async function lockPerson(tx: Transaction, personId: string): Promise<PersonRow> {
  const [person] = await tx.select().from(people).where(eq(people.id, personId)).for('update')
  return person!
}
