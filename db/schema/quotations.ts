import { sql } from 'drizzle-orm'
import { char, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { QuotationStatus } from '#app/domain/quotations/lifecycle.ts'
import type { QuotationDocument } from '#app/domain/quotations/quotation.ts'
import { at, createdAt, id, ref } from './columns.ts'
import { companies } from './companies.ts'
import { people } from './people.ts'
import { threads } from './threads.ts'

export const quotations = pgTable(
  'quotations',
  {
    id: id(),
    ref: ref(),
    threadId: uuid()
      .notNull()
      .references(() => threads.id),
    supplierCompanyId: uuid()
      .notNull()
      .references(() => companies.id),
    buyerCompanyId: uuid()
      .notNull()
      .references(() => companies.id),
    status: text().$type<QuotationStatus>().notNull(),
    currentVersion: integer().notNull(),
    validUntil: date({ mode: 'string' }).notNull(),
    /** End of `validUntil` in the supplier's time zone, set when a version is sent. */
    expiresAt: at().notNull(),
    acceptedAt: at(),
    declinedReason: text(),
    declinedNote: text(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('quotations_one_open')
      .on(table.threadId)
      .where(sql`${table.status} <> 'declined'`),
    index('quotations_due').on(table.expiresAt).where(sql`${table.status} = 'sent'`),
  ],
)

/** Insert only: a trigger refuses update and delete. */
export const quotationVersions = pgTable(
  'quotation_versions',
  {
    quotationId: uuid()
      .notNull()
      .references(() => quotations.id),
    version: integer().notNull(),
    document: jsonb().$type<QuotationDocument>().notNull(),
    /** Over the canonical JSON of `document`. */
    sha256: char({ length: 64 }).notNull(),
    sentAt: at().notNull(),
    sentBy: uuid()
      .notNull()
      .references(() => people.id),
  },
  (table) => [primaryKey({ columns: [table.quotationId, table.version] })],
)

export type GuestAct = 'quotation.accept' | 'quotation.decline' | 'files.read'

/** Six digits mailed to a guest's confirmed address before an act of weight. */
export const guestCodes = pgTable(
  'guest_codes',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    act: text().$type<GuestAct>().notNull(),
    subjectId: uuid().notNull(),
    hash: text().notNull(),
    tries: integer().notNull().default(0),
    createdAt: createdAt(),
    expiresAt: at().notNull(),
    usedAt: at(),
  },
  (table) => [index('guest_codes_subject').on(table.personId, table.subjectId)],
)
