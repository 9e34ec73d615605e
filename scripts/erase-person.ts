import { isRefusal } from '#app/domain/errors.ts'
import type { CompanyEnd } from '#app/domain/accounts/erasure.ts'
import { createLog } from '#app/infra/log.server.ts'
import { eraseByAddress, planByAddress } from '#app/services/erasure/erase-person.server.ts'
import { connect } from '#db/client.server.ts'
import { assertKept, openPlace } from './backup/place.ts'

/** `npm run erase-person -- ADDRESS`: says what erasing whoever has the address does, a guest as well; with `--yes` it is done. */
const words = process.argv.slice(2)
const [isSure, passesOn] = [words.includes('--yes'), words.includes('--pass-on')]
const [address, ...more] = words.filter((word) => word !== '--yes' && word !== '--pass-on')

if (!address || more.length > 0 || address.startsWith('-')) {
  console.error('Say whom: npm run erase-person -- ADDRESS    (says what happens; with --yes it happens)')
  process.exit(2)
}

const sentences: Record<CompanyEnd['end'], (company: string) => string> = {
  leaves: (company) => `${company} goes on with the colleagues; its owners get a letter.`,
  closes: (company) => `${company} closes: nobody else is in it.`,
  'needs-owner': (company) =>
    passesOn
      ? `${company} goes to the colleague who has been there longest.`
      : `${company} has no other owner. With --pass-on the colleague who has been there longest becomes one.`,
}

try {
  await assertKept(process.env)
  const place = await openPlace(process.env)
  const { db, pool } = connect(place.url, { max: 1 })
  try {
    const ctx = { db, log: createLog('erase-person'), locale: 'en', actor: { kind: 'system', task: 'erase-person' } } as const
    const { companies } = await planByAddress(ctx, address)
    for (const company of companies) console.log(sentences[company.end](company.name))
    if (isSure) await eraseByAddress(ctx, address, { passesOn })
    console.log(isSure ? 'Erased. A last letter to the address says so.' : `Nothing was done yet: npm run erase-person -- ${address} --yes`)
  } finally {
    await pool.end({ timeout: 2 })
    await place.close()
  }
} catch (error) {
  console.error(isRefusal(error) ? refused(error.code) : error instanceof Error ? error.message : error)
  process.exit(1)
}

function refused(code: string): string {
  if (code === 'account.no_such_address') return `Nobody here has the address ${address}.`
  if (code === 'account.last_staff') return 'Nobody else looks after this site. Name somebody first: npm run make-staff -- ADDRESS'
  return 'Nothing was erased: a company would be left without an owner. Have the ownership passed on, or add --pass-on.'
}
