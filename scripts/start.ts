import { join } from 'node:path'
import { build, isBuildFresh, pages, processes } from '#scripts/machine/build.ts'
import { startProcess } from '#scripts/machine/children.ts'
import type { Machine } from '#scripts/machine/machine.ts'
import { createMachine } from '#scripts/machine/machine.ts'
import { findMeilisearch, startMeilisearch } from '#scripts/machine/meilisearch.ts'
import { migrate } from '#scripts/machine/migrate.ts'
import { freePort, isPortFree } from '#scripts/machine/ports.ts'
import { startPostgres } from '#scripts/machine/postgres.ts'
import { openRunFile } from '#scripts/machine/run-file.ts'
import type { Settings } from '#scripts/machine/settings.ts'
import { childEnvironment, keptSecrets, mailEnvironment, readSettings } from '#scripts/machine/settings.ts'
import { until } from '#scripts/machine/waiting.ts'

const LAST_MOMENT = 9700

const say = (line: string) => void process.stdout.write(`${line}\n`)
// Whoever reads the output may leave; the machine goes on.
process.stdout.on('error', () => undefined)

await main()

async function main(): Promise<void> {
  let machine: Machine | undefined
  let isEnding = false
  const end = async (code: number) => {
    if (isEnding) return
    isEnding = true
    setTimeout(() => process.exit(code || 1), LAST_MOMENT).unref()
    await machine?.end()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  if (process.env.npm_lifecycle_event) onOrphaned(() => void end(0))
  try {
    const settings = await readSettings(process.env)
    const run = await openRunFile(settings.dataDir, settings.publicUrl)
    machine = createMachine(run, say)
    await start(machine, settings)
  } catch (error) {
    if (!isEnding) console.error(explain(error))
    await end(1)
  }
}

/** npm may be killed without a chance to pass it on. */
function onOrphaned(act: () => void): void {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && act(), 500).unref()
}

async function start(machine: Machine, settings: Settings): Promise<void> {
  if (!(await isPortFree(settings.port, settings.host))) {
    throw new Error(`Port ${settings.port} on ${settings.host} is taken by another program. Choose another one: PORT=3001 npm start`)
  }
  const secrets = keptSecrets(settings.dataDir)
  await build(processes, { signal: machine.ending })
  const building = buildPages(machine)
  // It goes on beside the servers; whether it failed is asked when the web server needs it.
  building.catch(() => undefined)
  const known = childEnvironment(process.env, settings, secrets, { database: null, search: null, mailPort: null })
  const whole = startServers(machine, settings, secrets)
  // The children load beside the servers, and go on when the servers stand.
  const seeding = machine.runOnce('seed', startProcess('seed', ['--demo'], known, whole))
  await machine.keep('worker', 'child', async () => startProcess('worker', [], known, whole))
  await building
  machine.ending.throwIfAborted()
  await machine.keep('web', 'child', async () => ({ ...startProcess('web', [], known, whole), port: settings.port }))
  const { DEMO } = await whole
  if ((await seeding) !== 0) throw new Error('The seed could not be written; what went wrong stands above.')
  await Promise.race([machine.failed, becomeReady(machine, `${settings.innerUrl}/readyz`)])
  machine.markReady()
  announce(settings, DEMO === '1')
}

/** Everything that was not configured, and tables of today's form; the environment that leads to them. */
async function startServers(machine: Machine, settings: Settings, secrets: ReturnType<typeof keptSecrets>): Promise<NodeJS.ProcessEnv> {
  const [database, search, mailPort] = await Promise.all([
    keepDatabase(machine, settings),
    keepSearch(machine, settings),
    keepMail(machine, settings, secrets),
  ])
  const env = childEnvironment(process.env, settings, secrets, { database, search, mailPort })
  await migrate({ url: env.DATABASE_DIRECT_URL || env.DATABASE_URL || '' })
  return env
}

async function buildPages(machine: Machine): Promise<void> {
  if (isBuildFresh(pages)) return
  say('Building …')
  const since = performance.now()
  await build(pages, { signal: machine.ending })
  say(`Built in ${((performance.now() - since) / 1000).toFixed(1)} s.`)
}

async function keepDatabase(machine: Machine, settings: Settings): Promise<{ url: string } | null> {
  if (settings.databaseUrl) return null
  let port: number | undefined
  return machine.keep(
    'postgres',
    'server',
    async () => {
      const server = await startPostgres({ dataDir: join(settings.dataDir, 'postgres'), port })
      port = server.port
      return server
    },
    'SIGINT',
  )
}

async function keepSearch(machine: Machine, settings: Settings): Promise<{ url: string; key: string } | null> {
  if (settings.meiliUrl) return null
  if (!findMeilisearch()) {
    say('There is no Meilisearch for this platform: PostgreSQL answers the searches.')
    return null
  }
  let port: number | undefined
  const startSearch = async () => {
    const server = await startMeilisearch({ dataDir: join(settings.dataDir, 'meilisearch'), port })
    if (!server) throw new Error('its program is gone')
    port = server.port
    return server
  }
  try {
    return await machine.keep('meilisearch', 'server', startSearch)
  } catch (error) {
    machine.ending.throwIfAborted()
    say(`Meilisearch could not be started, so PostgreSQL answers the searches. ${explain(error)}`)
    return null
  }
}

async function keepMail(machine: Machine, settings: Settings, secrets: ReturnType<typeof keptSecrets>): Promise<number | null> {
  if (settings.mail !== 'local' || process.env.RESEND_BASE_URL) return null
  const port = await freePort()
  const env = {
    ...process.env,
    ...mailEnvironment(process.env, secrets),
    MAIL_PORT: String(port),
    DATA_DIR: settings.dataDir,
    WEBHOOK_URL: `${settings.innerUrl}/webhooks/resend`,
  }
  await machine.keep('mail', 'child', async () => ({ ...startProcess('mail-endpoint', [], env), port }))
  await Promise.race([machine.failed, becomeReady(machine, `http://127.0.0.1:${port}/healthz`)])
  return port
}

async function becomeReady(machine: Machine, url: string): Promise<void> {
  const isReady = async () => {
    machine.ending.throwIfAborted()
    try {
      return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok
    } catch {
      return false
    }
  }
  if (!(await until(isReady, 120_000, 50))) throw new Error(`${url} did not become ready within two minutes.`)
}

function announce({ publicUrl, mail }: Settings, isDemo: boolean): void {
  say('')
  say(`Quayside is ready:  ${publicUrl}`)
  if (mail === 'local') say(`Mailbox:            ${publicUrl}/dev/mail`)
  if (isDemo) {
    say('Demo accounts:      buyer@demo.quayside.test, sales@demo.quayside.test, admin@demo.quayside.test')
    say('Password:           quayside-demo')
  }
  say('')
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, path } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EROFS')
    return `${path ?? 'A file'} can not be written by this user. Choose another place with DATA_DIR.`
  return error.message || (code ?? error.name)
}
