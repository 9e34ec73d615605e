import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { MeilisearchServer } from '#scripts/machine/meilisearch.ts'
import { findMeilisearch, startMeilisearch } from '#scripts/machine/meilisearch.ts'

const folder = mkdtempSync(join(tmpdir(), 'quayside-meilisearch-test-'))
const dataDir = join(folder, 'search')
let server: MeilisearchServer | null = null

afterEach(() => server?.stop())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const indexes = async (key?: string) => {
  const answer = await fetch(`${server?.url}/indexes`, { headers: key ? { authorization: `Bearer ${key}` } : {} })
  return { status: answer.status, total: ((await answer.json()) as { total?: number }).total }
}

async function addIndex(): Promise<void> {
  const headers = { authorization: `Bearer ${server?.key}`, 'content-type': 'application/json' }
  await fetch(`${server?.url}/indexes`, { method: 'POST', headers, body: '{"uid":"listings"}' })
  await expect.poll(() => indexes(server?.key)).toMatchObject({ total: 1 })
}

test.runIf(findMeilisearch())('it answers with its key only, and keeps key and index over a restart', async () => {
  server = await startMeilisearch({ dataDir })
  expect((await indexes()).status).toBe(401)
  await addIndex()
  const key = server?.key
  await server?.stop()
  server = await startMeilisearch({ dataDir })
  expect(server?.key).toBe(key)
  expect(await indexes(key)).toEqual({ status: 200, total: 1 })
})

test.runIf(findMeilisearch())('an index of another version is moved aside, and an empty one takes its place', async () => {
  writeFileSync(join(dataDir, 'database/VERSION'), '1.12.0')
  server = await startMeilisearch({ dataDir })
  expect(await indexes(server?.key)).toEqual({ status: 200, total: 0 })
  expect(existsSync(join(dataDir, 'database.1.12.0'))).toBe(true)
})

test.runIf(findMeilisearch())('an index that can not be opened is moved aside too', async () => {
  writeFileSync(join(dataDir, 'database/tasks/data.mdb'), 'not an index')
  server = await startMeilisearch({ dataDir })
  expect(await indexes(server?.key)).toEqual({ status: 200, total: 0 })
})
