import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { connect } from '#db/client.server.ts'
import type { ProcessName } from '#scripts/machine/bundle.ts'
import { build, pages, processes } from '#scripts/machine/build.ts'
import { startProcess } from '#scripts/machine/children.ts'
import { startMeilisearch } from '#scripts/machine/meilisearch.ts'
import { migrate } from '#scripts/machine/migrate.ts'
import { freePort } from '#scripts/machine/ports.ts'
import { startPostgres } from '#scripts/machine/postgres.ts'
import { childEnvironment, keptSecrets, mailEnvironment, readSettings } from '#scripts/machine/settings.ts'
import { until } from '#scripts/machine/waiting.ts'
import { startPooler } from '#tests/e2e/pooler.ts'
import { openRoundRobin } from '#tests/e2e/round-robin.ts'

/**
 * Two web and two worker processes on one database, as two machines behind a proxy would run them; gone when the test is over.
 * Where `PGBOUNCER` names the program, it stands in transaction mode between the web processes and the database.
 */
export async function startTwoOfEach() {
  const stops: (() => unknown)[] = []
  onTestFinished(async () => {
    for (const stop of stops.reverse()) await stop()
  })
  const dataDir = mkdtempSync(join(tmpdir(), 'quayside-two-of-each-'))
  stops.push(() => rmSync(dataDir, { recursive: true, force: true }))
  await Promise.all([build(processes), build(pages)])

  const given = { ...process.env, DATA_DIR: dataDir, PORT: String(await freePort()), LIMITS_SCALE: '0', LOG_LEVEL: 'error' }
  const settings = await readSettings(given)
  const secrets = keptSecrets(dataDir)
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') })
  stops.push(() => postgres.stop())
  const meilisearch = await startMeilisearch({ dataDir: join(dataDir, 'meilisearch') })
  stops.push(() => meilisearch?.stop())
  const mailPort = await freePort()
  const env = childEnvironment(given, settings, secrets, { database: postgres, search: meilisearch, mailPort })

  const start = (name: ProcessName, more: Record<string, string> = {}, args: string[] = []) => {
    const child = startProcess(name, args, { ...env, ...more })
    stops.push(() => child.stop(5000))
    return child
  }
  const webhook = `${settings.innerUrl}/webhooks/resend`
  start('mail-endpoint', { ...mailEnvironment(given, secrets), MAIL_PORT: String(mailPort), WEBHOOK_URL: webhook })
  await migrate({ url: postgres.url })
  for (let n = 0; n < 2; n += 1) start('worker')
  expect(await start('seed', {}, ['--demo']).exited).toBe(0)
  const program = process.env.PGBOUNCER
  const pooler = program ? await startPooler(program, postgres.url) : null
  stops.push(() => pooler?.stop())
  const pooled: Record<string, string> = pooler ? { DATABASE_URL: pooler.url, DATABASE_PREPARE: 'off' } : {}
  const ports = [await freePort(), await freePort()]
  for (const port of ports) start('web', { PORT: String(port), ...pooled })
  for (const port of ports) expect(await until(() => isReady(port), 120_000, 100)).toBe(true)
  const { server, answered } = await openRoundRobin(settings.port, ports)
  stops.push(() => (server.closeAllConnections(), server.close()))

  const { db, pool } = connect(postgres.url, { max: 1 })
  stops.push(() => pool.end({ timeout: 2 }))
  return { address: settings.publicUrl, db, answered }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok
  } catch {
    return false
  }
}
