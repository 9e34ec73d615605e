import { eq } from 'drizzle-orm'
import type { LetterName } from '#app/domain/mail/letter.ts'
import type { Transaction } from '#db/client.server.ts'
import { people } from '#db/schema/people.ts'
import { writeLetter } from '../letters/write-letter.server.ts'

/** A letter to the person about what happened to their account, so that nobody does it behind their back. */
export async function tellPerson(tx: Transaction, personId: string, name: LetterName, eventId: string): Promise<void> {
  const [person] = await tx.select().from(people).where(eq(people.id, personId))
  if (!person?.address) return
  await writeLetter(tx, { name, toAddress: person.address, locale: person.locale, recipientId: personId, eventId, subject: {} })
}
