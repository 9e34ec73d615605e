import { openSync, readFileSync, readSync, closeSync } from 'node:fs'
import postgres from 'postgres'
import { isId } from '#app/domain/id.ts'
import { bytesOf, readArchive } from './archive.ts'
import { databaseName } from './manifest.ts'

export type Erasure = { personId: string; at: string }

/**
 * Who was erased, from a newer backup or from a list: a person's id and the moment in each line, as `copy erasures to stdout` writes
 * them.
 */
export async function listErasures(file: string): Promise<Erasure[]> {
  const lines = isArchive(file) ? await erasuresOf(file) : readFileSync(file, 'utf8')
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [personId = '', ...at] = line.trim().split(/[\t, ]/)
      if (!isId(personId) || Number.isNaN(Date.parse(at.join(' '))))
        throw new Error(`${file} is no list of erasures: "${line.slice(0, 60)}"`)
      return { personId, at: at.join(' ') }
    })
}

/** Writes them down in the restored database; how many were not known to it. */
export async function noteErasures(url: string, erasures: Erasure[]): Promise<number> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined })
  try {
    let noted = 0
    for (const { personId, at } of erasures) {
      noted += (await sql`insert into erasures (person_id, at) values (${personId}, ${at}) on conflict do nothing`).count
    }
    return noted
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function erasuresOf(file: string): Promise<string> {
  const parts: Buffer[] = []
  for await (const { name, entry } of readArchive(file)) {
    if (name.startsWith(`${databaseName}/erasures/`)) parts.push(await bytesOf(entry))
    else for await (const _ of entry);
  }
  return Buffer.concat(parts).toString('utf8')
}

function isArchive(file: string): boolean {
  const start = Buffer.alloc(2)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, start)
  } finally {
    closeSync(handle)
  }
  return start[0] === 0x1f && start[1] === 0x8b
}
