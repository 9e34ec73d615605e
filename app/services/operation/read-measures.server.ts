import { sql } from 'drizzle-orm'
import type { LetterState } from '#app/domain/mail/delivery-state.ts'
import type { Database } from '#db/client.server.ts'
import { letters } from '#db/schema/letters.ts'
import { workerHeartbeats } from '#db/schema/operation.ts'

export type TaskMeasure = { task: string; waiting: number; due: number; running: number; failed: number; lagSeconds: number }
export type Measures = { tasks: TaskMeasure[]; letters: { state: LetterState; count: number }[]; workers: number }

/** How the work in the background stands, whichever process does it. */
export async function readMeasures(db: Database): Promise<Measures> {
  const tasks = await db.execute<TaskMeasure>(sql`
    select t.identifier as task,
      count(j.id) filter (where j.run_at > now() and j.locked_at is null and j.attempts < j.max_attempts)::int as waiting,
      count(j.id) filter (where j.run_at <= now() and j.locked_at is null and j.attempts < j.max_attempts)::int as due,
      count(j.id) filter (where j.locked_at is not null)::int as running,
      count(j.id) filter (where j.locked_at is null and j.attempts >= j.max_attempts)::int as failed,
      coalesce(extract(epoch from now() - min(j.run_at) filter (
        where j.run_at <= now() and j.locked_at is null and j.attempts < j.max_attempts)), 0)::float as "lagSeconds"
    from graphile_worker._private_tasks t left join graphile_worker._private_jobs j on j.task_id = t.id
    group by t.identifier`)
  const [alive] = await db.execute<{ workers: number }>(
    sql`select count(*)::int as workers from ${workerHeartbeats} where ${workerHeartbeats.at} > now() - interval '30 seconds'`,
  )
  const counted = await db
    .select({ state: letters.state, count: sql<number>`count(*)::int` })
    .from(letters)
    .groupBy(letters.state)
  return { tasks: [...tasks], letters: counted, workers: alive!.workers }
}
