import { createHash } from 'node:crypto'
import { getFile } from '#app/infra/storage.server.ts'
import { bytesOf, readArchive } from '#scripts/backup/archive.ts'
import { databaseName, filesName, Manifest, manifestName, Task, tasksName } from '#scripts/backup/manifest.ts'
import { copyOut, listTables, listTasks } from '#scripts/backup/tables.ts'
import type { Pool } from '#db/client.server.ts'

/** What a site has: rows as COPY writes them, the names of its tasks, the SHA-256 of its files by their keys. */
export type Content = { tables: Map<string, string[]>; tasks: string[]; files: Map<string, string> }

export type Archive = Content & { manifest: Manifest }

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const linesOf = (bytes: Buffer): string[] => bytes.toString('utf8').split('\n').slice(0, -1)

/** Read entry by entry, not taken from what the manifest says about it. */
export async function contentOfArchive(file: string): Promise<Archive> {
  const parts = new Map<string, Buffer[]>()
  const files = new Map<string, string>()
  let manifest: Manifest | undefined
  for await (const { name, entry } of readArchive(file)) {
    const bytes = await bytesOf(entry)
    if (name.startsWith(`${filesName}/`)) files.set(name.slice(filesName.length + 1), sha256(bytes))
    else if (name === manifestName) manifest = Manifest.parse(JSON.parse(bytes.toString('utf8')))
    else {
      const whole = name.replace(/\/\d+$/, '')
      parts.set(whole, [...(parts.get(whole) ?? []), bytes])
    }
  }
  const rowsOf = (whole: string) => linesOf(Buffer.concat(parts.get(whole) ?? []))
  const tables = manifest!.tables.map(({ name }): [string, string[]] => [name, rowsOf(`${databaseName}/${name}`)])
  return { manifest: manifest!, tables: new Map(tables), tasks: rowsOf(tasksName).map(nameOfTask), files }
}

/** Of a database, and of the storage that this process is set to: every file of `keys` that is there. */
export async function contentOfPlace(pool: Pool, keys: Iterable<string>): Promise<Content> {
  const tables = new Map<string, string[]>()
  const tasks: string[] = []
  await pool.begin('isolation level repeatable read read only', async (tx) => {
    for (const table of await listTables(tx)) tables.set(table.name, linesOf(await whole(copyOut(tx, table, () => undefined))))
    tasks.push(...linesOf(await whole(listTasks(tx, () => undefined))).map(nameOfTask))
  })
  const files = new Map<string, string>()
  for (const key of keys) {
    const bytes = await getFile(key)
    if (bytes) files.set(key, sha256(bytes))
  }
  return { tables, tasks, files }
}

async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

const nameOfTask = (line: string): string => Task.parse(JSON.parse(line)).name

/** How many rows of one are not in the other, the larger of both ways. */
export function differing(one: string[], other: string[]): number {
  const left = new Map<string, number>()
  for (const row of one) left.set(row, (left.get(row) ?? 0) + 1)
  let unknown = 0
  for (const row of other) {
    const count = left.get(row) ?? 0
    if (count === 0) unknown += 1
    else left.set(row, count - 1)
  }
  return Math.max(unknown, one.length - (other.length - unknown))
}

/** One column of a table in an archive. */
export function columnOf({ manifest, tables }: Archive, table: string, column: string): string[] {
  const at = manifest.tables.find(({ name }) => name === table)!.columns.indexOf(column)
  return tables.get(table)!.map((row) => row.split('\t')[at]!)
}

export function countBy(names: string[]): string {
  const counts = new Map<string, number>()
  for (const name of names.toSorted()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ') || 'none'
}
