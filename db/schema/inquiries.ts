import { char, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import type { InquiryStatus } from '#app/domain/inquiries/lifecycle.ts'
import type { Language } from '#app/i18n/languages.ts'
import { at, createdAt, id, ref } from './columns.ts'
import { companies } from './companies.ts'
import { listings } from './listings.ts'
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
    locale: text().$type<Language>().notNull(),
    tokenHash: text().notNull().unique(),
    createdAt: createdAt(),
    expiresAt: at().notNull(),
    confirmedAt: at(),
    inquiryId: uuid(),
  },
  (table) => [index('held_inquiries_address').on(table.address)],
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
    subject: text().notNull(),
    form: jsonb().$type<InquiryForm>().notNull(),
    destinationCountry: char({ length: 2 }),
    locale: text().$type<Language>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('inquiries_supplier').on(table.supplierCompanyId),
    index('inquiries_buyer').on(table.buyerCompanyId),
    unique('inquiries_id_supplier').on(table.id, table.supplierCompanyId),
  ],
)
