import { asc, eq, inArray } from 'drizzle-orm'
import { companies } from '#db/schema/companies.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { people } from '#db/schema/people.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { messages, threads } from '#db/schema/threads.ts'
import type { Context } from '../context.server.ts'
import { threadsOf } from '../erasure/known.server.ts'
import { filesOfMessages } from '../files/thread-files.server.ts'

/** The threads that a person took part in, with what either side wrote and every version of every quotation. */
export async function readThreads({ db }: Context, personId: string) {
  const own = threadsOf(db, personId)
  const [all, said, quoted] = await Promise.all([
    db
      .select({ id: threads.id, subject: threads.subject, createdAt: threads.createdAt, inquiryRef: inquiries.ref, rfqRef: rfqs.ref })
      .from(threads)
      .leftJoin(inquiries, eq(inquiries.id, threads.inquiryId))
      .leftJoin(rfqs, eq(rfqs.id, threads.rfqId))
      .where(inArray(threads.id, own))
      .orderBy(asc(threads.createdAt)),
    db
      .select({ message: messages, author: people.name, company: companies.legalNameEn })
      .from(messages)
      .innerJoin(people, eq(people.id, messages.personId))
      .innerJoin(companies, eq(companies.id, messages.companyId))
      .where(inArray(messages.threadId, own))
      .orderBy(asc(messages.at)),
    db
      .select({
        threadId: quotations.threadId,
        status: quotations.status,
        document: quotationVersions.document,
        sentAt: quotationVersions.sentAt,
      })
      .from(quotationVersions)
      .innerJoin(quotations, eq(quotations.id, quotationVersions.quotationId))
      .where(inArray(quotations.threadId, own))
      .orderBy(asc(quotationVersions.sentAt)),
  ])
  const files = await filesOfMessages(
    db,
    said.map(({ message }) => message.id),
  )
  return all.map((thread) => ({
    ...thread,
    messages: said
      .filter(({ message }) => message.threadId === thread.id)
      .map(({ message: { id, at, channel, body, quotedText, personId: by }, author, company }) => ({
        at,
        author,
        company,
        isOwn: by === personId,
        channel,
        body,
        files: (files.get(id) ?? []).map(({ name, size }) => ({ name, size })),
        // What others quote may name whom they write to elsewhere.
        ...(by === personId ? { quotedText } : {}),
      })),
    quotations: quoted
      .filter(({ threadId }) => threadId === thread.id)
      .map(({ status, document, sentAt }) => ({ status, sentAt, document })),
  }))
}
