import postgres from 'postgres'
import { newId } from '#app/domain/id.ts'
import { createLog } from '#app/infra/log.server.ts'
import { putFile } from '#app/infra/storage.server.ts'
import { applyErasures } from '#app/services/erasure/apply-erasures.server.ts'
import { connect } from '#db/client.server.ts'
import { migrate } from '#scripts/machine/migrate.ts'
import { knownMigrations } from '#scripts/machine/migrations.ts'
import { bytesOf, readArchive, type ArchiveEntry } from './archive.ts'
import { noteErasures } from './erased-list.ts'
import { databaseName, filesName, Task, tasksName, type Manifest } from './manifest.ts'
import { copyIn, requeue, withoutForeignKeys } from './tables.ts'

export type Restored = { rows: number; tasks: number; files: number; heldLetters: number; erasedAgain: number }

/** Puts a checked backup into an empty database and empty storage: all of it, or none of the rows. */
export async function restoreBackup(url: string, file: string, manifest: Manifest, bytes: number): Promise<Restored> {
  const level = levelOf(manifest)
  const sql = postgres(url, { max: 1, connect_timeout: 10, idle_timeout: 0, max_lifetime: null, onnotice: () => undefined })
  try {
    await assertEmptyDatabase(sql)
    await migrate({ url, level })
    const loaded = await sql.begin(async (tx) => {
      await tx`set local statement_timeout = 0`
      await tx`set local idle_in_transaction_session_timeout = 0`
      return load(tx, file, manifest)
    })
    await migrate({ url })
    await noteErasures(sql, file)
    const erasedAgain = await eraseAgain(url)
    await sql`insert into backups (id, kind, taken_at, bytes) values (${newId()}, 'restored', ${manifest.takenAt}, ${bytes})`
    await sql`select graphile_worker.add_job('rebuild-search', payload := '{}', job_key := 'rebuild-search', max_attempts := 25)`
    return { ...loaded, erasedAgain }
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** Whoever was erased after the backup came back with it. */
async function eraseAgain(url: string): Promise<number> {
  const { db, pool } = connect(url, { max: 1 })
  try {
    return await applyErasures({ db, log: createLog('restore'), locale: 'en', actor: { kind: 'system', task: 'restore' } })
  } finally {
    await pool.end({ timeout: 5 })
  }
}

/** How many of our migrations the tables of the backup went through. */
function levelOf({ migrations }: Manifest): number {
  const known = knownMigrations()
  const unknown = migrations.find((name, index) => known[index] !== name)
  if (unknown === undefined) return migrations.length
  throw new Error(
    `The backup was made by a newer Quayside (migration ${unknown} is not known here). Install that version or a later one, then restore.`,
  )
}

async function assertEmptyDatabase(sql: postgres.Sql): Promise<void> {
  const tables = await sql<{ name: string }[]>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1 limit 3`
  if (tables.length === 0) return
  throw new Error(
    `The database is not empty (${tables.map(({ name }) => name).join(', ')} …). A backup is restored into an empty one: ` +
      'create it with "create database" and name it in DATABASE_URL.',
  )
}

async function load(tx: postgres.TransactionSql, file: string, manifest: Manifest): Promise<Omit<Restored, 'erasedAgain'>> {
  const columns = new Map(manifest.tables.map((table) => [table.name, table]))
  let [tasks, files] = [0, 0]
  await withoutForeignKeys(tx, async () => {
    for await (const group of inGroups(readArchive(file))) {
      const table = columns.get(group.name)
      if (group.kind === databaseName && table) await copyIn(tx, table, group.pieces)
      else if (group.kind === tasksName) tasks += await requeueAll(tx, group.pieces)
      else if (group.kind === filesName) files += await storeAll(group)
      else for await (const _ of group.pieces);
    }
  })
  const rows = await countRows(tx, manifest)
  if (files !== manifest.files) throw new Error(`${files} files were stored and the backup names ${manifest.files}.`)
  // Nobody knows whether what waited in the backup went out in the life that followed it: staff decide.
  const held = await tx`update letters set state = 'unknown', failure = 'restored' where state = 'queued'`
  return { rows, tasks, files, heldLetters: held.count }
}

type Group = { kind: string; name: string; pieces: AsyncIterable<Buffer> }

/** The parts of one table as one stream; files, whole, one by one. */
async function* inGroups(archive: AsyncIterable<ArchiveEntry>): AsyncGenerator<Group> {
  const entries = archive[Symbol.asyncIterator]()
  let next = await entries.next()
  const nameOf = (name: string) => (name.startsWith(`${filesName}/`) ? name : name.replace(/\/\d+$/, ''))
  while (!next.done) {
    const whole = nameOf(next.value.name)
    const [kind = '', ...rest] = whole.split('/')
    async function* pieces(): AsyncGenerator<Buffer> {
      while (!next.done && nameOf(next.value.name) === whole) {
        yield* next.value.entry
        next = await entries.next()
      }
    }
    yield { kind, name: rest.join('/'), pieces: pieces() }
  }
}

/** Lines of JSON; letters are not sent by themselves again, so their sending stays behind. */
async function requeueAll(tx: postgres.TransactionSql, pieces: AsyncIterable<Buffer>): Promise<number> {
  let count = 0
  for await (const line of linesOf(pieces)) {
    count += 1
    const task = Task.parse(JSON.parse(line))
    if (task.name !== 'send-letter') await requeue(tx, task)
  }
  return count
}

async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0)
  for await (const piece of pieces) {
    rest = Buffer.concat([rest, piece])
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      yield rest.subarray(0, end).toString('utf8')
      rest = rest.subarray(end + 1)
    }
  }
}

async function storeAll({ name, pieces }: Group): Promise<number> {
  await putFile(name, await bytesOf(pieces))
  return 1
}

/** Every table holds as many rows as the backup says. */
async function countRows(tx: postgres.TransactionSql, { tables }: Manifest): Promise<number> {
  let all = 0
  for (const { name, rows } of tables) {
    const [found] = await tx<{ rows: number }[]>`select count(*)::int as rows from ${tx(name)}`
    if (found!.rows !== rows) throw new Error(`The table ${name} holds ${found!.rows} rows and the backup names ${rows}.`)
    all += rows
  }
  return all
}
