import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Actor } from '#app/domain/actor.ts'
import type { EventDetail, EventName } from '#app/domain/events.ts'
import { createdAt, id } from './columns.ts'

/** Insert only: the timeline, the audit and the source of letters. */
export const events = pgTable(
  'events',
  {
    id: id(),
    at: createdAt(),
    actor: jsonb().$type<Actor>().notNull(),
    companyId: uuid(),
    subjectId: uuid().notNull(),
    threadId: uuid(),
    name: text().$type<EventName>().notNull(),
    from: text(),
    to: text(),
    detail: jsonb().$type<EventDetail>().notNull().default({}),
    visibleTo: text().$type<'both' | 'buyer' | 'supplier' | 'staff'>().notNull().default('staff'),
  },
  (table) => [index('events_thread').on(table.threadId, table.at), index('events_subject').on(table.subjectId, table.at)],
)
