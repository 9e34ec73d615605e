import { inArray } from 'drizzle-orm'
import type { MembershipChange } from '#app/domain/companies/member.ts'
import type { Transaction } from '#db/client.server.ts'
import { people } from '#db/schema/people.ts'
import { writeLetter } from '../letters/write-letter.server.ts'

export type MembershipNews = {
  eventId: string
  companyId: string
  change: MembershipChange
  /** The other person of the news: who joined, left or did it. */
  aboutId: string
}

/** Tells people of a change of membership. A letter of security: it goes in the command's own transaction, to members and to those who were. */
export async function tellMembership(
  tx: Transaction,
  { eventId, companyId, change, aboutId }: MembershipNews,
  readerIds: string[],
): Promise<void> {
  if (readerIds.length === 0) return
  const readers = await tx.select().from(people).where(inArray(people.id, readerIds))
  for (const { id, address, locale } of readers) {
    if (!address) continue
    await writeLetter(tx, {
      name: 'membership-changed',
      toAddress: address,
      locale,
      recipientId: id,
      eventId,
      subject: { companyId, personId: aboutId, change },
    })
  }
}
