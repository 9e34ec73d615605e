import { asc, eq, inArray } from 'drizzle-orm'
import { companies, members } from '#db/schema/companies.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { people } from '#db/schema/people.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { messages, threads } from '#db/schema/threads.ts'
import { readAt, type Context } from '../context.server.ts'
import { threadsOf } from '../erasure/known.server.ts'
import { isSealed } from '../quotations/access.server.ts'
import { buyerAlias } from '../threads/access.server.ts'
import { filesOfMessages } from '../files/thread-files.server.ts'

/** The threads that a person took part in, with what either side wrote and every version of every quotation. */
export async function readThreads(ctx: Context, personId: string) {
  const { db } = ctx
  const now = readAt(ctx)
  const own = threadsOf(db, personId)
  const inThem = await db.select({ id: members.companyId }).from(members).where(eq(members.personId, personId))
  const companiesOf = new Set(inThem.map(({ id }) => id))
  const [all, said, quoted] = await Promise.all([
    db
      .select({ id: threads.id, subject: threads.subject, createdAt: threads.createdAt, inquiryRef: inquiries.ref, rfqRef: rfqs.ref })
      .from(threads)
      .leftJoin(inquiries, eq(inquiries.id, threads.inquiryId))
      .leftJoin(rfqs, eq(rfqs.id, threads.rfqId))
      .where(inArray(threads.id, own))
      .orderBy(asc(threads.createdAt)),
    db
      .select({ message: messages, author: people.name, company: companies.legalNameEn, buyer: threads.buyerCompanyId, buyerAlias })
      .from(messages)
      .innerJoin(threads, eq(threads.id, messages.threadId))
      .leftJoin(rfqs, eq(rfqs.id, threads.rfqId))
      .innerJoin(people, eq(people.id, messages.personId))
      .innerJoin(companies, eq(companies.id, messages.companyId))
      .where(inArray(messages.threadId, own))
      .orderBy(asc(messages.at)),
    db
      .select({
        threadId: quotations.threadId,
        supplier: quotations.supplierCompanyId,
        rfq: rfqs,
        status: quotations.status,
        document: quotationVersions.document,
        sentAt: quotationVersions.sentAt,
      })
      .from(quotationVersions)
      .innerJoin(quotations, eq(quotations.id, quotationVersions.quotationId))
      .leftJoin(rfqs, eq(rfqs.id, quotations.rfqId))
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
      .map(({ message: { id, at, channel, body, quotedText, personId: by, companyId }, author, company, buyer, buyerAlias: alias }) => ({
        at,
        // A buyer who asks under an alias is known by that to the other side, here too.
        ...(alias !== null && companyId === buyer && !companiesOf.has(buyer) ? { author: null, company: alias } : { author, company }),
        isOwn: by === personId,
        channel,
        body,
        files: (files.get(id) ?? []).map(({ name, size }) => ({ name, size })),
        // What others quote may name whom they write to elsewhere.
        ...(by === personId ? { quotedText } : {}),
      })),
    quotations: quoted
      .filter(({ threadId, supplier, rfq }) => threadId === thread.id && (companiesOf.has(supplier) || !isSealed(rfq, now)))
      .map(({ status, document, sentAt }) => ({ status, sentAt, document })),
  }))
}
