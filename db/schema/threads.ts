import { sql } from 'drizzle-orm'
import { boolean, check, date, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { ConfirmedBy } from '#app/domain/mail/held-mail.ts'
import { at, createdAt, id } from './columns.ts'
import { companies } from './companies.ts'
import { inquiries } from './inquiries.ts'
import { people } from './people.ts'
import { rfqs } from './rfqs.ts'

export const threads = pgTable(
  'threads',
  {
    id: id(),
    /** What it is about: an inquiry or an RFQ. */
    inquiryId: uuid().references(() => inquiries.id),
    rfqId: uuid().references(() => rfqs.id),
    buyerCompanyId: uuid()
      .notNull()
      .references(() => companies.id),
    supplierCompanyId: uuid()
      .notNull()
      .references(() => companies.id),
    /** Constant: mail clients group by it. */
    subject: text().notNull(),
    lastMessageAt: createdAt(),
    /** Whose turn it is: the side that did not write last. */
    waitingForCompanyId: uuid().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('threads_inquiry_supplier').on(table.inquiryId, table.supplierCompanyId),
    unique('threads_rfq_supplier').on(table.rfqId, table.supplierCompanyId),
    check('threads_one_need', sql`num_nonnulls(${table.inquiryId}, ${table.rfqId}) = 1`),
    check('threads_two_sides', sql`${table.buyerCompanyId} <> ${table.supplierCompanyId}`),
    index('threads_buyer').on(table.buyerCompanyId, table.lastMessageAt),
    index('threads_supplier').on(table.supplierCompanyId, table.lastMessageAt),
  ],
)

/** What only one side of a thread may see. */
export const threadSides = pgTable(
  'thread_sides',
  {
    threadId: uuid()
      .notNull()
      .references(() => threads.id),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    assigneeId: uuid(),
    stage: text(),
    tags: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    remindOn: date({ mode: 'string' }),
    readAt: at(),
    junkAt: at(),
  },
  (table) => [primaryKey({ columns: [table.threadId, table.companyId] })],
)

export const notes = pgTable(
  'notes',
  {
    id: id(),
    threadId: uuid()
      .notNull()
      .references(() => threads.id),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    body: text().notNull(),
    at: createdAt(),
  },
  (table) => [index('notes_thread').on(table.threadId, table.companyId)],
)

export const messages = pgTable(
  'messages',
  {
    id: id(),
    threadId: uuid()
      .notNull()
      .references(() => threads.id),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    channel: text().$type<'web' | 'email'>().notNull(),
    /** Form's key on the web; null by mail, where the inbound letter is unique. */
    clientKey: uuid().unique(),
    inboundLetterId: uuid().unique(),
    body: text().notNull(),
    /** What the cut took away from a mail: quoted text, one click away. */
    quotedText: text(),
    lang: text(),
    /** False when the mail system could not say that the sender is who it claims. */
    senderVerified: boolean().notNull().default(true),
    /** The mail was held until somebody said that it is this person's. */
    confirmedBy: text().$type<ConfirmedBy>(),
    at: createdAt(),
  },
  (table) => [index('messages_thread').on(table.threadId, table.at), index('messages_person').on(table.personId)],
)

/** When somebody last opened a thread: what they read there needs no letter. */
export const threadReads = pgTable(
  'thread_reads',
  {
    threadId: uuid()
      .notNull()
      .references(() => threads.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    readAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.threadId, table.personId] })],
)

/** A guest's link to one thread, or a guest buyer's to one RFQ: reads and writes, signs nobody in. */
export const scopedLinks = pgTable(
  'scoped_links',
  {
    id: id(),
    hash: text().notNull().unique(),
    threadId: uuid().references(() => threads.id),
    rfqId: uuid().references(() => rfqs.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    createdAt: createdAt(),
    expiresAt: at().notNull(),
    revokedAt: at(),
  },
  (table) => [
    unique('scoped_links_person').on(table.threadId, table.personId),
    unique('scoped_links_rfq_person').on(table.rfqId, table.personId),
    check('scoped_links_one_scope', sql`num_nonnulls(${table.threadId}, ${table.rfqId}) = 1`),
  ],
)
