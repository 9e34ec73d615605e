import { createLog } from '#app/infra/log.server.ts'
import { startWorker } from '#app/tasks/worker.ts'
import { connect } from '#db/client.server.ts'
import { endWhenSilent } from '#scripts/machine/end-when-silent.ts'
import { settingsOrEnd } from '#scripts/machine/settings-or-end.ts'
import { untilTold } from '#scripts/machine/until-told.ts'

const settings = await settingsOrEnd()
const log = createLog('worker')
const url = settings.DATABASE_DIRECT_URL ?? settings.DATABASE_URL
const { db, pool } = connect(url, { max: 10 })
// Before anything asks the database: a start can hang, too.
const watchdog = endWhenSilent({ url, pool, log })
const worker = await startWorker({ db, log, databaseUrl: url })
log.info({}, 'worker is running')

const signal = await untilTold()
log.info({ signal }, 'worker is ending')
await worker.stop()
await watchdog.stop()
await pool.end({ timeout: 2 })
process.exit(0)
