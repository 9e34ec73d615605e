import { reseal } from '#app/services/operation/reseal.server.ts'
import { connect } from '#db/client.server.ts'
import { settingsOrEnd } from '#scripts/machine/settings-or-end.ts'

const settings = await settingsOrEnd()
const { db, pool } = connect(settings.DATABASE_DIRECT_URL ?? settings.DATABASE_URL, { max: 1 })
try {
  console.log(`${await reseal(db)} values were sealed again under the present key.`)
} finally {
  await pool.end({ timeout: 5 })
}
