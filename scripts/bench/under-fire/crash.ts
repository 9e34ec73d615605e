import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { signalQuietly } from '#scripts/machine/process-identity.ts'
import { isReady, type Quayside } from '../npm-start.ts'

/** Kills PostgreSQL with all its children, spread over a stretch of time; `npm start` brings it back each time. The moments. */
export async function crashAgainAndAgain(quayside: Quayside, times: number, overMs: number): Promise<number[]> {
  const crashes: number[] = []
  while (crashes.length < times) {
    await pause(overMs / (times + 1))
    const { pid } = quayside.processOf('postgres')
    const family = [pid, ...childrenOf(pid)]
    for (const one of family) signalQuietly(one, 'SIGKILL')
    crashes.push(performance.now())
    await quayside.until(() => isReady(quayside.address), 'web after a crash of PostgreSQL', 300_000)
  }
  return crashes
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent)
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}
