import { eq } from 'drizzle-orm'
import type { ThreadGuest } from '#app/domain/actor.ts'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { people } from '#db/schema/people.ts'
import { grantScopedLink } from './scoped-links.server.ts'

/** Where a participant reads a thread: in the desk or, without a password, behind a scoped link. */
export async function wayToThread(tx: Transaction, who: Omit<ThreadGuest, 'kind'>, locale: Language, now: Date): Promise<string> {
  const [person] = await tx.select({ passwordHash: people.passwordHash }).from(people).where(eq(people.id, who.personId))
  if (person?.passwordHash) return paths.thread(locale, who.threadId)
  return paths.scopedThread(locale, await grantScopedLink(tx, { kind: 'guest', ...who }, now))
}
