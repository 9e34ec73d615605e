import { sql } from 'drizzle-orm'
import {
  boolean,
  char,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { AttributeValue } from '#app/domain/listings/attributes.ts'
import type {
  CapacityPeriod,
  Customisation,
  Handling,
  ListingDocument,
  ListingPackaging,
  ListingSample,
  NationalCode,
  PriceMode,
  RelationKind,
  Support,
} from '#app/domain/listings/listing.ts'
import type { FormValues } from '#app/domain/form.ts'
import type { Incoterm } from '#app/domain/trade/incoterm.ts'
import type { PaymentTermCode } from '#app/domain/trade/payment-term.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import type { Language } from '#app/i18n/languages.ts'
import { categories } from './code-lists.ts'
import { at, createdAt, id, ref } from './columns.ts'
import { companies, members } from './companies.ts'

const quantity = () => numeric({ precision: 18, scale: 6 })

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
    /** Of the schemas that its attributes were checked against. */
    schemaEdition: integer(),
    modelNumber: text(),
    brand: text(),
    gtin: text(),
    hs6: char({ length: 6 }),
    hsEdition: integer().notNull().default(2022),
    nationalCodes: jsonb().$type<NationalCode[]>().notNull().default([]),
    originCountry: char({ length: 2 }),
    /** ISO 3166-2. */
    originSubdivision: text(),
    priceMode: text().$type<PriceMode>().notNull().default('tiers'),
    currency: char({ length: 3 }),
    priceUnit: text().$type<UnitCode>(),
    /** How many of the unit a price is for; one where nothing is said. */
    priceBasisQty: quantity(),
    /** Where prices are said as a range; else they are tiers. */
    priceFrom: quantity(),
    priceTo: quantity(),
    moq: quantity(),
    orderMultiple: quantity(),
    maxTrialQty: quantity(),
    capacity: quantity(),
    capacityUnit: text().$type<UnitCode>(),
    capacityPer: text().$type<CapacityPeriod>(),
    incoterm: text().$type<Incoterm>(),
    incotermYear: integer().notNull().default(2020),
    /** A UN/LOCODE or, where the term allows it, the place in words. */
    namedPlace: text(),
    leadTimeDaysMin: integer(),
    leadTimeDaysMax: integer(),
    paymentTerms: text()
      .array()
      .$type<PaymentTermCode[]>()
      .notNull()
      .default(sql`'{}'`),
    priceValidUntil: date({ mode: 'string' }),
    attributes: jsonb().$type<AttributeValue[]>().notNull().default([]),
    sample: jsonb().$type<ListingSample>(),
    customisation: jsonb().$type<Customisation[]>().notNull().default([]),
    packaging: jsonb().$type<ListingPackaging>(),
    handling: jsonb().$type<Handling>().notNull().default({}),
    support: jsonb().$type<Support>().notNull().default({}),
    certificateCodes: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    sourceLang: text().$type<Language>().notNull(),
    /** In the order they are shown in; the category's drawing till there is one. */
    pictureFileIds: uuid()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** That the pictures are the company's own, or that it has the right to show them. */
    ownsPictures: boolean().notNull().default(false),
    videoUrl: text(),
    documents: jsonb().$type<ListingDocument[]>().notNull().default([]),
    publishedAt: at(),
    /** Made when the form of a new listing was drawn: one key, one listing, however often it is sent. */
    clientKey: uuid(),
    createdAt: createdAt(),
    updatedAt: at().notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('listings_client_key')
      .on(table.companyId, table.clientKey)
      .where(sql`${table.clientKey} is not null`),
    index('listings_company').on(table.companyId, table.status),
    index('listings_model').on(table.companyId, table.modelNumber),
    index('listings_published').on(table.status, table.publishedAt),
    check('listings_moq_positive', sql`${table.moq} > 0`),
    check('listings_basis_from_one', sql`${table.priceBasisQty} >= 1`),
    check('listings_gtin_digits', sql`${table.gtin} ~ '^(\\d{8}|\\d{12,14})$'`),
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
    keywords: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    madeBy: text().$type<'human' | 'machine'>().notNull().default('human'),
    byPersonId: uuid(),
    at: createdAt(),
    /** The title's and the summary's tokens as `domain/search` cuts them; what PostgreSQL searches when Meilisearch is silent. */
    tokens: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
  },
  (table) => [primaryKey({ columns: [table.listingId, table.lang] }), index('listing_texts_tokens').using('gin', table.tokens)],
)

export const listingPriceTiers = pgTable(
  'listing_price_tiers',
  {
    listingId: uuid()
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    minQty: quantity().notNull(),
    unitPrice: quantity().notNull(),
    leadTimeDays: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.listingId, table.minQty] }),
    check('listing_price_tiers_positive', sql`${table.minQty} > 0 and ${table.unitPrice} > 0`),
  ],
)

/** Others of the same company that a reader of this one should know of. */
export const listingRelations = pgTable(
  'listing_relations',
  {
    listingId: uuid()
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    relatedId: uuid()
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    kind: text().$type<RelationKind>().notNull(),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.listingId, table.relatedId] }),
    index('listing_relations_related').on(table.relatedId),
    check('listing_relations_other', sql`${table.listingId} <> ${table.relatedId}`),
  ],
)

/** What somebody typed into the form of a listing and has not saved: as it was typed, wrong or not. It ends with the membership. */
export const listingDrafts = pgTable(
  'listing_drafts',
  {
    id: id(),
    companyId: uuid().notNull(),
    personId: uuid().notNull(),
    /** Null for a new listing. */
    listingId: uuid().references(() => listings.id, { onDelete: 'cascade' }),
    /** Of the form as it was drawn last: two tabs write into two drafts. */
    key: uuid().notNull(),
    form: jsonb().$type<FormValues>().notNull(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (table) => [
    unique('listing_drafts_key').on(table.companyId, table.personId, table.key),
    index('listing_drafts_listing').on(table.listingId),
    foreignKey({
      name: 'listing_drafts_member',
      columns: [table.companyId, table.personId],
      foreignColumns: [members.companyId, members.personId],
    }).onDelete('cascade'),
  ],
)

/** The way to a listing for one buyer, made by its company. Its address is derived from the id. */
export const shareLinks = pgTable(
  'share_links',
  {
    id: id(),
    listingId: uuid()
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    /** For whom, in the company's own words; nobody else reads them. */
    buyer: text().notNull(),
    /** Its last day; till it is withdrawn where none is named. */
    validUntil: date({ mode: 'string' }),
    madeById: uuid().notNull(),
    createdAt: createdAt(),
    revokedAt: at(),
  },
  (table) => [index('share_links_listing').on(table.listingId, table.createdAt)],
)

/** `company`: all that is searched of it. */
export type ChangedNoun = 'listing' | 'rfq' | 'company'

/** What Meilisearch has not seen yet: upserted in the transaction of the change, drained by `index-changes`. */
export const searchChanges = pgTable(
  'search_changes',
  { noun: text().$type<ChangedNoun>().notNull(), subjectId: uuid().notNull(), at: createdAt() },
  (table) => [primaryKey({ columns: [table.noun, table.subjectId] })],
)
