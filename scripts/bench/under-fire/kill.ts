import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, signalQuietly } from '#scripts/machine/process-identity.ts'
import { until } from '#scripts/machine/waiting.ts'
import type { Pool } from '#db/client.server.ts'
import { isReady, type Quayside } from '../npm-start.ts'

const afterMs = 2000
const momentMs = 1000
/** On a machine with nothing else to do it takes some seconds. */
const readyWithinMs = 180_000

export type Killing = {
  quayside: Quayside
  name: 'web' | 'worker'
  times: number
  /** The kill waits for it, up to a second. */
  isGoodMoment: () => boolean
  isReadyAgain: () => Promise<boolean>
}

/** Kills a process 2 s after it was ready, again and again; `npm start` brings it back each time. The moments of the kills. */
export async function killAgainAndAgain({ quayside, name, times, isGoodMoment, isReadyAgain }: Killing): Promise<number[]> {
  const kills: number[] = []
  while (kills.length < times) {
    await pause(afterMs)
    await until(isGoodMoment, momentMs, 5)
    const victim = quayside.processOf(name)
    signalQuietly(victim.pid, 'SIGKILL')
    kills.push(performance.now())
    await until(() => !isAlive(victim), 5000, 10)
    await quayside.until(isReadyAgain, `${name} after its kill`, readyWithinMs)
  }
  return kills
}

export const webIsReady = (quayside: Quayside) => () => isReady(quayside.address)

/** A worker is ready when a pool that was not known yet says that it lives. */
export async function watchWorkers(pool: Pool): Promise<() => Promise<boolean>> {
  const known = new Set((await pools(pool)).map((row) => row.poolId))
  return async () => {
    // While the database is away nobody says anything.
    const unknown = (await pools(pool).catch(() => [])).filter((row) => !known.has(row.poolId))
    for (const { poolId } of unknown) known.add(poolId)
    return unknown.length > 0
  }
}

const pools = (pool: Pool) => pool<{ poolId: string }[]>`select pool_id as "poolId" from worker_heartbeats`
