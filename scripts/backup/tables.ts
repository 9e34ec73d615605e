import type { Readable, Writable } from 'node:stream'
import type postgres from 'postgres'
import type { Table, Task } from './manifest.ts'

/** Who was signed in, who works and who is counted at this moment: nothing of that is true after a restore. */
const leftOut = ['sessions', 'worker_heartbeats', 'limits']

type Columns = Pick<Table, 'name' | 'columns'>

/** Our tables with the columns that are stored. */
export async function listTables(sql: postgres.Sql | postgres.TransactionSql): Promise<Columns[]> {
  return sql<Columns[]>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and not c.relname = any(${leftOut})
    group by c.relname order by c.relname`
}

/** The rows of a table in COPY's text form, which every PostgreSQL reads; `onRows` counts them. */
export async function* copyOut(
  tx: postgres.TransactionSql,
  { name, columns }: Columns,
  onRows: (rows: number) => void,
): AsyncGenerator<Buffer> {
  const stream: Readable = await tx`copy ${tx(name)} (${tx(columns)}) to stdout`.readable()
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    onRows(countLines(chunk))
    yield chunk
  }
  // The driver paused the connection when the last rows came faster than they were read, and nothing but a read takes it up again.
  stream._read(0)
}

/** Line feeds within a value are written as `\n`: each one that stands there ends a row. */
function countLines(chunk: Buffer): number {
  let lines = 0
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1
  return lines
}

/** What waits or failed in the queue, by name and payload: ids of graphile-worker's own mean nothing elsewhere. */
export async function* listTasks(tx: postgres.TransactionSql, onTasks: (tasks: number) => void): AsyncGenerator<Buffer> {
  const rows = tx<Task[]>`
    select t.identifier as name, j.payload, j.run_at::text as "runAt", j.priority, j.key, j.attempts, j.max_attempts as "maxAttempts",
      j.last_error as "lastError"
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`
  for await (const batch of rows.cursor(500)) {
    onTasks(batch.length)
    yield Buffer.from(batch.map((task) => `${JSON.stringify(task)}\n`).join(''))
  }
}

/** Loads one table; `write` hands over COPY's text, piece by piece. */
export async function copyIn(tx: postgres.TransactionSql, { name, columns }: Columns, pieces: AsyncIterable<Buffer>): Promise<void> {
  const stream: Writable = await tx`copy ${tx(name)} (${tx(columns)}) from stdin`.writable()
  let failure: Error | undefined
  stream.on('error', (error) => (failure ??= error))
  for await (const piece of pieces) {
    if (failure) break
    await new Promise<void>((done) => stream.write(piece, () => done()))
  }
  if (!failure) {
    stream.end()
    await new Promise((done) => setImmediate(done))
  }
  // The driver does not tell how a COPY ended; the next statement fails when it failed.
  await tx`select 1`.catch((error: Error) => {
    throw new Error(`The table ${name} could not be loaded: ${(failure ?? error).message}`)
  })
}

/**
 * Takes the foreign keys away while `load` runs and puts them back: rows come in any order, and every key is checked at the end.
 * Triggers that refuse update and delete do not mind an insert.
 */
export async function withoutForeignKeys(tx: postgres.TransactionSql, load: () => Promise<void>): Promise<void> {
  const keys = await tx<{ table: string; name: string; definition: string }[]>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`
  for (const { table, name } of keys) await tx.unsafe(`alter table ${table} drop constraint ${quoted(name)}`)
  await load()
  for (const { table, name, definition } of keys) await tx.unsafe(`alter table ${table} add constraint ${quoted(name)} ${definition}`)
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Puts a task of a backup into the queue, with what had befallen it. Marked: what it leads to may have been done after the backup. */
export async function requeue(tx: postgres.TransactionSql, task: Task): Promise<void> {
  const payload = JSON.stringify({ ...task.payload, isRestored: true })
  const [added] = await tx<{ id: string }[]>`
    select id from graphile_worker.add_job(${task.name}, payload := ${payload}::text::json, run_at := ${task.runAt}::text::timestamptz,
      max_attempts := ${task.maxAttempts}, job_key := ${task.key}, priority := ${task.priority})`
  if (task.attempts > 0)
    await tx`update graphile_worker._private_jobs set attempts = ${task.attempts}, last_error = ${task.lastError} where id = ${added!.id}`
}
