import postgres from 'postgres'
import { afterAll, expect, inject, test } from 'vitest'
import { migrate } from '#scripts/machine/migrate.ts'
import { freshDatabase } from '#tests/setup/database.ts'

const mine = await freshDatabase()
const yours = await freshDatabase()
const [sql, other] = [postgres(mine, { max: 2, onnotice: () => undefined }), postgres(yours, { max: 1 })]
afterAll(() => Promise.all([sql.end(), other.end()]))

test('a fresh database is PostgreSQL 18 with our tables and graphile-worker’s', async () => {
  const [row] = await sql`select current_setting('server_version_num')::int as version, to_regclass('companies') as ours,
    to_regproc('graphile_worker.add_jobs') as theirs`
  expect(row).toMatchObject({ ours: 'companies', theirs: 'graphile_worker.add_jobs' })
  expect(row?.version).toBeGreaterThanOrEqual(180_000)
})

test('what one test file writes, another does not see', async () => {
  await sql`create table only_here (n int)`
  const [row] = await other`select to_regclass('only_here') as found`
  expect(row?.found).toBeNull()
})

test('migrating again, twice at once, changes nothing', async () => {
  const count = () =>
    sql`select (select count(*) from drizzle.__drizzle_migrations)::int as ours, (select count(*) from graphile_worker.migrations)::int as theirs`
  const before = [...(await count())]
  await Promise.all([migrate({ url: mine }), migrate({ url: mine })])
  expect([...(await count())]).toEqual(before)
})

test('a new session gives up on a statement and on a forgotten transaction', async () => {
  const [row] =
    await other`select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle`
  expect(row).toEqual({ statement: '20s', idle: '30s' })
})

test('Meilisearch answers with the key that was handed out', async () => {
  const search = inject('meilisearch')
  if (!search) return expect(process.platform === 'linux' && process.arch === 'x64').toBe(false)
  const answer = await fetch(`${search.url}/indexes`, { headers: { authorization: `Bearer ${search.key}` } })
  expect(answer.status).toBe(200)
})
