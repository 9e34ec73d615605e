import { sql } from 'drizzle-orm'
import {
  char,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { InvitationReason, InvitationState } from '#app/domain/rfqs/invitation.ts'
import type { DismissReason, MatchReason, MatchWave } from '#app/domain/rfqs/match.ts'
import type { SavedCriteria } from '#app/domain/rfqs/saved-search.ts'
import type { Language } from '#app/i18n/languages.ts'
import { categories } from './code-lists.ts'
import { at, createdAt, id } from './columns.ts'
import { companies, members } from './companies.ts'
import { people } from './people.ts'
import { rfqs } from './rfqs.ts'

/** A supplier's place in the list of those who are told. */
export const rfqMatches = pgTable(
  'rfq_matches',
  {
    rfqId: uuid()
      .notNull()
      .references(() => rfqs.id),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    score: doublePrecision().notNull(),
    reasons: jsonb().$type<MatchReason[]>().notNull(),
    wave: text().$type<MatchWave>().notNull(),
    createdAt: createdAt(),
    seenAt: at(),
    /** The supplier does not want to see it any more, and why, where it says so. */
    dismissedAt: at(),
    dismissReason: text().$type<DismissReason>(),
  },
  (table) => [primaryKey({ columns: [table.rfqId, table.companyId] }), index('rfq_matches_company').on(table.companyId, table.createdAt)],
)

/** An address that the buyer asks to quote; its company, where somebody of it has the address or has quoted by the link. The link's token is derived from the row's id. */
export const rfqInvitations = pgTable(
  'rfq_invitations',
  {
    id: id(),
    rfqId: uuid()
      .notNull()
      .references(() => rfqs.id),
    /** Folded, as the letters go to it. */
    address: text().notNull(),
    companyId: uuid().references(() => companies.id),
    /** Found or made when the invited address opened its link and acted. */
    personId: uuid().references(() => people.id),
    lang: text().$type<Language>().notNull(),
    note: text(),
    tokenHash: text().notNull().unique(),
    state: text().$type<InvitationState>().notNull().default('invited'),
    declineReason: text().$type<InvitationReason>(),
    declineNote: text(),
    createdAt: createdAt(),
    openedAt: at(),
    answeredAt: at(),
    expiresAt: at().notNull(),
  },
  (table) => [
    unique('rfq_invitations_address').on(table.rfqId, table.address),
    index('rfq_invitations_company').on(table.companyId),
    index('rfq_invitations_created').on(table.createdAt),
  ],
)

/** Whose mailbox wants no invitations: from one buyer or, without one, from nobody. */
export const invitationStops = pgTable(
  'invitation_stops',
  {
    id: id(),
    addressHash: text().notNull(),
    buyerCompanyId: uuid().references(() => companies.id),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('invitation_stops_buyer').on(table.addressHash, table.buyerCompanyId),
    uniqueIndex('invitation_stops_all')
      .on(table.addressHash)
      .where(sql`${table.buyerCompanyId} is null`),
  ],
)

/** Which quotation's version took a line. One winner for each line. */
export const awards = pgTable(
  'awards',
  {
    rfqId: uuid()
      .notNull()
      .references(() => rfqs.id),
    lineNo: integer().notNull(),
    quotationId: uuid().notNull(),
    version: integer().notNull(),
    quantity: text().notNull(),
    awardedBy: uuid()
      .notNull()
      .references(() => people.id),
    at: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.rfqId, table.lineNo] }), index('awards_quotation').on(table.quotationId)],
)

/** Categories whose RFQs a company wants to hear of. */
export const followedCategories = pgTable(
  'followed_categories',
  {
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    categorySlug: text()
      .notNull()
      .references(() => categories.slug),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.companyId, table.categorySlug] }), index('followed_categories_slug').on(table.categorySlug)],
)

/** A search of RFQs whose new finds somebody wants to hear of. It ends with the membership. */
export const savedSearches = pgTable(
  'saved_searches',
  {
    id: id(),
    personId: uuid().notNull(),
    companyId: uuid().notNull(),
    name: text().notNull(),
    criteria: jsonb().$type<SavedCriteria>().notNull(),
    /** Of the criteria: nobody saves one search twice. */
    fingerprint: char({ length: 64 }).notNull(),
    createdAt: createdAt(),
    pausedAt: at(),
  },
  (table) => [
    unique('saved_searches_once').on(table.companyId, table.personId, table.fingerprint),
    foreignKey({
      name: 'saved_searches_member',
      columns: [table.companyId, table.personId],
      foreignColumns: [members.companyId, members.personId],
    }).onDelete('cascade'),
  ],
)
