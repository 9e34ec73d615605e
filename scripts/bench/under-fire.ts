/**
 * `tsx scripts/bench/under-fire.ts [--without=client-key | --without=idempotency-key]`: inquiries at a steady pace while the web and
 * the worker are killed again and again. Nothing that was accepted may be lost, and no letter may go out twice.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { npmStart } from './npm-start.ts'
import { underFire } from './under-fire/fire.ts'
import { startProvider } from './under-fire/provider.ts'

const without = parseArgs({ options: { without: { type: 'string' } } }).values.without
if (without && without !== 'client-key' && without !== 'idempotency-key') {
  console.error('usage: tsx scripts/bench/under-fire.ts [--without=client-key | --without=idempotency-key]')
  process.exit(2)
}

const dataDir = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
const keys = without === 'idempotency-key' ? 'stripped' : 'kept'
const provider = await startProvider({ dataDir: join(dataDir, 'provider'), keys })
const quayside = await npmStart({ dataDir, env: { ...provider.env, LIMITS_SCALE: '0' } })
let faults: string[]
try {
  if (without) console.log(`without ${without}`)
  faults = await underFire(quayside, provider, {
    inquiries: 300,
    buyers: 30,
    suppliers: 3,
    perSecond: 10,
    kills: 3,
    crashes: 0,
    drainMs: () => 120_000,
    hasKeyPerAttempt: without === 'client-key',
  })
} finally {
  await quayside.end()
  await provider.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
console.log(faults.length === 0 ? 'GREEN' : `RED: ${faults.join('; ')}`)
process.exit(faults.length === 0 ? 0 : 1)
