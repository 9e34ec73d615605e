import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writePrivately } from '#scripts/machine/kept-secret.ts'
import type { ProcessIdentity } from '#scripts/machine/process-identity.ts'
import { endProcess, identify, isAlive } from '#scripts/machine/process-identity.ts'

type Entry = ProcessIdentity & { port?: number; stopSignal: NodeJS.Signals }
type Run = { start: ProcessIdentity; address: string; processes: Record<string, Entry> }

export type RunFile = {
  note(name: string, process: ProcessIdentity | null, more?: { port?: number; stopSignal?: NodeJS.Signals }): void
  close(): void
}

/**
 * `run.json` says who runs on this folder. A living predecessor is refused; of a dead one every process that is still the same
 * (pid and start time) is ended, the database last. The file is there before the first process is started.
 */
export async function openRunFile(
  dataDir: string,
  address: string,
  self: ProcessIdentity | null = identify(process.pid),
): Promise<RunFile> {
  if (!self) throw new Error('This process can not find itself in the process table.')
  const file = join(dataDir, 'run.json')
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  await clearDead(file)
  const run: Run = { start: self, address, processes: {} }
  createOrRefuse(file, run)
  const write = () => writePrivately(file, JSON.stringify(run, null, 2))
  return {
    note(name, known, { port, stopSignal = 'SIGTERM' } = {}) {
      if (known) run.processes[name] = { ...known, port, stopSignal }
      else delete run.processes[name]
      write()
    },
    close: () => rmSync(file, { force: true }),
  }
}

/** What runs on this folder now; null when nothing does. */
export function readLiving(dataDir: string): Run | null {
  const run = readRun(join(dataDir, 'run.json'))
  return run && isAlive(run.start) ? run : null
}

async function clearDead(file: string): Promise<void> {
  const run = readRun(file)
  if (!run) return rmSync(file, { force: true })
  refuseIfAlive(file, run)
  const left = Object.entries(run.processes)
  const isServer = ([name]: [string, Entry]) => name === 'postgres' || name === 'meilisearch'
  await Promise.all(left.filter((entry) => !isServer(entry)).map(([, entry]) => end(entry)))
  await Promise.all(left.filter(isServer).map(([, entry]) => end(entry)))
  // Of two that come at once only one can move the file away; the other meets the winner's new file.
  try {
    renameSync(file, `${file}.old`)
    rmSync(`${file}.old`, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function end(entry: Entry): Promise<boolean> {
  return endProcess(entry, [
    [entry.stopSignal, 4000],
    ['SIGKILL', 2000],
  ])
}

function createOrRefuse(file: string, run: Run): void {
  try {
    writeFileSync(file, JSON.stringify(run, null, 2), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const other = readRun(file)
    if (other) refuseIfAlive(file, other)
    throw new Error(`${file} was written by another start at the same moment. Start again.`)
  }
}

function refuseIfAlive(file: string, { start, address }: Run): void {
  if (!isAlive(start)) return
  throw new Error(
    `Quayside is already running at ${address} (process ${start.pid}) with this DATA_DIR (${join(file, '..')}). ` +
      'End it first, or give this one another DATA_DIR and PORT.',
  )
}

function readRun(file: string): Run | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Run
  } catch {
    return null
  }
}
