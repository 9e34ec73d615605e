import { sql } from 'drizzle-orm'
import { boolean, char, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { RfqStatus } from '#app/domain/rfqs/lifecycle.ts'
import type { CloseRule, RfqDocument, RfqVisibility } from '#app/domain/rfqs/rfq.ts'
import type { ReviewReason, ReviewState } from '#app/domain/reviews/review.ts'
import type { FormValues } from '#app/domain/form.ts'
import type { Language } from '#app/i18n/languages.ts'
import { categories } from './code-lists.ts'
import { at, createdAt, id, ref } from './columns.ts'
import { companies } from './companies.ts'
import { files } from './files.ts'
import { inquiries } from './inquiries.ts'
import { people } from './people.ts'

/** A guest's RFQ before its address is confirmed: nothing else exists of it. */
export const heldRfqs = pgTable(
  'held_rfqs',
  {
    id: id(),
    clientKey: uuid().notNull().unique(),
    form: jsonb().$type<FormValues>().notNull(),
    address: text().notNull(),
    locale: text().$type<Language>().notNull(),
    tokenHash: text().notNull().unique(),
    createdAt: createdAt(),
    expiresAt: at().notNull(),
    confirmedAt: at(),
    rfqId: uuid(),
  },
  (table) => [index('held_rfqs_address').on(table.address)],
)

export const rfqs = pgTable(
  'rfqs',
  {
    id: id(),
    ref: ref(),
    /** Made when the form was rendered: one key, one RFQ, however often it is sent. */
    clientKey: uuid().notNull().unique(),
    buyerCompanyId: uuid()
      .notNull()
      .references(() => companies.id),
    buyerPersonId: uuid()
      .notNull()
      .references(() => people.id),
    status: text().$type<RfqStatus>().notNull().default('draft'),
    /** Where it goes back to when staff let it. */
    suspendedFrom: text().$type<RfqStatus>(),
    /** The last one in `rfq_versions`; 0 while none was published. */
    currentVersion: integer().notNull().default(0),
    /** What is being written: at first, after staff asked for changes, or as the next version. Null where nothing is. */
    draft: jsonb().$type<FormValues>(),
    /** Of the row, for forms: every change counts it up. */
    revision: integer().notNull().default(1),
    lang: text().$type<Language>().notNull(),
    title: text().notNull(),
    categorySlug: text().references(() => categories.slug),
    visibility: text().$type<RfqVisibility>().notNull().default('public'),
    destinationCountry: char({ length: 2 }),
    quoteDeadline: at(),
    closeRule: text().$type<CloseRule>().notNull().default('either'),
    maxQuotations: integer().notNull().default(10),
    sealed: boolean().notNull().default(false),
    /** Companies whose quotation was ever sent: counted up in the sending transaction, so that the cap holds. */
    quotationCount: integer().notNull().default(0),
    extendedAt: at(),
    openedAt: at(),
    closedAt: at(),
    widenedAt: at(),
    endReason: text(),
    /** What the buyer tells those who lost, where it does. */
    lossNote: text(),
    clonedFromId: uuid(),
    inquiryId: uuid().references(() => inquiries.id),
    /** Title and details as the one tokeniser cuts them; what PostgreSQL searches when Meilisearch is silent. */
    tokens: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    createdAt: createdAt(),
  },
  (table) => [
    index('rfqs_buyer').on(table.buyerCompanyId, table.createdAt),
    index('rfqs_open').on(table.status, table.openedAt),
    index('rfqs_due')
      .on(table.quoteDeadline)
      .where(sql`${table.status} in ('open', 'paused')`),
    index('rfqs_tokens').using('gin', table.tokens),
    check('rfqs_cap', sql`${table.quotationCount} <= ${table.maxQuotations} and ${table.maxQuotations} between 3 and 20`),
  ],
)

/** Insert only: a trigger refuses update and delete. */
export const rfqVersions = pgTable(
  'rfq_versions',
  {
    rfqId: uuid()
      .notNull()
      .references(() => rfqs.id),
    version: integer().notNull(),
    document: jsonb().$type<RfqDocument>().notNull(),
    /** Over the canonical JSON of `document`. */
    sha256: char({ length: 64 }).notNull(),
    publishedAt: at().notNull(),
    publishedBy: uuid()
      .notNull()
      .references(() => people.id),
  },
  (table) => [primaryKey({ columns: [table.rfqId, table.version] })],
)

/** One look of staff: before it is published, or (`sampled`) after. One open at a time. */
export const rfqReviews = pgTable(
  'rfq_reviews',
  {
    id: id(),
    rfqId: uuid()
      .notNull()
      .references(() => rfqs.id),
    state: text().$type<ReviewState>().notNull().default('open'),
    causes: text().array().notNull(),
    /** The RFQ's revision when it was asked for. */
    revision: integer().notNull(),
    appeal: text(),
    reason: text().$type<ReviewReason | 'no_purchase' | 'not_allowed' | 'not_quotable'>(),
    words: text(),
    reviewerId: uuid(),
    createdAt: createdAt(),
    decidedAt: at(),
  },
  (table) => [
    uniqueIndex('rfq_reviews_open')
      .on(table.rfqId)
      .where(sql`${table.state} = 'open'`),
    index('rfq_reviews_queue').on(table.state, table.createdAt),
  ],
)

/** Drawings and papers. `everyone` who may read the RFQ, or only suppliers who were invited or who quote. */
export const rfqFiles = pgTable(
  'rfq_files',
  {
    rfqId: uuid()
      .notNull()
      .references(() => rfqs.id),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    shownTo: text().$type<'everyone' | 'quoters' | 'invited'>().notNull(),
    lineNo: integer(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.rfqId, table.fileId] })],
)

/** Asked by a supplier, answered by the buyer for all to read; who asked is not told. */
export const rfqQuestions = pgTable(
  'rfq_questions',
  {
    id: id(),
    rfqId: uuid()
      .notNull()
      .references(() => rfqs.id),
    askerCompanyId: uuid()
      .notNull()
      .references(() => companies.id),
    askerPersonId: uuid()
      .notNull()
      .references(() => people.id),
    clientKey: uuid().notNull().unique(),
    body: text().notNull(),
    lang: text(),
    answer: text(),
    answeredAt: at(),
    createdAt: createdAt(),
  },
  (table) => [index('rfq_questions_rfq').on(table.rfqId, table.createdAt)],
)
