import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startMeilisearch } from '#scripts/machine/meilisearch.ts'
import { migrate } from '#scripts/machine/migrate.ts'
import { startPostgres } from '#scripts/machine/postgres.ts'
import { claimFolder, writeClaim } from '#scripts/machine/server-process.ts'
import { connect } from '#db/client.server.ts'
import { seedCodeLists } from '#db/seed/code-lists.ts'
import { onDatabase } from '#tests/setup/database-address.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server, in its database `postgres`; test files take a database of their own from it with `freshDatabase()`. */
    postgresUrl: string
    /** The migrated database with the code lists that is cloned. */
    templateName: string
    /** Null where Meilisearch does not run on this platform. One index prefix per test file keeps files apart. */
    meilisearch: { url: string; key: string } | null
  }
}

const PREFIX = 'quayside-tests-'

// What the disk would keep after a power cut is of no interest here, and waiting for it takes most of the time.
const HASTE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300', autovacuum: 'off' }

export default async function startServices(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandoned()
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  writeClaim(folder, null)
  chmodSync(folder, 0o755)
  const given = process.env.TEST_DATABASE_URL
  const [database, meilisearch] = await Promise.all([
    given ? null : startPostgres({ dataDir: join(folder, 'postgres'), settings: HASTE }),
    startMeilisearch({ dataDir: join(folder, 'meilisearch') }),
  ])
  const url = given ?? database?.url ?? ''
  const templateName = given ? `quayside_template_${process.pid}` : 'quayside_template'
  await withServer(url, async (sql) => {
    await sql.unsafe(`create database ${templateName}`)
    await fillTemplate(onDatabase(url, templateName))
  })
  project.provide('postgresUrl', url)
  project.provide('templateName', templateName)
  project.provide('meilisearch', meilisearch && { url: meilisearch.url, key: meilisearch.key })
  return async () => {
    if (given) await withServer(url, (sql) => sql.unsafe(`drop database ${templateName} with (force)`))
    await Promise.all([database?.stop(), meilisearch?.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What every installation begins with, once for all test files: copying a database is quicker than filling one. */
async function fillTemplate(url: string): Promise<void> {
  await migrate({ url })
  const { db, pool } = connect(url, { max: 1 })
  await seedCodeLists(db)
  await pool.end({ timeout: 2 })
}

async function withServer(url: string, act: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined })
  try {
    await act(sql)
  } finally {
    await sql.end({ timeout: 2 })
  }
}

/** What a test run that was killed left behind. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    if (!existsSync(join(folder, 'launched.json'))) continue
    try {
      await claimFolder(folder, 'A test run', 'SIGTERM')
      if (existsSync(join(folder, 'postgres'))) await claimFolder(join(folder, 'postgres'), 'PostgreSQL', 'SIGQUIT')
      if (existsSync(join(folder, 'meilisearch'))) await claimFolder(join(folder, 'meilisearch'), 'Meilisearch', 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // The run still lives, or it is another user's: not ours to remove.
    }
  }
}
