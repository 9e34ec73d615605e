import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { withoutPerson } from '#app/domain/accounts/erasure.ts'
import type { Transaction } from '#db/client.server.ts'
import { claimDisputes } from '#db/schema/claims.ts'
import { files } from '#db/schema/files.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { shareLinks } from '#db/schema/listings.ts'
import { counterOffers, quotations } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { messages, notes, threads } from '#db/schema/threads.ts'
import { threadsOf, type Who } from './known.server.ts'

/**
 * What somebody wrote belongs to the other side as well and stays; their signature, name and address in it go, and with them what
 * others quoted of it. Files that went with it belong to both. Quotations are commercial letters and stay as they were sent.
 */
export async function forgetWritings(tx: Transaction, who: Who): Promise<void> {
  const { personId } = who
  const near = threadsOf(tx, personId)
  await tx.update(messages).set({ quotedText: null }).where(eq(messages.personId, personId))
  await redact(tx, who, { table: messages, column: messages.body, where: eq(messages.personId, personId) })
  await redact(tx, who, { table: messages, column: messages.quotedText, where: inArray(messages.threadId, near) })
  await redact(tx, who, { table: notes, column: notes.body, where: eq(notes.personId, personId) })
  await redact(tx, who, { table: quotations, column: quotations.declinedNote, where: inArray(quotations.threadId, near) })
  const dealt = tx.select({ id: threads.rfqId }).from(threads).where(inArray(threads.id, near))
  const ofRfq = or(eq(rfqs.buyerPersonId, personId), inArray(rfqs.id, dealt))!
  await redact(tx, who, { table: rfqs, column: rfqs.lossNote, where: ofRfq })
  await redact(tx, who, { table: claimDisputes, column: claimDisputes.evidence, where: eq(claimDisputes.byPersonId, personId) })
  const cameBy = tx.select({ id: inquiries.shareLinkId }).from(inquiries).where(eq(inquiries.buyerPersonId, personId))
  await redact(tx, who, { table: shareLinks, column: shareLinks.buyer, where: inArray(shareLinks.id, cameBy) })
  const attached = tx
    .select({ place: sql`'message:' || ${messages.id}::text` })
    .from(messages)
    .where(eq(messages.personId, personId))
  await redact(tx, who, { table: files, column: files.displayName, where: inArray(files.attachedTo, attached) })
  await redactInquiries(tx, who)
  await redactCounters(tx, who, near)
}

type Table = typeof messages | typeof notes | typeof quotations | typeof files | typeof claimDisputes | typeof shareLinks | typeof rfqs
type Writing = { table: Table; column: PgColumn; where: SQL }

async function redact(tx: Transaction, who: Who, { table, column, where }: Writing): Promise<void> {
  const named = or(...[who.name, ...who.addresses].map((word) => sql`strpos(lower(${column}), lower(${word})) > 0`))
  const rows = await tx
    .select({ id: table.id, text: sql<string>`${column}` })
    .from(table)
    .where(and(where, named))
  for (const { id, text } of rows)
    await tx
      .update(table)
      .set({ [column.name]: withoutPerson(text, who) })
      .where(eq(table.id, id))
}

/** The form as it was sent, without who sent it. */
async function redactInquiries(tx: Transaction, who: Who): Promise<void> {
  const asked = await tx.select({ id: inquiries.id, form: inquiries.form }).from(inquiries).where(eq(inquiries.buyerPersonId, who.personId))
  for (const { id, form } of asked) {
    const { name: _name, phone: _phone, phoneShown: _shown, message, company, ...rest } = form
    const isNamed = company !== undefined && withoutPerson(company, who) !== company
    const kept = { ...rest, message: withoutPerson(message, who), ...(isNamed ? {} : { company }) }
    await tx.update(inquiries).set({ form: kept }).where(eq(inquiries.id, id))
  }
}

/** What a buyer wrote beside the terms that it asked for. */
async function redactCounters(tx: Transaction, who: Who, near: ReturnType<typeof threadsOf>): Promise<void> {
  const asked = await tx
    .select({ id: counterOffers.id, terms: counterOffers.terms })
    .from(counterOffers)
    .innerJoin(quotations, eq(quotations.id, counterOffers.quotationId))
    .where(or(eq(counterOffers.byPersonId, who.personId), inArray(quotations.threadId, near)))
  for (const { id, terms } of asked) {
    const note = terms.note && withoutPerson(terms.note, who)
    if (note === terms.note) continue
    await tx
      .update(counterOffers)
      .set({ terms: { ...terms, note } })
      .where(eq(counterOffers.id, id))
  }
}
