import { isRefusal } from '#app/domain/errors.ts'
import { createLog } from '#app/infra/log.server.ts'
import { changeStaff } from '#app/services/accounts/change-staff.server.ts'
import { connect } from '#db/client.server.ts'
import { assertKept, openPlace } from './backup/place.ts'

/** `npm run make-staff -- ADDRESS`: whoever has the account with this address looks after the site; `--remove` takes that back. */
const words = process.argv.slice(2)
const isStaff = !words.includes('--remove')
const [address, ...more] = words.filter((word) => word !== '--remove')

if (!address || more.length > 0 || address.startsWith('-')) {
  console.error('Say whom: npm run make-staff -- ADDRESS    (and --remove to take the role away)')
  process.exit(2)
}

try {
  await assertKept(process.env)
  const place = await openPlace(process.env)
  const { db, pool } = connect(place.url, { max: 1 })
  try {
    const ctx = { db, log: createLog('make-staff'), locale: 'en', actor: { kind: 'system', task: 'make-staff' } } as const
    console.log((await changeStaff(ctx, address, isStaff)) ? done(address) : `${address} is ${isStaff ? 'staff' : 'no staff'} already.`)
  } finally {
    await pool.end({ timeout: 2 })
    await place.close()
  }
} catch (error) {
  console.error(isRefusal(error) ? unknown(address) : error instanceof Error ? error.message : error)
  process.exit(1)
}

function done(whom: string): string {
  if (!isStaff) return `${whom} is no longer staff and was signed out everywhere.`
  return `${whom} is staff now and was signed out everywhere. What staff look after stands under /admin; their sessions end after twelve hours.`
}

function unknown(whom: string): string {
  return `No account has the address ${whom}. Join with it on the site first and confirm it, then run this again.`
}
