import { sql } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '#db/client.server.ts'
import type { companies } from '#db/schema/companies.ts'
import type { people } from '#db/schema/people.ts'
import type { quotationDrafts, quotations } from '#db/schema/quotations.ts'
import type { rfqs } from '#db/schema/rfqs.ts'
import type { threads } from '#db/schema/threads.ts'

/**
 * Lets attempts race for one row: holds it until every attempt waits for it, then lets go. Attempts started with `Promise.all`
 * alone mostly run one after the other and prove nothing.
 */
export async function raced<T>(
  db: Database,
  row: { table: typeof quotations | typeof threads | typeof companies | typeof people | typeof rfqs | typeof quotationDrafts; id: string },
  attempts: (() => Promise<T>)[],
) {
  let running: Promise<PromiseSettledResult<T>[]> | undefined
  await db.transaction(async (tx) => {
    await tx.execute(sql`select 1 from ${row.table} where ${row.table.id} = ${row.id} for update`)
    running = Promise.allSettled(attempts.map((attempt) => attempt()))
    for (;;) {
      // From outside: within a transaction the server shows one snapshot of its activity.
      const [waiting] = await db.execute<{ n: number }>(
        sql`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      if (waiting!.n >= attempts.length) return
      // Asking without a break keeps from running what is waited for.
      await pause(3)
    }
  })
  return running!
}
