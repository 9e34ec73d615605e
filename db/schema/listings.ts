import { sql } from 'drizzle-orm'
import { char, check, date, index, integer, jsonb, numeric, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { AttributeValue, ListingPackaging, ListingSample, PriceMode } from '#app/domain/listings/listing.ts'
import type { Incoterm } from '#app/domain/trade/incoterm.ts'
import type { PaymentTermCode } from '#app/domain/trade/payment-term.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import type { Language } from '#app/i18n/languages.ts'
import { categories } from './code-lists.ts'
import { at, createdAt, id, ref } from './columns.ts'
import { companies } from './companies.ts'

export const listings = pgTable(
  'listings',
  {
    id: id(),
    ref: ref(),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    status: text().$type<ListingStatus>().notNull().default('draft'),
    /** Where it goes back to when staff let it. */
    suspendedFrom: text().$type<ListingStatus>(),
    version: integer().notNull().default(1),
    categorySlug: text().references(() => categories.slug),
    modelNumber: text(),
    hs6: char({ length: 6 }),
    hsEdition: integer().notNull().default(2022),
    originCountry: char({ length: 2 }),
    originSubdivision: text(),
    priceMode: text().$type<PriceMode>().notNull().default('tiers'),
    currency: char({ length: 3 }),
    priceUnit: text().$type<UnitCode>(),
    moq: numeric({ precision: 18, scale: 6 }),
    incoterm: text().$type<Incoterm>(),
    incotermYear: integer().notNull().default(2020),
    /** A UN/LOCODE or, where the term allows it, the place in words. */
    namedPlace: text(),
    leadTimeDaysMin: integer(),
    leadTimeDaysMax: integer(),
    paymentTerms: text().array().$type<PaymentTermCode[]>().notNull().default(sql`'{}'`),
    priceValidUntil: date({ mode: 'string' }),
    attributes: jsonb().$type<AttributeValue[]>().notNull().default([]),
    sample: jsonb().$type<ListingSample>(),
    packaging: jsonb().$type<ListingPackaging>(),
    certificateCodes: text().array().notNull().default(sql`'{}'`),
    monthlyCapacity: numeric({ precision: 18, scale: 6 }),
    sourceLang: text().$type<Language>().notNull(),
    /** One picture; the category's drawing till then. */
    pictureFileId: uuid(),
    publishedAt: at(),
    createdAt: createdAt(),
    updatedAt: at().notNull().defaultNow(),
  },
  (table) => [
    index('listings_company').on(table.companyId, table.status),
    index('listings_published').on(table.status, table.publishedAt),
    check('listings_moq_positive', sql`${table.moq} > 0`),
  ],
)

export const listingTexts = pgTable(
  'listing_texts',
  {
    listingId: uuid()
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    lang: text().$type<Language>().notNull(),
    title: text().notNull(),
    summary: text(),
    description: text(),
    madeBy: text().$type<'human' | 'machine'>().notNull().default('human'),
    byPersonId: uuid(),
    at: createdAt(),
    /** The title's and the summary's tokens as `domain/search` cuts them; what PostgreSQL searches when Meilisearch is silent. */
    tokens: text().array().notNull().default(sql`'{}'`),
  },
  (table) => [primaryKey({ columns: [table.listingId, table.lang] }), index('listing_texts_tokens').using('gin', table.tokens)],
)

export const listingPriceTiers = pgTable(
  'listing_price_tiers',
  {
    listingId: uuid()
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    minQty: numeric({ precision: 18, scale: 6 }).notNull(),
    unitPrice: numeric({ precision: 18, scale: 6 }).notNull(),
    leadTimeDays: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.listingId, table.minQty] }),
    check('listing_price_tiers_positive', sql`${table.minQty} > 0 and ${table.unitPrice} > 0`),
  ],
)

/** What Meilisearch has not seen yet: upserted in the transaction of the change, drained by `index-changes`. */
export const searchChanges = pgTable(
  'search_changes',
  { noun: text().$type<'listing' | 'company'>().notNull(), subjectId: uuid().notNull(), at: createdAt() },
  (table) => [primaryKey({ columns: [table.noun, table.subjectId] })],
)
