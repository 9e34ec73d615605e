import { sql } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'

/** Gives every task of a name that used up its attempts new ones, now; how many there were. */
export async function runAgain(ctx: Context<StaffActor>, task: string): Promise<number> {
  return inTransaction(ctx, async (tx, now) => {
    const again = await tx.execute(sql`
      select id from graphile_worker.reschedule_jobs(
        array(select j.id from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
          where t.identifier = ${task} and j.attempts >= j.max_attempts and j.locked_at is null),
        run_at := now(), attempts := 0)`)
    if (again.length > 0)
      await record(tx, ctx, { name: 'task.run_again', at: now, subjectId: ctx.actor.personId, detail: { task, count: again.length } })
    return again.length
  })
}
