import { and, eq, inArray, isNotNull, ne, or } from 'drizzle-orm'
import type { Known } from '#app/domain/accounts/erasure.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { messages, threads } from '#db/schema/threads.ts'
import type { PersonRow } from '../accounts/lock-person.server.ts'

/** A person by everything that they are found by. */
export type Who = Known & { personId: string }

/** Their address, and those that letters went to before; none that is somebody else's by now. */
export async function whoTheyAre(tx: Transaction, { id: personId, name, address }: PersonRow): Promise<Who> {
  const told = await tx
    .selectDistinct({ address: letters.toAddress })
    .from(letters)
    .where(and(eq(letters.recipientId, personId), isNotNull(letters.toAddress)))
  const all = [...new Set([address, ...told.map((letter) => letter.address)])].filter((one) => one !== null)
  const others = await tx
    .select({ address: people.address })
    .from(people)
    .where(and(inArray(people.address, all), ne(people.id, personId)))
  const taken = new Set(others.map((other) => other.address))
  return { personId, name: name!, addresses: all.filter((one) => !taken.has(one)) }
}

/** The threads in which a person asked, wrote or quoted. */
export const threadsOf = (tx: Reader, personId: string) =>
  tx
    .select({ id: messages.threadId })
    .from(messages)
    .where(eq(messages.personId, personId))
    .union(
      tx
        .select({ id: threads.id })
        .from(threads)
        .leftJoin(inquiries, eq(inquiries.id, threads.inquiryId))
        .leftJoin(rfqs, eq(rfqs.id, threads.rfqId))
        .where(or(eq(inquiries.buyerPersonId, personId), eq(rfqs.buyerPersonId, personId))),
    )
    .union(
      tx
        .select({ id: quotations.threadId })
        .from(quotations)
        .innerJoin(quotationVersions, eq(quotationVersions.quotationId, quotations.id))
        .where(eq(quotationVersions.sentBy, personId)),
    )
