import { join } from 'node:path'
import { forgetEnv } from '#app/env.server.ts'
import { build, pages, processes } from '#scripts/machine/build.ts'
import { startProcess } from '#scripts/machine/children.ts'
import { migrate } from '#scripts/machine/migrate.ts'
import { freePort } from '#scripts/machine/ports.ts'
import { startPostgres } from '#scripts/machine/postgres.ts'
import { until } from '#scripts/machine/waiting.ts'
import { isReady } from './npm-start.ts'
import { startProvider } from './under-fire/provider.ts'

export type Production = Awaited<ReturnType<typeof startProduction>>

type Options = {
  more?: Record<string, string>
  /** Where the processes find the database, if not at its own address. */ lead?: (url: string) => Promise<string>
}

/** PostgreSQL, a mail provider, one web and one worker process, as an operator starts them: by environment alone, not by `npm start`. */
export async function startProduction(dataDir: string, { more = {}, lead = async (url) => url }: Options = {}) {
  const stops: (() => unknown)[] = []
  const end = async () => {
    for (const stop of stops.splice(0).reverse()) await stop()
  }
  try {
    await Promise.all([build(processes), build(pages)])
    const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') })
    stops.push(() => postgres.stop())
    const provider = await startProvider({ dataDir: join(dataDir, 'provider') })
    stops.push(() => provider.stop())
    const port = await freePort()
    const address = `http://127.0.0.1:${port}`
    const settings = {
      PORT: String(port),
      PUBLIC_URL: address,
      SECRET_KEY: `a:${'only for this bench '.repeat(2)}`,
      DATABASE_URL: await lead(postgres.url),
      DATA_DIR: dataDir,
      MAIL_FROM: 'Quayside <notify@quayside.test>',
      MAIL_AUTHSERV_ID: 'mx.quayside.test',
      LOG_LEVEL: 'warn',
      ...provider.env,
      ...more,
    }
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' as const, ...settings }
    await migrate({ url: postgres.url })
    if ((await startProcess('seed', ['--demo'], env).exited) !== 0) throw new Error('the seed was not written')
    const [web, worker] = [startProcess('web', [], env), startProcess('worker', [], env)]
    stops.push(() => Promise.all([web.stop(20_000), worker.stop(20_000)]))
    provider.deliverTo(`${address}/webhooks/resend`)
    if (!(await until(() => isReady(address), 60_000))) throw new Error('the web process did not become ready')
    Object.assign(process.env, settings)
    forgetEnv()
    return { address, databaseUrl: postgres.url, web, worker, env, end }
  } catch (error) {
    await end()
    throw error
  }
}
