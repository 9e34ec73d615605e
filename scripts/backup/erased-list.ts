import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type postgres from 'postgres'
import { z } from 'zod'

const Line = z.object({ personId: z.uuid(), at: z.iso.datetime() })
type Line = z.infer<typeof Line>

const ending = '.erased.jsonl'

/**
 * Who was erased up to now, beside the backup: ids and moments. A backup from before is restored without them only if the lists that
 * came after it lie in its folder, so they are small and name nobody.
 */
export async function writeErasedList(sql: postgres.Sql, file: string): Promise<void> {
  const rows = await sql<Line[]>`select person_id as "personId", at::text from erasures order by erasures.at`
  const lines = rows.map(({ personId, at }) => `${JSON.stringify({ personId, at: new Date(at).toISOString() })}\n`)
  writeFileSync(file.replace(/(\.tar\.gz)?$/, ending), lines.join(''), { mode: 0o600 })
}

/** Notes who was erased after the backup, from every list in its folder. */
export async function noteErasures(sql: postgres.Sql, file: string): Promise<void> {
  const folder = dirname(file)
  const lists = readdirSync(folder).filter((name) => name.endsWith(ending))
  const erased = lists.flatMap((name) => linesOf(join(folder, name)))
  for (const { personId, at } of erased) await sql`insert into erasures (person_id, at) values (${personId}, ${at}) on conflict do nothing`
}

function linesOf(list: string): Line[] {
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean)
  try {
    return lines.map((line) => Line.parse(JSON.parse(line)))
  } catch {
    throw new Error(`${list} cannot be read: it says who was erased since. Repair it or move it away, then restore.`)
  }
}
