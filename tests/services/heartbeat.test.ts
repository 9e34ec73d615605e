import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { beat, sayGoodbye } from '#app/services/heartbeat.server.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { enqueue } from '#app/services/tasks.server.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()

/** A task that a pool took so many seconds ago and has not finished. */
async function takenBy(poolId: string, secondsAgo: number): Promise<string> {
  const jobKey = `${poolId}-${secondsAgo}`
  await inTransaction({ db }, (tx) => enqueue(tx, 'index-changes', {}, { jobKey }))
  await db.execute(
    sql`update graphile_worker._private_jobs set locked_by = ${poolId}, locked_at = now() - make_interval(secs => ${secondsAgo}) where key = ${jobKey}`,
  )
  return jobKey
}

async function holderOf(jobKey: string): Promise<string | null> {
  const [row] = await db.execute<{ lockedBy: string | null }>(sql`select locked_by as "lockedBy" from graphile_worker._private_jobs where key = ${jobKey}`)
  return row!.lockedBy
}

const silence = (poolId: string, seconds: number) =>
  db.execute(sql`update worker_heartbeats set at = now() - make_interval(secs => ${seconds}) where pool_id = ${poolId}`)

describe('a beat of a living worker', () => {
  it('frees what a worker holds that has been silent for half a minute', async () => {
    await beat(db, 'pool-dead')
    const job = await takenBy('pool-dead', 60)
    await silence('pool-dead', 31)
    await beat(db, 'pool-living')
    expect(await holderOf(job)).toBeNull()
  })

  it('leaves alone what a living worker holds, however long', async () => {
    await beat(db, 'pool-busy')
    const job = await takenBy('pool-busy', 600)
    await beat(db, 'pool-living')
    expect(await holderOf(job)).toBe('pool-busy')
  })

  it('gives a worker that never said a word half a minute from its lock', async () => {
    const [fresh, old] = [await takenBy('pool-new', 5), await takenBy('pool-mute', 40)]
    await beat(db, 'pool-living')
    expect(await holderOf(fresh)).toBe('pool-new')
    expect(await holderOf(old)).toBeNull()
  })

  it('frees at once what a worker leaves behind that said goodbye', async () => {
    await beat(db, 'pool-gone')
    const [mine, other] = [await takenBy('pool-gone', 1), await takenBy('pool-there', 1)]
    await sayGoodbye(db, 'pool-gone')
    expect(await holderOf(mine)).toBeNull()
    expect(await holderOf(other)).toBe('pool-there')
  })
})
