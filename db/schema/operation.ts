import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { at, createdAt } from './columns.ts'

/** Living workers; the tasks of those silent for 30 s are freed by any other. */
export const workerHeartbeats = pgTable('worker_heartbeats', { poolId: text().primaryKey(), at: createdAt() })

/** Counters of rate-limiter-flexible (`RateLimiterDrizzle`). */
export const limits = pgTable('limits', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: at(),
})
