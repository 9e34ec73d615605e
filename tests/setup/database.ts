import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, inject } from 'vitest'
import { onDatabase } from '#tests/setup/database-address.ts'

/** A migrated database with the code lists for this test file alone; gone when the file is done. Call it at the top of a file, describe or hook. */
export async function freshDatabase(): Promise<string> {
  const server = inject('postgresUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name} template ${inject('templateName')} strategy file_copy`)
  afterAll(() => onServer(server, `drop database if exists ${name} with (force)`))
  return onDatabase(server, name)
}

/** A database of this test file's own that nobody has migrated. */
export async function emptyDatabase(): Promise<string> {
  const server = inject('postgresUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name} template template0`)
  afterAll(() => onServer(server, `drop database if exists ${name} with (force)`))
  return onDatabase(server, name)
}

async function onServer(url: string, statement: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined })
  try {
    await sql.unsafe(statement)
  } finally {
    await sql.end({ timeout: 2 })
  }
}
