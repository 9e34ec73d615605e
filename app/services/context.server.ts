import { sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server.ts'
import type { Actor } from '#app/domain/actor.ts'
import type { Language } from '#app/i18n/languages.ts'
import { isDeadlock } from './database-error.server.ts'

/** Only what the services log with: pino's shape, so that tests may pass their own. */
export type Log = { info(detail: object, message?: string): void; warn(detail: object, message?: string): void; error(detail: object, message?: string): void }

/** Who asks, in which language, at what time. Identity and time are values: tests set them. */
export type Context<A extends Actor = Actor> = {
  db: Database
  actor: A
  locale: Language
  log: Log
  /** What the browser calls itself, where one asks. */
  device?: string | null
  /** Pinned by tests and the seed; otherwise the database's clock is read when a transaction opens. */
  now?: Date
  /**
   * A task that waited in a backup: in the life that followed the backup it may have been done. What it writes is not sent by itself,
   * staff decide.
   */
  isRestored?: boolean
}

/** The moment a read is made for. Commands take the database's clock instead, from `inTransaction`. */
export const readAt = (ctx: Pick<Context, 'now'>): Date => ctx.now ?? new Date()

const mostTimes = 3

/**
 * One command, one transaction, one clock: `now` is the database's, for deadlines, tokens and leases alike. One that the database gave
 * up so that another could go on has done nothing, and is done again.
 */
export async function inTransaction<T>(ctx: Pick<Context, 'db' | 'now'>, command: (tx: Transaction, now: Date) => Promise<T>): Promise<T> {
  for (let time = 1; ; time += 1) {
    try {
      return await once(ctx, command)
    } catch (error) {
      if (time === mostTimes || !isDeadlock(error)) throw error
    }
  }
}

function once<T>(ctx: Pick<Context, 'db' | 'now'>, command: (tx: Transaction, now: Date) => Promise<T>): Promise<T> {
  return ctx.db.transaction(async (tx) => {
    if (ctx.now) return command(tx, ctx.now)
    const [row] = await tx.execute<{ now: string }>(sql`select now()::text as now`)
    return command(tx, new Date(row!.now))
  })
}
