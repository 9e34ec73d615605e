import { createLog } from '#app/infra/log.server.ts'
import { connect } from '#db/client.server.ts'
import { seedCodeLists } from '#db/seed/code-lists.ts'
import { seedDemo } from '#db/seed/seed.ts'
import { settingsOrEnd } from '#scripts/machine/settings-or-end.ts'

const settings = await settingsOrEnd()
const { db, pool } = connect(settings.DATABASE_DIRECT_URL ?? settings.DATABASE_URL, { max: 2 })
try {
  await seedCodeLists(db)
  if (process.argv.includes('--demo')) {
    const since = performance.now()
    const withAccounts = settings.DEMO === '1'
    const isWritten = await seedDemo({ db, log: createLog('seed'), now: new Date(), withAccounts })
    if (isWritten) console.log(`The demo companies were written in ${((performance.now() - since) / 1000).toFixed(1)} s.`)
  }
} finally {
  await pool.end({ timeout: 2 })
}
