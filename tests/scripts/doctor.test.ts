import { createServer } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, describe, expect, it } from 'vitest'
import { examine } from '#scripts/doctor/examine.ts'
import { checkData, checkNode, checkPackages, checkPort } from '#scripts/doctor/machine.ts'
import { checkClock, checkDatabase, checkMeilisearch, checkVariables } from '#scripts/doctor/services.ts'
import { knownMigrations } from '#scripts/machine/migrations.ts'
import { readSettings } from '#scripts/machine/settings.ts'
import { emptyDatabase, freshDatabase } from '#tests/setup/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'quayside-doctor-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const settings = await readSettings({ NODE_ENV: 'test', DATA_DIR: folder, PORT: '0' })

const server = createServer((_req, res) => res.writeHead(403).end()).listen(0, '127.0.0.1')
await new Promise((listening) => server.once('listening', listening))
const { port } = server.address() as AddressInfo
afterAll(() => server.close())

describe('the doctor', () => {
  it('finds nothing missing on a machine that runs the tests', async () => {
    const findings = await examine({ NODE_ENV: 'test', DATA_DIR: folder, PORT: '0' })
    expect(findings.filter(({ state }) => state === 'missing')).toEqual([])
    expect(findings.length).toBeGreaterThan(4)
  })

  it('names a Node that is too old, and packages that are not there', () => {
    expect(checkNode('20.18.3')).toMatchObject({ state: 'missing', text: expect.stringMatching(/install 20\.19/) as string })
    expect(checkNode('22.1.0').state).toBe('good')
    expect(checkPackages(folder)).toMatchObject({ state: 'missing', text: expect.stringMatching(/run npm install/) as string })
  })

  it('names a port that is taken, and a folder that cannot be', async () => {
    expect(await checkPort({ ...settings, port })).toMatchObject({ state: 'missing', text: expect.stringMatching(/PORT/) as string })
    expect(await checkPort(settings)).toMatchObject({ state: 'good' })
    expect(checkData(settings)[0]).toMatchObject({ state: 'good' })
  })

  it('names every variable that is missing', () => {
    const text = checkVariables({ NODE_ENV: 'production', DATABASE_URL: 'postgres://here/there' }).map((finding) => finding.text)
    expect(text.filter((line) => /^(PUBLIC_URL|SECRET_KEY|RESEND_API_KEY) is missing/.test(line))).toHaveLength(3)
  })

  it('tells a database that is silent from one that is not migrated and from one that is newer', async () => {
    expect(await checkDatabase(`postgres://nobody@127.0.0.1:${port}/nothing`)).toMatchObject([{ state: 'missing' }])
    const states = async (url: string) => (await checkDatabase(url)).map(({ state }) => state)
    expect(await states(await emptyDatabase())).toEqual(['good', 'missing', 'good'])
    const url = await freshDatabase()
    expect(await states(url)).toEqual(['good', 'good', 'good'])
    const sql = postgres(url, { max: 1 })
    await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 9999999999999)`
    await sql.end()
    const [, migrations] = await checkDatabase(url)
    expect(migrations).toMatchObject({ state: 'missing', text: expect.stringMatching(/newer Quayside/) as string })
    expect(knownMigrations().length).toBeGreaterThan(3)
  })

  it('names clocks that differ and a key that does not fit', async () => {
    expect([checkClock(1500).state, checkClock(-5000).state]).toEqual(['good', 'missing'])
    expect(await checkMeilisearch(`http://127.0.0.1:${port}`, 'x')).toMatchObject({
      state: 'missing',
      text: expect.stringMatching(/MEILI_KEY/) as string,
    })
  })
})
