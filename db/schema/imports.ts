import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { FieldProblem } from '#app/domain/errors.ts'
import type { ColumnKey } from '#app/domain/imports/columns.ts'
import type { ImportCounts, ImportState, RowOutcome } from '#app/domain/imports/import.ts'
import type { ReadyListing } from '#app/domain/imports/ready-listing.ts'
import type { TableProblem } from '#app/domain/imports/table.ts'
import type { ListingDraftInput } from '#app/domain/listings/listing-input.ts'
import type { Language } from '#app/i18n/languages.ts'
import { at, createdAt, id } from './columns.ts'
import { companies } from './companies.ts'
import { listings } from './listings.ts'

/** A table of listings that a company sent. */
export const imports = pgTable(
  'imports',
  {
    id: id(),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    personId: uuid().notNull(),
    fileId: uuid().notNull(),
    fileName: text().notNull(),
    kind: text().$type<'csv' | 'xlsx'>().notNull(),
    /** Whose way of writing figures and days its cells are read in. */
    lang: text().$type<Language>().notNull(),
    state: text().$type<ImportState>().notNull().default('reading'),
    problem: text().$type<TableProblem | 'no_model_column' | 'no_rows'>(),
    problemRow: integer(),
    headings: jsonb().$type<string[]>().notNull().default([]),
    /** What each heading means: none, or one, or one for each of several categories. */
    columns: jsonb().$type<ColumnKey[][]>().notNull().default([]),
    /** Of the rows that were looked at so far. */
    counts: jsonb().$type<ImportCounts>().notNull(),
    /** The last row that is stored, committed with it: whoever goes on begins behind it. */
    position: integer().notNull().default(0),
    stored: integer().notNull().default(0),
    createdAt: createdAt(),
    startedAt: at(),
    finishedAt: at(),
  },
  (table) => [index('imports_company').on(table.companyId, table.createdAt)],
)

export const importRows = pgTable(
  'import_rows',
  {
    importId: uuid()
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    /** Its row in the file. */
    number: integer().notNull(),
    cells: jsonb().$type<string[]>().notNull(),
    outcome: text().$type<RowOutcome>().notNull(),
    problems: jsonb().$type<FieldProblem[]>().notNull(),
    /** What the listing that it changes comes to, as a form: part of that may have to wait for staff. */
    listing: jsonb().$type<ListingDraftInput>(),
    /** What the tables are to hold of its listing. Null where nothing is stored. */
    ready: jsonb().$type<ReadyListing>(),
    pictures: text().array().notNull().default([]),
    /** Which listing it changes, in the version that was compared; the one that it will have made. */
    listingId: uuid(),
    version: integer(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.number] })],
)

/** A picture that a row names by its address, till it is fetched or turns out to be none. */
export const importPictures = pgTable(
  'import_pictures',
  {
    listingId: uuid()
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    address: text().notNull(),
    position: integer().notNull(),
    importId: uuid().notNull(),
    /** The row that names it. */
    number: integer().notNull(),
    fileId: uuid(),
    problem: text(),
  },
  (table) => [primaryKey({ columns: [table.listingId, table.address] }), index('import_pictures_import').on(table.importId, table.number)],
)
