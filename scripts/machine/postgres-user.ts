import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, lchownSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { writePrivately } from '#scripts/machine/kept-secret.ts'
import { copyBinaries, makeRunnable } from '#scripts/machine/postgres-binaries.ts'
import { endedWithParent } from '#scripts/machine/server-process.ts'

type User = { uid: number; gid: number }

/** How a program of PostgreSQL is run on this machine, by whom and from where. */
export type PostgresRunner = {
  binaries: string
  user: User | null
  /** The path under which the program itself sees `folder`, given that it is started inside it. */
  seen(folder: string): string
  command(program: string, args: string[]): { file: string; args: string[]; uid?: number; gid?: number }
}

/**
 * PostgreSQL refuses to run as root. A plain user runs it directly. Root runs it in a user namespace that shows another number, so that
 * files stay root's; where the machine forbids namespaces, or the files are another user's, it runs as that user.
 */
export function choosePostgresRunner(binaries: string, dataDir: string, cluster: string): PostgresRunner {
  const isRoot = process.getuid?.() === 0
  if (!isRoot && hasName()) return direct(readyBinaries(binaries, dataDir))
  const owner = existsSync(cluster) ? statSync(cluster) : null
  if (isRoot && owner && owner.uid !== 0) return asUser(binaries, dataDir, { uid: owner.uid, gid: owner.gid })
  const masked = inNamespace(readyBinaries(binaries, dataDir))
  if (masked && runs(masked) && canWrite(masked, dataDir)) return masked
  if (!isRoot) return direct(readyBinaries(binaries, dataDir))
  const user = namedUser('postgres') ?? namedUser('nobody')
  if (!user)
    throw new Error(
      'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it. Start Quayside as a plain user.',
    )
  return asUser(binaries, dataDir, user)
}

/** The folder for a new cluster, in the hands of the user that will run it. */
export function makeOwnFolder(folder: string, { user }: PostgresRunner): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o700 })
  if (user) chownSync(folder, user.uid, user.gid)
}

/** A cluster that root made in a namespace, run where namespaces are forbidden. */
export function handOver(folder: string, { user }: PostgresRunner): void {
  if (!user || statSync(folder).uid === user.uid) return
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) lchownSync(join(folder, entry), user.uid, user.gid)
  chownSync(folder, user.uid, user.gid)
}

function direct(binaries: string): PostgresRunner {
  return {
    binaries,
    user: null,
    seen: (folder) => folder,
    command(program, args) {
      const [file, rest] = endedWithParent('INT', join(binaries, 'bin', program), args)
      return { file, args: rest }
    },
  }
}

function inNamespace(binaries: string): PostgresRunner | null {
  const mask = namedUser('nobody') ?? namedUser('postgres')
  if (process.platform !== 'linux' || !mask) return null
  const inside = direct(binaries)
  return {
    ...inside,
    command(program, args) {
      const { file, args: rest } = inside.command(program, args)
      return { file: 'unshare', args: ['-U', `--map-user=${mask.uid}`, '--', file, ...rest] }
    },
  }
}

function asUser(packaged: string, dataDir: string, user: User): PostgresRunner {
  const using = (binaries: string): PostgresRunner => {
    const inside = direct(binaries)
    return {
      ...inside,
      user,
      // A folder above may be closed to this user (/root is): the working directory, entered as root, stays open to it.
      seen: (folder) => (process.platform === 'linux' ? '/proc/self/cwd' : folder),
      command: (program, args) => ({ ...inside.command(program, args), ...user }),
    }
  }
  const inPlace = using(packaged)
  if (makeRunnable(packaged) && runs(inPlace)) return inPlace
  const note = join(dataDir, 'binaries')
  const kept = existsSync(note) ? using(readFileSync(note, 'utf8')) : null
  if (kept && existsSync(kept.binaries) && statSync(dirname(kept.binaries)).uid === 0 && runs(kept)) return kept
  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    const copied = using(copyBinaries(packaged, parent))
    if (runs(copied)) {
      writePrivately(note, copied.binaries)
      return copied
    }
    rmSync(dirname(copied.binaries), { recursive: true, force: true })
  }
  throw new Error(
    'PostgreSQL does not run as root, and no folder was found from which another user could run it. Start Quayside as a plain user.',
  )
}

/** The packaged folder where it runs as it lies; else a copy beside the data. */
function readyBinaries(packaged: string, dataDir: string): string {
  if (makeRunnable(packaged)) return packaged
  const note = join(dataDir, 'binaries')
  if (existsSync(note)) {
    const kept = readFileSync(note, 'utf8')
    if (existsSync(kept)) return kept
  }
  const copied = copyBinaries(packaged, dataDir)
  writePrivately(note, copied)
  return copied
}

function runs(runner: PostgresRunner): boolean {
  const { file, args, uid, gid } = runner.command('postgres', ['--version'])
  return spawnSync(file, args, { uid, gid, cwd: '/' }).status === 0
}

function canWrite(runner: PostgresRunner, folder: string): boolean {
  const { file, args } = runner.command('postgres', [])
  const at = args.indexOf(join(runner.binaries, 'bin', 'postgres'))
  return spawnSync(file, [...args.slice(0, at), 'test', '-w', folder]).status === 0
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function namedUser(name: string): User | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}
