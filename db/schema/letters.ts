import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import type { HeldExcerpt, InboundState } from '#app/domain/mail/held-mail.ts'
import type { LetterName, LetterSubject, NotificationKind } from '#app/domain/mail/letter.ts'
import type { LetterRhythm } from '#app/domain/mail/letter-settings.ts'
import type { LetterState } from '#app/domain/mail/delivery-state.ts'
import type { Language } from '#app/i18n/languages.ts'
import { at, bytea, createdAt, id } from './columns.ts'
import { members } from './companies.ts'
import { events } from './events.ts'
import { people } from './people.ts'
import { rfqs } from './rfqs.ts'
import { threads } from './threads.ts'

/** One mail we write to one reader. */
export const letters = pgTable(
  'letters',
  {
    id: id(),
    name: text().$type<LetterName>().notNull(),
    eventId: uuid().references(() => events.id),
    /** Null for a guest who is not confirmed yet: nobody is known by that address. */
    recipientId: uuid().references(() => people.id),
    /** Null once its owner was erased: then it is not sent any more. */
    toAddress: text(),
    locale: text().$type<Language>().notNull(),
    threadId: uuid().references(() => threads.id),
    /** The ids that the letter's facts are read from. */
    subject: jsonb().$type<LetterSubject>().notNull(),
    state: text().$type<LetterState>().notNull().default('queued'),
    /** The exact request, frozen before the first attempt, sealed with the server's key: it holds links and codes. */
    frozen: bytea(),
    providerId: text().unique(),
    rfcMessageId: text(),
    attempts: integer().notNull().default(0),
    firstAttemptAt: at(),
    failure: text(),
    createdAt: createdAt(),
    /** Not before. */
    dueAt: at(),
    /** The owner of the mailbox acted on it, or on a letter after it. */
    answeredAt: at(),
    sentAt: at(),
    deliveredAt: at(),
    bouncedAt: at(),
    /** Says what one letter may be written for only once, where that is no event. */
    onceKey: text().unique(),
    /** The digest that tells of it instead: what becomes of that one becomes of it. */
    digestId: uuid().references((): AnyPgColumn => letters.id, { onDelete: 'set null' }),
  },
  (table) => [
    unique('letters_event_recipient').on(table.eventId, table.recipientId, table.name),
    index('letters_thread').on(table.threadId),
    index('letters_state').on(table.state),
    index('letters_address').on(table.toAddress, table.dueAt),
    index('letters_recipient').on(table.recipientId),
    index('letters_digest').on(table.digestId),
    index('letters_message_id').on(table.rfcMessageId),
  ],
)

/** Which letters somebody gets for a company, and when; without a row all of them at once. It ends with the membership. */
export const letterSettings = pgTable(
  'letter_settings',
  {
    companyId: uuid().notNull(),
    personId: uuid().notNull(),
    off: text()
      .array()
      .$type<NotificationKind[]>()
      .notNull()
      .default(sql`'{}'`),
    rhythm: text().$type<LetterRhythm>().notNull().default('at-once'),
    dailyAt: integer().notNull().default(8),
    quietFrom: integer(),
    quietTo: integer(),
    changedAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.personId] }),
    foreignKey({
      name: 'letter_settings_member',
      columns: [table.companyId, table.personId],
      foreignColumns: [members.companyId, members.personId],
    }).onDelete('cascade'),
  ],
)

/** What the provider's account allows at the moment, for all workers: one row. */
export const mailAccounts = pgTable('mail_accounts', {
  id: text().$type<'provider'>().primaryKey(),
  /** Requests a second, as the provider last announced them. */
  perSecond: integer(),
  /** Before this moment all turns are given away. */
  nextTurnAt: at().notNull(),
  /** Since then it takes no letter at all, and why; one letter asks again at `probeAt`. */
  stoppedAt: at(),
  stopCode: text(),
  probeAt: at(),
  /** Until then its quota is used up: only urgent letters try. */
  fullUntil: at(),
  fullCode: text(),
})

/** What the provider told us, raw, stored before anything is done with it. */
export const webhookEvents = pgTable('webhook_events', {
  id: id(),
  svixId: text().notNull().unique(),
  type: text().notNull(),
  body: text().notNull(),
  receivedAt: createdAt(),
  settledAt: at(),
})

/** A mail that came to one of our reply addresses. */
export const inboundLetters = pgTable(
  'inbound_letters',
  {
    id: id(),
    providerId: text().notNull().unique(),
    /** The raw MIME, in storage before this row. */
    fileId: uuid().notNull(),
    sha256: text().notNull(),
    rfcMessageId: text(),
    fromAddress: text(),
    subject: text(),
    threadId: uuid().references(() => threads.id),
    /** Who wrote it or, while it is held, whose reply address it came to. */
    personId: uuid().references(() => people.id),
    /** The company that the reply address was given to. */
    companyId: uuid(),
    state: text().$type<InboundState>().notNull().default('received'),
    /** Name of the rule that held or refused it. */
    reason: text(),
    /** What a held mail says, for whoever decides about it; gone with the decision. */
    excerpt: jsonb().$type<HeldExcerpt>(),
    receivedAt: createdAt(),
  },
  (table) => [unique('inbound_letters_message').on(table.rfcMessageId, table.sha256), index('inbound_letters_thread').on(table.threadId)],
)

/**
 * A participant's personal reply address for one thread, or a supplier's for an RFQ on which it has none yet; the row keeps the SHA-256 of its
 * token.
 */
export const replyTokens = pgTable(
  'reply_tokens',
  {
    id: id(),
    hash: text().notNull().unique(),
    threadId: uuid().references(() => threads.id),
    rfqId: uuid().references(() => rfqs.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    companyId: uuid().notNull(),
    createdAt: createdAt(),
    expiresAt: at().notNull(),
    revokedAt: at(),
  },
  (table) => [
    index('reply_tokens_person').on(table.threadId, table.personId),
    index('reply_tokens_rfq').on(table.rfqId, table.personId),
    check('reply_tokens_one_place', sql`num_nonnulls(${table.threadId}, ${table.rfqId}) = 1`),
  ],
)

/** Addresses we no longer write to. */
export const suppressions = pgTable('suppressions', {
  addressHash: text().primaryKey(),
  reason: text().$type<'hard_bounce' | 'complaint' | 'not_me' | 'manual'>().notNull(),
  /** A hard bounce stops everything; a complaint lets urgent letters through. `not_me` alone stops those that nobody asked for. */
  securityToo: boolean().notNull(),
  at: createdAt(),
})
