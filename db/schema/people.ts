import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { HeldJoin } from '#app/domain/accounts/account.ts'
import type { Language } from '#app/i18n/languages.ts'
import { at, bytea, createdAt, id } from './columns.ts'

export const people = pgTable(
  'people',
  {
    id: id(),
    /** Folded by `foldAddress`; null once the person was erased. */
    address: text().unique(),
    /** Null once the person was erased; what is shown instead: `i18n/person-name.ts`. */
    name: text(),
    /** argon2id; null for a guest, who has no password. */
    passwordHash: text(),
    locale: text().$type<Language>().notNull().default('en'),
    timeZone: text().notNull().default('UTC'),
    staffRole: text().$type<'staff'>(),
    addressVerifiedAt: at(),
    /** The second step of signing in (RFC 6238), sealed with the server's key; it counts once it was confirmed with a code. */
    totpSecret: bytea(),
    totpConfirmedAt: at(),
    /** The time step of the last code that was taken: a code is good once. */
    totpLastStep: integer(),
    /** A tombstone: address, name, password and second step are gone. */
    erasedAt: at(),
    createdAt: createdAt(),
  },
  (table) => [
    check('people_address_folded', sql`${table.address} = lower(${table.address})`),
    check('people_named', sql`${table.name} is not null or ${table.erasedAt} is not null`),
  ],
)

/** Lucia's table: the id is the SHA-256 of the token in the cookie, so that a read of the table signs nobody in. */
export const sessions = pgTable(
  'sessions',
  {
    id: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** The company this session acts for. */
    companyId: uuid(),
    /** What the browser calls itself, in a few words: "Firefox, Windows". */
    device: text(),
    lastSeenAt: createdAt(),
    /** When the person last proved who they are; acts of weight ask again after a while. */
    provedAt: createdAt(),
    createdAt: createdAt(),
    expiresAt: at().notNull(),
  },
  (table) => [index('sessions_user').on(table.userId)],
)

/** Good once each, when the device with the second step is lost. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    hash: text().notNull(),
    usedAt: at(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.hash] })],
)

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
  purpose: text().$type<'reset-password' | 'second-step' | 'change-address' | 'letters-again'>().notNull(),
  personId: uuid()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' }),
  /** `change-address`: the new address, not yet a person's. `letters-again`: the one that takes none. */
  address: text(),
  /** Wrong codes typed so far, where the link asks for one. */
  tries: integer().notNull().default(0),
  createdAt: createdAt(),
  expiresAt: at().notNull(),
  usedAt: at(),
})

/** A copy of what is kept about a person, made by a task; the file waits behind the sign-in. */
export const dataExports = pgTable('data_exports', {
  id: id(),
  personId: uuid()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' }),
  fileId: uuid(),
  createdAt: createdAt(),
  readyAt: at(),
  expiresAt: at().notNull(),
})

/** Who was erased and when: applied again after a backup from before is restored. */
export const erasures = pgTable('erasures', { personId: uuid().primaryKey(), at: createdAt() })
