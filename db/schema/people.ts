import { sql } from 'drizzle-orm'
import { check, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { HeldJoin } from '#app/domain/accounts/account.ts'
import type { Language } from '#app/i18n/languages.ts'
import { at, createdAt, id } from './columns.ts'

export const people = pgTable(
  'people',
  {
    id: id(),
    /** Folded by `foldAddress`; null once the person was erased. */
    address: text().unique(),
    name: text().notNull(),
    /** argon2id; null for a guest, who has no password. */
    passwordHash: text(),
    locale: text().$type<Language>().notNull().default('en'),
    timeZone: text().notNull().default('UTC'),
    staffRole: text().$type<'staff'>(),
    addressVerifiedAt: at(),
    createdAt: createdAt(),
  },
  (table) => [check('people_address_folded', sql`${table.address} = lower(${table.address})`)],
)

/** Lucia's table: the id is the SHA-256 of the token in the cookie, so that a read of the table signs nobody in. */
export const sessions = pgTable('sessions', {
  id: text().primaryKey(),
  userId: uuid()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' }),
  companyId: uuid(),
  createdAt: createdAt(),
  expiresAt: at().notNull(),
})

/** Somebody asked to join with this address: no person and no company exists of it until the address is confirmed. */
export const heldJoins = pgTable('held_joins', {
  id: id(),
  tokenHash: text().notNull().unique(),
  address: text().notNull(),
  form: jsonb().$type<HeldJoin>().notNull(),
  locale: text().$type<Language>().notNull(),
  createdAt: createdAt(),
  expiresAt: at().notNull(),
  confirmedAt: at(),
})

/** A secret that is good once. The token is derived from the id and the server's key; the row keeps its SHA-256. */
export const oneTimeTokens = pgTable('one_time_tokens', {
  id: id(),
  hash: text().notNull().unique(),
  purpose: text().$type<'reset-password'>().notNull(),
  personId: uuid()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' }),
  createdAt: createdAt(),
  expiresAt: at().notNull(),
  usedAt: at(),
})
