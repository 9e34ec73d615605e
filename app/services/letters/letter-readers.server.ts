import { and, eq, isNotNull, ne } from 'drizzle-orm'
import type { MemberRole } from '#app/domain/companies/roles.ts'
import type { LetterName, LetterSubject } from '#app/domain/mail/letter.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import type { events } from '#db/schema/events.ts'
import { people } from '#db/schema/people.ts'
import type { Context } from '../context.server.ts'
import { writeLetter } from './write-letter.server.ts'

export type EventRow = typeof events.$inferSelect

export type Member = { id: string; address: string; locale: Language; role: MemberRole }

/** Everybody of a company with a mailbox. Who is one of its contacts has letters in the language that the company named for them. */
export async function membersOf(tx: Transaction, companyId: string): Promise<Member[]> {
  const rows = await tx
    .select({ id: people.id, address: people.address, locale: people.locale, role: members.role, profile: companies.profile })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .innerJoin(companies, eq(companies.id, members.companyId))
    .where(and(eq(members.companyId, companyId), isNotNull(people.address), ne(people.address, '')))
    // Whoever adds to the digests of several takes them in one order.
    .orderBy(people.id)
  return rows.map(({ profile, address, ...person }) => {
    const contact = profile.contacts?.contacts?.find(({ email, backupEmail }) => email === address || backupEmail === address)
    return { ...person, address: address!, locale: contact?.mailLanguage ?? person.locale }
  })
}

/** One letter of an event to each of its readers. */
export async function writeToEach(
  tx: Transaction,
  { isRestored }: Context,
  readers: Member[],
  { name, event, subject }: { name: LetterName; event: EventRow; subject: LetterSubject },
): Promise<void> {
  for (const { id: recipientId, address, locale } of readers) {
    const { id: eventId, threadId } = event
    await writeLetter(tx, { name, eventId, recipientId, toAddress: address, locale, threadId: threadId ?? undefined, subject, isRestored })
  }
}
