import { sql } from 'drizzle-orm'
import { char, date, index, integer, jsonb, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { FormValues } from '#app/domain/form.ts'
import type { ComparisonBasis } from '#app/domain/quotations/comparison.ts'
import type { CounterTerms } from '#app/domain/quotations/counter-offer.ts'
import type { QuotationStatus } from '#app/domain/quotations/lifecycle.ts'
import type { QuotationDocument } from '#app/domain/quotations/quotation.ts'
import { at, createdAt, id, ref } from './columns.ts'
import { companies } from './companies.ts'
import { people } from './people.ts'
import { rfqInvitations } from './rfq-suppliers.ts'
import { rfqs } from './rfqs.ts'
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
    /** The RFQ that it answers, and which version of it; null on an inquiry's thread. */
    rfqId: uuid().references(() => rfqs.id),
    rfqVersion: integer(),
    status: text().$type<QuotationStatus>().notNull(),
    currentVersion: integer().notNull(),
    validUntil: date({ mode: 'string' }).notNull(),
    /** End of `validUntil` in the supplier's time zone, set when a version is sent. */
    expiresAt: at().notNull(),
    acceptedAt: at(),
    /** When the buyer opened the current version for the first time. */
    viewedAt: at(),
    /** The buyer's own mark; the supplier is not told. */
    shortlistedAt: at(),
    withdrawnReason: text(),
    declinedReason: text(),
    declinedNote: text(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('quotations_one_open')
      .on(table.threadId)
      .where(sql`${table.status} not in ('declined', 'withdrawn')`),
    unique('quotations_rfq_supplier').on(table.rfqId, table.supplierCompanyId),
    index('quotations_supplier').on(table.supplierCompanyId, table.threadId),
    index('quotations_due')
      .on(table.expiresAt)
      .where(sql`${table.status} = 'sent'`),
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

/** What a supplier is writing: one for each RFQ or thread, and for each invitation whose reader has no company yet. */
export const quotationDrafts = pgTable(
  'quotation_drafts',
  {
    id: id(),
    threadId: uuid()
      .unique()
      .references(() => threads.id),
    rfqId: uuid().references(() => rfqs.id),
    supplierCompanyId: uuid().references(() => companies.id),
    invitationId: uuid()
      .unique()
      .references(() => rfqInvitations.id, { onDelete: 'set null' }),
    form: jsonb().$type<FormValues>().notNull(),
    /** Counted up at every save; a form carries the one that it saw. */
    revision: integer().notNull().default(1),
    source: text().$type<'web' | 'email'>().notNull().default('web'),
    inboundLetterId: uuid().unique(),
    /** Where the company asks a colleague before it sends. */
    approval: text().$type<'asked' | 'given'>(),
    approvedBy: uuid().references(() => people.id),
    /** What a colleague would have different, until they are asked again. */
    returnWords: text(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (table) => [unique('quotation_drafts_rfq_supplier').on(table.rfqId, table.supplierCompanyId)],
)

/** Terms that the buyer asks for instead of those of a version. One open at a time. */
export const counterOffers = pgTable(
  'counter_offers',
  {
    id: id(),
    quotationId: uuid()
      .notNull()
      .references(() => quotations.id),
    version: integer().notNull(),
    terms: jsonb().$type<CounterTerms>().notNull(),
    state: text().$type<'open' | 'accepted' | 'kept' | 'answered' | 'withdrawn'>().notNull().default('open'),
    byPersonId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    answeredAt: at(),
  },
  (table) => [
    uniqueIndex('counter_offers_open')
      .on(table.quotationId)
      .where(sql`${table.state} = 'open'`),
  ],
)

/** On what basis a buyer compares the quotations of an RFQ: every change is a row, the newest counts. */
export const comparisonBases = pgTable(
  'comparison_bases',
  {
    id: id(),
    rfqId: uuid()
      .notNull()
      .references(() => rfqs.id),
    basis: jsonb().$type<ComparisonBasis>().notNull(),
    byPersonId: uuid()
      .notNull()
      .references(() => people.id),
    at: createdAt(),
  },
  (table) => [index('comparison_bases_rfq').on(table.rfqId, table.at)],
)

export type GuestAct =
  'quotation.accept' | 'quotation.decline' | 'quotation.take' | 'quotation.withdraw' | 'files.read' | 'rfq.award' | InvitedAct
/** What somebody does who was invited by address: nobody is known by it until the code was shown. */
export type InvitedAct = 'rfq.files' | 'rfq.quote' | 'rfq.thread'

/** Six digits mailed to a guest's confirmed address, or to one that was invited to an RFQ, before an act of weight. */
export const guestCodes = pgTable(
  'guest_codes',
  {
    id: id(),
    /** Null for an invited address. */
    personId: uuid().references(() => people.id),
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
