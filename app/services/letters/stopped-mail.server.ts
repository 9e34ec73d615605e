import { eq } from 'drizzle-orm'
import { stoppedMailOf, type StoppedMail } from '#app/domain/mail/stopped-mail.ts'
import { env } from '#app/env.server.ts'
import type { Reader } from '#db/client.server.ts'
import { people } from '#db/schema/people.ts'
import { findSuppression } from './suppressions.server.ts'

/** Why the reader's own address gets no letters of dealings; null where it gets them. */
export async function readStoppedMail(db: Reader, personId: string): Promise<StoppedMail | null> {
  const [person] = await db.select({ address: people.address }).from(people).where(eq(people.id, personId))
  const suppression = person?.address ? await findSuppression(db, person.address) : null
  if (!suppression || suppression.reason === 'not_me') return null
  return stoppedMailOf(person!.address!, suppression.reason, env().MAIL_FROM)
}
