import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { installedChromium } from '#scripts/machine/chromium.ts'
import { findMeilisearch } from '#scripts/machine/meilisearch.ts'
import { isPortFree } from '#scripts/machine/ports.ts'
import { findPostgresBinaries } from '#scripts/machine/postgres-binaries.ts'
import { choosePostgresRunner } from '#scripts/machine/postgres-user.ts'
import { refuseOtherMajor } from '#scripts/machine/postgres.ts'
import { root } from '#scripts/machine/root.ts'
import { readLiving } from '#scripts/machine/run-file.ts'
import type { Settings } from '#scripts/machine/settings.ts'
import { good, missing, note, reasonOf, type Finding } from './finding.ts'

type Package = { engines: { node: string }; dependencies: Record<string, string> }

const manifest = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package

export function checkNode(version = process.versions.node): Finding {
  const needed = manifest().engines.node.replace(/^\D+/, '')
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number)
  const isEnough = major > neededMajor || (major === neededMajor && minor >= neededMinor)
  return isEnough ? good(`Node ${version}`) : missing(`Node is ${version}: install ${needed} or later.`)
}

export function checkPackages(folder = root): Finding {
  const names = Object.keys(manifest().dependencies)
  const absent = names.filter((name) => !existsSync(join(folder, 'node_modules', name, 'package.json')))
  if (absent.length === 0) return good(`${names.length} packages are installed`)
  return missing(`${absent.length} packages are not installed (${absent.slice(0, 3).join(', ')}): run npm install.`)
}

/** The programs that come with npm start; whoever brings servers of their own needs none of them. */
export function checkServers({ databaseUrl, meiliUrl }: Settings): Finding[] {
  const search =
    meiliUrl || findMeilisearch()
      ? []
      : [note('No Meilisearch for this platform: PostgreSQL answers the searches. MEILI_URL names one of your own.')]
  return [...(databaseUrl ? [] : [checkPostgres()]), ...search]
}

function checkPostgres(): Finding {
  const trial = mkdtempSync(join(tmpdir(), 'quayside-doctor-'))
  try {
    const { folder, major } = findPostgresBinaries()
    const { user } = choosePostgresRunner(folder, trial, join(trial, 'cluster'))
    return good(`PostgreSQL ${major} runs on this machine${user ? `, as user ${user.uid}` : ''}`)
  } catch (error) {
    return missing(reasonOf(error))
  } finally {
    rmSync(trial, { recursive: true, force: true })
  }
}

const leastFree = 500e6

export function checkData({ dataDir, databaseUrl }: Settings): Finding[] {
  let folder = dataDir
  while (!existsSync(folder)) folder = dirname(folder)
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch {
    return [missing(`${folder} cannot be written by this user: choose another place with DATA_DIR.`)]
  }
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const room = `${(free / 1e9).toFixed(1)} GB free for ${dataDir}`
  const findings = [free < leastFree ? missing(`Only ${room}: make room, or choose another disk with DATA_DIR.`) : good(room)]
  return databaseUrl ? findings : [...findings, ...checkCluster(dataDir)]
}

function checkCluster(dataDir: string): Finding[] {
  try {
    refuseOtherMajor(join(dataDir, 'postgres/cluster'), findPostgresBinaries().major)
    return []
  } catch (error) {
    return existsSync(join(dataDir, 'postgres/cluster')) ? [missing(reasonOf(error))] : []
  }
}

export async function checkPort({ port, host, dataDir }: Settings): Promise<Finding> {
  const run = readLiving(dataDir)
  if (run) return good(`Quayside runs at ${run.address}`)
  try {
    if (await isPortFree(port, host)) return good(`Port ${port} on ${host} is free`)
    return missing(`Port ${port} on ${host} is taken by another program: choose another one with PORT.`)
  } catch (error) {
    return missing(reasonOf(error))
  }
}

export function checkChromium(): Finding {
  const found = process.env.CHROMIUM_PATH || installedChromium()
  return found
    ? good(`Chromium for the tests: ${found}`)
    : note('No Chromium: npm test downloads one, or CHROMIUM_PATH names it. Only the tests need it.')
}
