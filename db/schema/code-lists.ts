import { char, date, doublePrecision, index, integer, jsonb, numeric, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import type { Names } from '#app/domain/text.ts'

const names = () => jsonb().$type<Names>().notNull()

/** What a row is found by: the names, cut by the one tokeniser. */
const tokens = () => text().array().notNull().default([])

/** Own tree, at most four levels; a listing stands on a leaf. */
export const categories = pgTable('categories', {
  slug: text().primaryKey(),
  parentSlug: text(),
  position: integer().notNull(),
  names: names(),
  hsChapters: text().array().notNull(),
  /** Symbol of the drawing that stands in for a picture. */
  drawing: text().notNull(),
})

/**
 * What a category asks of its listings, beyond what its parents ask; `''` is the root of them all. The newest row up to an edition
 * counts for it, so that a listing is read by the schemas of its time.
 */
export const categorySchemas = pgTable(
  'category_schemas',
  { category: text().notNull(), edition: integer().notNull(), attributes: jsonb().$type<CategoryAttribute[]>().notNull() },
  (table) => [primaryKey({ columns: [table.category, table.edition] })],
)

/** HS nomenclature: 2, 4 or 6 digits. The seed ships the 96 chapters; `scripts/import-hs.ts` adds the rest. */
export const hsCodes = pgTable(
  'hs_codes',
  { edition: integer().notNull(), code: text().notNull(), names: names(), tokens: tokens() },
  (table) => [primaryKey({ columns: [table.edition, table.code] }), index().using('gin', table.tokens)],
)

/** Places that a delivery term can name, by UN/LOCODE. `functions`: 1 sea, 2 rail, 3 road, 4 air, 6 multimodal, 8 inland water. */
export const locations = pgTable(
  'locations',
  {
    locode: char({ length: 5 }).primaryKey(),
    country: char({ length: 2 }).notNull(),
    names: names(),
    tokens: tokens(),
    functions: text().notNull(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
  },
  (table) => [index().using('gin', table.tokens)],
)

export const certificateSchemes = pgTable('certificate_schemes', {
  code: text().primaryKey(),
  name: text().notNull(),
  scope: text().notNull(),
  appliesTo: text().notNull(),
  issuer: text().notNull(),
  markets: text().notNull(),
})

/** How many of a currency one euro bought on a day. Loaded by `scripts/import-rates.ts`; nothing is fetched. */
export const currencyRates = pgTable(
  'currency_rates',
  {
    on: date({ mode: 'string' }).notNull(),
    currency: char({ length: 3 }).notNull(),
    perEur: numeric({ precision: 18, scale: 6 }).notNull(),
    source: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.on, table.currency] })],
)
