import { eq, sql } from 'drizzle-orm'
import type { Database } from '#db/client.server.ts'
import { workerHeartbeats } from '#db/schema/operation.ts'

const silentFor = sql`interval '30 seconds'`

/**
 * Says that a pool of workers lives, and frees what dead ones hold: graphile-worker itself waits four hours. Pools that hold jobs
 * but never said a word are given their time from the job's lock.
 */
export async function beat(db: Database, poolId: string): Promise<void> {
  await db
    .insert(workerHeartbeats)
    .values({ poolId, at: sql`now()` })
    .onConflictDoUpdate({ target: workerHeartbeats.poolId, set: { at: sql`now()` } })
  await db.execute(sql`
    with silent as (
      select distinct j.locked_by as pool_id from graphile_worker._private_jobs j
      left join ${workerHeartbeats} h on h.pool_id = j.locked_by
      where j.locked_by is not null and j.locked_at < now() - ${silentFor} and (h.at is null or h.at < now() - ${silentFor})
    )
    select graphile_worker.force_unlock_workers(array(select pool_id from silent)) where exists (select 1 from silent)`)
  await db.execute(sql`delete from ${workerHeartbeats} where ${workerHeartbeats.at} < now() - interval '1 hour'`)
}

/** The last word of a pool: what it still holds is free for the others at once. */
export async function sayGoodbye(db: Database, poolId: string): Promise<void> {
  await db.execute(sql`select graphile_worker.force_unlock_workers(array[${poolId}]::text[])`)
  await db.delete(workerHeartbeats).where(eq(workerHeartbeats.poolId, poolId))
}
