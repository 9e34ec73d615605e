import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNotNull, sql } from 'drizzle-orm'
import { unseal } from '#app/infra/secrets.server.ts'
import { sealedColumns } from '#app/services/operation/reseal.server.ts'
import type { World } from '#tests/setup/world.ts'

/** Where a word stands: every column of every table, what is sealed opened, waiting tasks and every stored file. */
export async function tracesOf(world: World, word: string): Promise<string[]> {
  const [rows, sealed] = await Promise.all([inTables(world, word), inSealed(world, word)])
  return [...rows, ...sealed, ...inFiles(world, word)]
}

async function inTables({ pool }: World, word: string): Promise<string[]> {
  const columns = await pool<{ schema: string; name: string; column: string; type: string }[]>`
    select n.nspname as schema, c.relname as name, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname in ('public', 'graphile_worker') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`
  const found: string[] = []
  for (const { schema, name, column, type } of columns) {
    const text = type === 'bytea' ? pool`encode(${pool(column)}, 'escape')` : pool`${pool(column)}::text`
    const [row] = await pool`
      select count(*)::int as n from ${pool(schema)}.${pool(name)} where strpos(lower(${text}), lower(${word})) > 0`
    if (row!.n > 0) found.push(`${name}.${column}`)
  }
  return found
}

async function inSealed({ db }: World, word: string): Promise<string[]> {
  const found: string[] = []
  for (const { table, column, purpose } of sealedColumns) {
    const rows = await db
      .select({ sealed: sql<Buffer>`${column}` })
      .from(table)
      .where(isNotNull(column))
    const opened = rows.filter(({ sealed }) => unseal(purpose, sealed).toLowerCase().includes(word.toLowerCase()))
    if (opened.length > 0) found.push(`${column.name} (sealed, ${opened.length})`)
  }
  return found
}

function inFiles({ dataDir }: World, word: string): string[] {
  const folder = join(dataDir, 'files')
  if (!existsSync(folder)) return []
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return all.flatMap(({ name, parentPath }) =>
    readFileSync(join(parentPath, name), 'utf8').toLowerCase().includes(word.toLowerCase()) ? [`file ${name}`] : [],
  )
}
