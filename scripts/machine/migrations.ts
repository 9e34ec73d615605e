import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type postgres from 'postgres'
import { root } from '#scripts/machine/root.ts'

const folder = join(root, 'db/migrations')

type Migration = { tag: string; when: number }
type Journal = { entries: Migration[] }

const journal = (): Journal => JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as Journal

/** The names of the migrations that this program knows, in order. */
export const knownMigrations = (): string[] => journal().entries.map(({ tag }) => tag)

/** The names of those that were applied to a database; refuses a database that a newer program has changed. */
export async function appliedMigrations(sql: postgres.Sql): Promise<string[]> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as found`
  if (!table?.found) return []
  const applied = (await sql<{ at: string }[]>`select created_at::text as at from drizzle.__drizzle_migrations order by created_at`).map(
    ({ at }) => Number(at),
  )
  const known = new Map(journal().entries.map(({ tag, when }) => [when, tag]))
  const unknown = applied.filter((when) => !known.has(when))
  if (unknown.length > 0) {
    throw new Error(
      `This database was changed by a newer Quayside: it holds ${unknown.length} migration${unknown.length === 1 ? '' : 's'} that this one does not know. ` +
        'Start the newer one, or restore a backup from before the upgrade into an empty place (npm run restore FILE).',
    )
  }
  return applied.map((when) => known.get(when)!)
}

/** Calls `apply` with a folder of the first `level` migrations, or of all. */
export async function withMigrations(level: number | undefined, apply: (folder: string) => Promise<void>): Promise<void> {
  const { entries, ...rest } = journal()
  if (level === undefined || level >= entries.length) return apply(folder)
  const cut = mkdtempSync(join(tmpdir(), 'quayside-migrations-'))
  try {
    cpSync(folder, cut, { recursive: true })
    writeFileSync(join(cut, 'meta/_journal.json'), JSON.stringify({ ...rest, entries: entries.slice(0, level) }))
    await apply(cut)
  } finally {
    rmSync(cut, { recursive: true, force: true })
  }
}
