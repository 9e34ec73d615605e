import { bigint, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { at, createdAt, id } from './columns.ts'

/** Living workers; the tasks of those silent for 30 s are freed by any other. */
export const workerHeartbeats = pgTable('worker_heartbeats', { poolId: text().primaryKey(), at: createdAt() })

/** What was taken of each limit, till when. */
export const limits = pgTable('limits', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: at(),
})

/** Every backup that was made whole, and every restore. */
export const backups = pgTable(
  'backups',
  {
    id: id(),
    kind: text().$type<'made' | 'restored'>().notNull(),
    /** The moment that the backup holds. */
    takenAt: at().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    at: createdAt(),
  },
  (table) => [index('backups_at').on(table.at)],
)
