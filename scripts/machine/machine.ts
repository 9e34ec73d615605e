import { setTimeout as pause } from 'node:timers/promises'
import type { Running } from '#scripts/machine/children.ts'
import { keepRunning } from '#scripts/machine/children.ts'
import { identify } from '#scripts/machine/process-identity.ts'
import type { RunFile } from '#scripts/machine/run-file.ts'

/** Falls before it ever was ready: then it is not bad luck, and the start gives up. */
const FALLS_BEFORE_READY = 5

type Kind = 'child' | 'server'
type Stoppable = { stop(graceMs: number): Promise<void> }

export type Machine = {
  /** Starts a process that belongs to the machine and keeps it alive until the machine ends. */
  keep<T extends Running>(name: string, kind: Kind, start: () => Promise<T>, stopSignal?: NodeJS.Signals): Promise<T>
  /** Waits for a process that does its work and ends; the code it ended with. */
  runOnce(name: string, running: Running & { exited: Promise<number | null> }): Promise<number | null>
  markReady(): void
  /** Rejects when a child can't stand: raced against the wait for readiness. */
  failed: Promise<never>
  ending: AbortSignal
  end(): Promise<void>
}

const CHILDREN_GRACE = 7500
const SERVERS_GRACE = 1200

/** Everything that was started, and its end: children first, then the servers they talk to, all within ten seconds. */
export function createMachine(run: RunFile, say: (line: string) => void): Machine {
  const ending = new AbortController()
  const kept: Record<Kind, Promise<Stoppable | null>[]> = { child: [], server: [] }
  const falls = new Map<string, number>()
  let isReady = false
  let fail = (_: Error) => {}
  const failed = new Promise<never>((_, reject) => (fail = reject))
  failed.catch(() => undefined)

  const onFall = (name: string, pauseMs: number, reason: string) => {
    say(`${name} ${reason === 'ended' ? 'ended unexpectedly' : `could not start (${reason})`}; next start in ${pauseMs / 1000} s.`)
    falls.set(name, (falls.get(name) ?? 0) + 1)
    if (!isReady && (falls.get(name) ?? 0) >= FALLS_BEFORE_READY)
      fail(new Error(`${name} fell ${FALLS_BEFORE_READY} times before it was ready.`))
  }

  const endAll = async (kind: Kind, graceMs: number) => {
    const all = await Promise.all(kept[kind])
    await Promise.all(all.map((one) => one?.stop(graceMs)))
  }

  return {
    failed,
    ending: ending.signal,
    markReady: () => void (isReady = true),
    async keep(name, kind, start, stopSignal) {
      ending.signal.throwIfAborted()
      const keeping = keepRunning({
        name,
        start,
        onStart: (running) => run.note(name, identify(running.pid), { port: running.port, stopSignal }),
        onFall,
      })
      kept[kind].push(keeping.catch(() => null))
      return (await keeping).first
    },
    async runOnce(name, running) {
      run.note(name, identify(running.pid))
      kept.child.push(Promise.resolve({ stop: (graceMs) => running.stop(graceMs) }))
      const code = await running.exited
      run.note(name, null)
      return code
    },
    async end() {
      ending.abort()
      await Promise.race([endAll('child', CHILDREN_GRACE), pause(8000, undefined, { ref: false })])
      await endAll('server', SERVERS_GRACE)
      run.close()
    },
  }
}
