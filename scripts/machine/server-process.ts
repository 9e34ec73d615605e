import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writePrivately } from '#scripts/machine/kept-secret.ts'
import type { ProcessIdentity } from '#scripts/machine/process-identity.ts'
import { endProcess, identify, isAlive } from '#scripts/machine/process-identity.ts'

export type ServerProcess = {
  pid: number
  identity: ProcessIdentity | null
  exited: Promise<void>
  hasExited(): boolean
  /** The end of what the server said, for the message when it does not start. */
  lastWords(): string
}

type Command = { file: string; args: string[]; cwd: string; env?: NodeJS.ProcessEnv; uid?: number; gid?: number; log: string }

const LOG_LIMIT = 5_000_000

/**
 * A server runs in its own process group, so that Ctrl-C in a terminal reaches only the one who ends everything in order, and it
 * writes to a file, so that it does not depend on a reader that may be gone.
 */
export async function spawnServer({ file, args, cwd, env, uid, gid, log }: Command): Promise<ServerProcess> {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) rmSync(log)
  const output = openSync(log, 'a', 0o600)
  const from = statSync(log).size
  const child = spawn(file, args, { cwd, env, uid, gid, detached: true, stdio: ['ignore', output, output] })
  closeSync(output)
  let over = false
  const exited = new Promise<void>((resolve) => child.once('exit', () => ((over = true), resolve())))
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject))
  const pid = child.pid ?? 0
  return {
    pid,
    identity: identify(pid),
    exited,
    hasExited: () => over,
    lastWords: () => readFileSync(log).subarray(from).toString('utf8').trim().split('\n').slice(-12).join('\n'),
  }
}

/** Where the system can do it, the kernel ends the server when the process that started it is killed. */
export function endedWithParent(signal: 'INT' | 'TERM', file: string, args: string[]): [file: string, args: string[]] {
  return canLeash() ? ['setpriv', ['--pdeathsig', signal, '--', file, ...args]] : [file, args]
}

let leash: boolean | undefined
function canLeash(): boolean {
  leash ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'TERM', '--', 'true']).status === 0
  return leash
}

type Claim = { launcher: ProcessIdentity | null; server: ProcessIdentity | null }

/** One launcher per folder: refuses while another one lives, ends the server that a dead one left. */
export async function claimFolder(folder: string, what: string, stopSignal: NodeJS.Signals): Promise<void> {
  const claim = readClaim(folder)
  if (claim?.launcher && claim.launcher.pid !== process.pid && isAlive(claim.launcher)) {
    throw new Error(`${what} in ${folder} is already running; process ${claim.launcher.pid} started it.`)
  }
  if (claim?.server) {
    await endProcess(claim.server, [
      [stopSignal, 5000],
      ['SIGQUIT', 2000],
      ['SIGKILL', 2000],
    ])
  }
  writeClaim(folder, null)
}

export function writeClaim(folder: string, server: ProcessIdentity | null): void {
  writePrivately(join(folder, 'launched.json'), JSON.stringify({ launcher: identify(process.pid), server } satisfies Claim))
}

export function releaseFolder(folder: string): void {
  rmSync(join(folder, 'launched.json'), { force: true })
}

function readClaim(folder: string): Claim | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'launched.json'), 'utf8')) as Claim
  } catch {
    return null
  }
}
