import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { placeOf, processes } from '#scripts/machine/build.ts'
import type { ProcessName } from '#scripts/machine/bundle.ts'
import { endProcess, identify } from '#scripts/machine/process-identity.ts'
import { restFollows } from '#scripts/machine/rest-of-environment.ts'
import { root } from '#scripts/machine/root.ts'

export type Running = { pid: number; port?: number; exited: Promise<unknown>; stop(graceMs: number): Promise<void> }
export type Kept<T> = { first: T; stop(graceMs: number): Promise<void> }

const SHORTEST = 200
const LONGEST = 5000
const STEADY = 10_000

/** The pause before the next start: 0.2 s, doubled up to 5 s while a child keeps falling, short again once one stood for a while. */
export function nextPause(previous: number, livedMs: number): number {
  return previous === 0 || livedMs >= STEADY ? SHORTEST : Math.min(previous * 2, LONGEST)
}

/**
 * One of our scripts, as it was built, in a process of its own: Ctrl-C does not reach it, and it ends with its parent.
 * `rest`: variables that are not known yet; it loads meanwhile and waits for them in `settingsOrEnd`.
 */
export function startProcess(
  name: ProcessName,
  args: string[],
  env: NodeJS.ProcessEnv,
  rest?: Promise<NodeJS.ProcessEnv>,
): Running & { exited: Promise<number | null> } {
  const leash = pathToFileURL(join(root, 'scripts/machine/leash.js')).href
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', leash, join(placeOf(processes), `${name}.js`), ...args], {
    cwd: root,
    env: rest ? { ...env, [restFollows]: '1' } : env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  // Where they never come, whoever waits for them ends the child.
  rest?.then(
    (variables) => child.connected && child.send(variables, () => undefined),
    () => undefined,
  )
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve).once('error', () => resolve(null)))
  const pid = child.pid ?? 0
  const identity = identify(pid)
  return {
    pid,
    exited,
    async stop(graceMs) {
      if (!identity) return
      await endProcess(identity, [
        ['SIGTERM', graceMs],
        ['SIGKILL', 1000],
      ])
    },
  }
}

type Keeping<T extends Running> = {
  name: string
  start: () => Promise<T>
  /** Called for every new process, so that it is written down. */
  onStart: (running: T) => void
  onFall: (name: string, pauseMs: number, reason: string) => void
  pauseFor?: typeof nextPause
}

/** Starts and, whenever it falls, starts again after a pause. The first start may fail: then nothing is kept. */
export async function keepRunning<T extends Running>({ name, start, onStart, onFall, pauseFor = nextPause }: Keeping<T>): Promise<Kept<T>> {
  const ending = new AbortController()
  const first = await start()
  let current = first
  onStart(first)

  const keep = async () => {
    let waited = 0
    let since = Date.now()
    let reason = 'ended'
    for (;;) {
      if (ending.signal.aborted) return
      if (reason === 'ended') await current.exited
      if (ending.signal.aborted) return
      waited = pauseFor(waited, Date.now() - since)
      onFall(name, waited, reason)
      await pause(waited, undefined, { signal: ending.signal }).catch(() => undefined)
      if (ending.signal.aborted) return
      since = Date.now()
      try {
        current = await start()
        reason = 'ended'
        onStart(current)
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error)
      }
    }
  }
  const keeping = keep()

  return {
    first,
    async stop(graceMs) {
      ending.abort()
      await current.stop(graceMs)
      const before = current
      await keeping
      // It was just being started again.
      if (current !== before) await current.stop(graceMs)
    },
  }
}
