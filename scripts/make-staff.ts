import { isRefusal } from '#app/domain/errors.ts'
import { changeStaff } from '#app/services/accounts/change-staff.server.ts'
import { createLog } from '#app/infra/log.server.ts'
import { connect } from '#db/client.server.ts'
import { settingsOrEnd } from '#scripts/machine/settings-or-end.ts'

const words = process.argv.slice(2)
const isStaff = !words.includes('--remove')
const [address, ...more] = words.filter((word) => word !== '--remove')

if (!address || more.length > 0 || address.startsWith('-')) {
  console.error('Say whom: npm run make-staff -- ADDRESS    (and --remove to take the role away)')
  process.exit(2)
}

const settings = settingsOrEnd()
const { db, pool } = connect(settings.DATABASE_DIRECT_URL ?? settings.DATABASE_URL, { max: 2 })
try {
  const ctx = { db, log: createLog('make-staff'), locale: 'en', actor: { kind: 'system', task: 'make-staff' } } as const
  const isChanged = await changeStaff(ctx, address, isStaff)
  console.log(isChanged ? said(address) : `${address} is ${isStaff ? 'staff' : 'no staff'} already; nothing was changed.`)
} catch (error) {
  if (!isRefusal(error)) throw error
  console.error(`No account has the address ${address}. Join with it on the site first and confirm it, then run this again.`)
  process.exitCode = 1
} finally {
  await pool.end({ timeout: 2 })
}

function said(whom: string): string {
  if (!isStaff) return `${whom} is no longer staff and was signed out everywhere.`
  return `${whom} is staff now and was signed out everywhere. The pages of the site's keepers stand under /admin; a session there ends after twelve hours.`
}
