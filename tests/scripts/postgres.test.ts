import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PostgresServer } from '#scripts/machine/postgres.ts'
import { startPostgres } from '#scripts/machine/postgres.ts'
import { identify, isAlive } from '#scripts/machine/process-identity.ts'
import { releaseFolder } from '#scripts/machine/server-process.ts'

// Long, with a space and a letter outside ASCII: people keep their files in such places.
const base = mkdtempSync(join(tmpdir(), 'quayside-postgres-test-'))
const dataDir = join(base, `a café ${'x'.repeat(120)}`)
let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres({ dataDir })
})
afterAll(async () => {
  await server.stop()
  rmSync(base, { recursive: true, force: true })
})

async function ask<T>(act: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(server.url, { max: 1, connect_timeout: 5, onnotice: () => undefined })
  try {
    return await act(sql)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

test('it is PostgreSQL 18 in UTF-8, reached only from this machine and only with the password', async () => {
  const [row] = await ask(
    (sql) => sql`select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
    current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets, lower('ÄΩ') as lower`,
  )
  expect(row).toEqual({ version: expect.stringMatching(/^18\./), encoding: 'UTF8', addresses: '127.0.0.1', sockets: '', lower: 'äω' })
  expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600)
  const stranger = postgres(server.url.replace(/:[^:@]+@/, ':wrong@'), { max: 1, connect_timeout: 5 })
  await expect(stranger`select 1`).rejects.toThrow('password authentication failed')
  await stranger.end()
})

test('after a kill it starts again on the same port with everything that was committed', async () => {
  await ask((sql) => sql`create table kept as select 7 as n`)
  process.kill(server.pid, 'SIGKILL')
  await server.exited
  server = await startPostgres({ dataDir, port: server.port })
  expect(await ask((sql) => sql`select n from kept`)).toMatchObject([{ n: 7 }])
})

test('a server whose launcher is gone and forgotten is ended first', async () => {
  const left = identify(server.pid)!
  releaseFolder(dataDir)
  server = await startPostgres({ dataDir })
  expect(isAlive(left)).toBe(false)
  expect(await ask((sql) => sql`select n from kept`)).toHaveLength(1)
})

test('a stale pid file that names a stranger harms neither', async () => {
  await server.stop()
  const stranger = spawn('sleep', ['60'])
  await new Promise((resolve) => stranger.once('spawn', resolve))
  writeFileSync(join(dataDir, 'cluster/postmaster.pid'), `${stranger.pid}\n${dataDir}\n1\n5432\n\n127.0.0.1\n\nready\n`)
  server = await startPostgres({ dataDir })
  expect(identify(stranger.pid ?? 0)).not.toBeNull()
  stranger.kill('SIGKILL')
})

test('a folder that another living process started is refused', async () => {
  await server.stop()
  const other = spawn('sleep', ['60'])
  await new Promise((resolve) => other.once('spawn', resolve))
  writeFileSync(join(dataDir, 'launched.json'), JSON.stringify({ launcher: identify(other.pid ?? 0), server: null }))
  await expect(startPostgres({ dataDir })).rejects.toThrow(`already running; process ${other.pid} started it`)
  other.kill('SIGKILL')
  await new Promise((resolve) => other.once('exit', resolve))
  server = await startPostgres({ dataDir })
})

test('data of another PostgreSQL is refused in words and left as it is', async () => {
  await server.stop()
  const versionFile = join(dataDir, 'cluster/PG_VERSION')
  const version = readFileSync(versionFile, 'utf8')
  writeFileSync(versionFile, '17\n')
  await expect(startPostgres({ dataDir })).rejects.toThrow('written by PostgreSQL 17, and this is PostgreSQL 18')
  writeFileSync(versionFile, version)
  server = await startPostgres({ dataDir })
  expect(await ask((sql) => sql`select n from kept`)).toHaveLength(1)
})
