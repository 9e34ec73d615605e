import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { until } from '#scripts/machine/waiting.ts'

/** A pid alone is soon given to somebody else; together with its start time it names one process for ever. */
export type ProcessIdentity = { pid: number; startedAt: string }

/** The living process with this pid, or null: a zombie counts as gone. */
export function identify(pid: number): ProcessIdentity | null {
  const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid)
  return startedAt ? { pid, startedAt } : null
}

export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startedAt === identity.startedAt
}

/** Sends each signal in turn and waits its time for the process to go; true when it is gone. */
export async function endProcess(identity: ProcessIdentity, steps: [signal: NodeJS.Signals, waitMs: number][]): Promise<boolean> {
  for (const [signal, waitMs] of steps) {
    if (!isAlive(identity)) return true
    signalQuietly(identity.pid, signal)
    if (await until(() => !isAlive(identity), waitMs)) return true
  }
  return !isAlive(identity)
}

/** The process may end between the look and the signal. */
export function signalQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function startOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold spaces and parentheses itself, so the fields are counted from its end: state is the 3rd, start the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, ticks] = [fields[0], fields[19]]
    if (!ticks || state === 'Z' || state === 'X') return null
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}`
  } catch {
    return null
  }
}

function startElsewhere(pid: number): string | null {
  try {
    const [state, ...start] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/)
    return state && !state.startsWith('Z') && start.length > 0 ? start.join(' ') : null
  } catch {
    return null
  }
}
