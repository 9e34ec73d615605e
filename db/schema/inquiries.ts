import { boolean, char, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { DealingActor } from '#app/domain/actor.ts'
import type { InquiryForm, InquirySource } from '#app/domain/inquiries/inquiry.ts'
import type { InquiryStatus } from '#app/domain/inquiries/lifecycle.ts'
import type { Sign } from '#app/domain/inquiries/screening.ts'
import type { Language } from '#app/i18n/languages.ts'
import { at, createdAt, id, ref } from './columns.ts'
import { companies } from './companies.ts'
import { listings, shareLinks } from './listings.ts'
import { people } from './people.ts'

/** A guest's inquiry before its address is confirmed: nothing else exists of it. */
export const heldInquiries = pgTable(
  'held_inquiries',
  {
    id: id(),
    clientKey: uuid().notNull().unique(),
    form: jsonb().$type<InquiryForm>().notNull(),
    address: text().notNull(),
    listingId: uuid()
      .notNull()
      .references(() => listings.id),
    /** Where it came by one: the link that the supplier had made for this buyer. */
    shareLinkId: uuid().references(() => shareLinks.id, { onDelete: 'set null' }),
    locale: text().$type<Language>().notNull(),
    tokenHash: text().notNull().unique(),
    createdAt: createdAt(),
    expiresAt: at().notNull(),
    confirmedAt: at(),
    inquiryId: uuid(),
    /** What the way it was sent speaks of; looked at when it is confirmed. */
    signs: text().array().$type<Sign[]>().notNull().default([]),
  },
  (table) => [index('held_inquiries_address').on(table.address)],
)

/** Of a known buyer, and not delivered yet: for staff to look at, or until its turn comes. The thread exists when it is delivered. */
export const waitingInquiries = pgTable(
  'waiting_inquiries',
  {
    id: id(),
    clientKey: uuid().notNull().unique(),
    form: jsonb().$type<InquiryForm>().notNull(),
    buyer: jsonb().$type<DealingActor>().notNull(),
    threadId: uuid().notNull(),
    buyerCompanyId: uuid()
      .notNull()
      .references(() => companies.id),
    supplierCompanyId: uuid()
      .notNull()
      .references(() => companies.id),
    listingId: uuid()
      .notNull()
      .references(() => listings.id),
    shareLinkId: uuid().references(() => shareLinks.id, { onDelete: 'set null' }),
    locale: text().$type<Language>().notNull(),
    why: text().$type<'staff' | 'turn'>().notNull(),
    signs: text().array().$type<Sign[]>().notNull(),
    state: text().$type<'waiting' | 'delivered' | 'rejected'>().notNull().default('waiting'),
    /** Delivered then, whoever has or has not looked. */
    dueAt: at().notNull(),
    createdAt: createdAt(),
    settledAt: at(),
    inquiryId: uuid(),
  },
  (table) => [
    index('waiting_inquiries_buyer').on(table.buyerCompanyId, table.createdAt),
    index('waiting_inquiries_state').on(table.state, table.dueAt),
  ],
)

export const inquiries = pgTable(
  'inquiries',
  {
    id: id(),
    ref: ref(),
    /** Made when the form was rendered: one key, one inquiry, however often it is sent. */
    clientKey: uuid().notNull().unique(),
    status: text().$type<InquiryStatus>().notNull().default('delivered'),
    buyerCompanyId: uuid()
      .notNull()
      .references(() => companies.id),
    buyerPersonId: uuid()
      .notNull()
      .references(() => people.id),
    supplierCompanyId: uuid()
      .notNull()
      .references(() => companies.id),
    listingId: uuid().references(() => listings.id),
    source: text().$type<InquirySource>().notNull().default('listing'),
    /** The way it came by is known longer than the link itself. */
    shareLinkId: uuid().references(() => shareLinks.id, { onDelete: 'set null' }),
    subject: text().notNull(),
    form: jsonb().$type<InquiryForm>().notNull(),
    destinationCountry: char({ length: 2 }),
    locale: text().$type<Language>().notNull(),
    /** It looked like spam, and nobody looked at it in time. */
    isUnverified: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [
    index('inquiries_supplier').on(table.supplierCompanyId),
    index('inquiries_buyer').on(table.buyerCompanyId),
    index('inquiries_share_link').on(table.shareLinkId),
    unique('inquiries_id_supplier').on(table.id, table.supplierCompanyId),
  ],
)
