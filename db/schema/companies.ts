import { sql } from 'drizzle-orm'
import { char, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Language } from '#app/i18n/languages.ts'
import type { BusinessType, CompanyProfile, CompanyStatus } from '#app/domain/companies/company.ts'
import type { Trust } from '#app/domain/reviews/trust.ts'
import { at, bytea, createdAt, id, ref } from './columns.ts'
import { people } from './people.ts'

export const companies = pgTable(
  'companies',
  {
    id: id(),
    ref: ref(),
    status: text().$type<CompanyStatus>().notNull(),
    /** As on the licence, in its own script. */
    legalNameLocal: text(),
    legalNameLocalLang: text(),
    legalNameEn: text().notNull(),
    country: char({ length: 2 }),
    subdivision: text(),
    city: text(),
    street: text(),
    postalCode: text(),
    website: text(),
    foundedYear: integer(),
    businessTypes: text()
      .array()
      .$type<BusinessType[]>()
      .notNull()
      .default(sql`'{}'`),
    mainCategories: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    timeZone: text().notNull().default('UTC'),
    profile: jsonb().$type<CompanyProfile>().notNull().default({}),
    version: integer().notNull().default(1),
    /** The word of staff on whether its listings are looked at before they are shown. */
    trust: text().$type<Trust>(),
    createdAt: createdAt(),
  },
  (table) => [check('companies_founded_year', sql`${table.foundedYear} between 1500 and 2200`)],
)

export const members = pgTable(
  'members',
  {
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    role: text().$type<'owner' | 'member'>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.companyId, table.personId] }), index('members_person').on(table.personId)],
)

/** Where a company is paid by transfer, sealed with the server's key. A row is never changed: another takes its place, or it ends. */
export const bankAccounts = pgTable(
  'bank_accounts',
  {
    id: id(),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    /** The details, as JSON. */
    sealed: bytea().notNull(),
    replacesId: uuid(),
    /** From then on it counts. */
    lockedUntil: at().notNull(),
    endedAt: at(),
    registeredById: uuid().notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('bank_accounts_company').on(table.companyId, table.createdAt)],
)

/** A colleague asked by address. The token is derived from the id and the server's key; the row keeps its SHA-256. */
export const memberInvitations = pgTable(
  'member_invitations',
  {
    id: id(),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    address: text().notNull(),
    role: text().$type<'owner' | 'member'>().notNull(),
    hash: text().notNull().unique(),
    locale: text().$type<Language>().notNull(),
    invitedById: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    expiresAt: at().notNull(),
    acceptedAt: at(),
    revokedAt: at(),
  },
  (table) => [
    uniqueIndex('member_invitations_open')
      .on(table.companyId, table.address)
      .where(sql`${table.acceptedAt} is null and ${table.revokedAt} is null`),
  ],
)
