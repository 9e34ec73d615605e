import type { ServerBuild } from '@remix-run/node'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createLog } from '#app/infra/log.server.ts'
import { createApp } from '#app/server.ts'
import { drain } from '#app/server/draining.ts'
import { connect } from '#db/client.server.ts'
import { endWhenSilent } from '#scripts/machine/end-when-silent.ts'
import { settingsOrEnd } from '#scripts/machine/settings-or-end.ts'
import { untilTold } from '#scripts/machine/until-told.ts'

const buildDirectory = fileURLToPath(new URL('../build/pages', import.meta.url))
const loading = import(pathToFileURL(join(buildDirectory, 'server/index.js')).href) as Promise<ServerBuild>
// What is wrong with the settings is said first.
loading.catch(() => undefined)
const settings = await settingsOrEnd()
const build = await loading
const log = createLog('web')
const { db, pool } = connect(settings.DATABASE_URL, { prepare: settings.DATABASE_PREPARE === 'on' })
const { db: probe, pool: probing } = connect(settings.DATABASE_URL, { max: 2, prepare: settings.DATABASE_PREPARE === 'on' })
const watchdog = endWhenSilent({ url: settings.DATABASE_URL, pool, log })

if (new URL(settings.PUBLIC_URL).protocol === 'http:')
  log.warn({}, 'PUBLIC_URL is http: cookies travel unprotected, fit for this machine only')

const draining = { isTold: false }
const server = createServer(createApp({ db, probe, log, build, buildDirectory, draining }))
// Longer than a proxy keeps its side, so that it never writes into a connection we have just closed.
server.keepAliveTimeout = 65_000
server.listen(settings.PORT, settings.HOST, () => log.info({ port: settings.PORT }, 'web is listening'))

const signal = await untilTold()
log.info({ signal }, 'web is ending')
await drain(server, draining, { graceMs: settings.DRAIN_SECONDS * 1000, finishMs: 5000 })
await watchdog.stop()
await Promise.all([pool, probing].map((line) => line.end({ timeout: 2 })))
process.exit(0)
