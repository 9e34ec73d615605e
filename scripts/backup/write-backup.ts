import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type postgres from 'postgres'
import { newId } from '#app/domain/id.ts'
import { getFile } from '#app/infra/storage.server.ts'
import { appliedMigrations } from '#scripts/machine/migrations.ts'
import { writeArchive, type ArchiveWriter } from './archive.ts'
import { writeErasedList } from './erased-list.ts'
import { databaseName, filesName, manifestName, secretsName, tasksName, type Manifest, type Table } from './manifest.ts'
import { keyMarks, secretsFile } from './place.ts'
import { copyOut, listTables, listTasks } from './tables.ts'

export type Written = { manifest: Manifest; bytes: number }

/**
 * One moment of a living site in one file: every row as one transaction sees it, then the files that those rows name. Nobody waits for
 * it: the transaction only reads.
 */
export async function writeBackup(sql: postgres.Sql, { file, dataDir }: { file: string; dataDir: string }): Promise<Written> {
  const migrations = await appliedMigrations(sql)
  if (migrations.length === 0) throw new Error('This database holds no Quayside: no migration was ever applied to it.')
  let manifest: Manifest | undefined
  const bytes = await writeArchive(file, async (archive) => {
    if (existsSync(secretsFile(dataDir))) await archive.add(secretsName, await readFile(secretsFile(dataDir)))
    const { keys, ...rows } = await writeRows(sql, archive)
    const missing = await writeFiles(archive, keys)
    const files = keys.length - missing.length
    manifest = { format: 1, migrations, keyMarks: keyMarks(), ...rows, files, missing, entries: archive.entries }
    await archive.add(manifestName, Buffer.from(JSON.stringify(manifest, null, 2)))
  })
  await writeErasedList(sql, file)
  await sql`insert into backups (id, kind, taken_at, bytes) values (${newId()}, 'made', ${manifest!.takenAt}, ${bytes})`
  return { manifest: manifest!, bytes }
}

type Rows = Pick<Manifest, 'takenAt' | 'postgres' | 'tables' | 'tasks'> & { keys: string[] }

async function writeRows(sql: postgres.Sql, archive: ArchiveWriter): Promise<Rows> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    await tx`set local statement_timeout = 0`
    await tx`set local idle_in_transaction_session_timeout = 0`
    const [now] = await tx<
      { at: string; version: number }[]
    >`select now()::text as at, current_setting('server_version_num')::int as version`
    const tables: Table[] = []
    for (const { name, columns } of await listTables(tx)) {
      let rows = 0
      await archive.addParts(
        `${databaseName}/${name}`,
        copyOut(tx, { name, columns }, (more) => (rows += more)),
      )
      tables.push({ name, columns, rows })
    }
    let tasks = 0
    await archive.addParts(
      tasksName,
      listTasks(tx, (more) => (tasks += more)),
    )
    const keys = await listFileKeys(tx)
    return { takenAt: new Date(now!.at).toISOString(), postgres: Math.floor(now!.version / 10_000), tables, tasks, keys }
  })
}

/** The keys in storage that the rows of this moment name: files, and the sizes that were made of them. */
async function listFileKeys(tx: postgres.TransactionSql): Promise<string[]> {
  const rows = await tx<{ key: string }[]>`
    select id::text as key from files where state <> 'erased'
    union all select file_id || '/' || width || '.' || format from file_variants`
  return rows.map(({ key }) => key)
}

/** The keys of those that were gone: removed since the moment of the rows. */
async function writeFiles(archive: ArchiveWriter, keys: string[]): Promise<string[]> {
  const missing: string[] = []
  for (const key of keys) {
    const bytes = await getFile(key)
    if (bytes) await archive.add(`${filesName}/${key}`, bytes)
    else missing.push(key)
  }
  return missing
}
