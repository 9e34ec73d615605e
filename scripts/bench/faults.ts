/**
 * `tsx scripts/bench/faults.ts [fire | events | dead-webhook | rate]`: what the mail service and the machine may do to letters. All of it in
 * full, or one part. `fire` takes `--inquiries=N`, `--kills=N`, `--crashes=N` and, to be seen red, `--without=client-key`,
 * `--without=idempotency-key`, `--without=same-key` (a new key at every attempt) or `--without=state-guard`; `rate` takes `--digests=N`.
 */
import { parseArgs } from 'node:util'
import { tellEvents } from './faults/events.ts'
import { loseWebhooks } from './faults/dead-webhook.ts'
import { setOnFire, type Without } from './faults/fire.ts'
import { sendAtRate } from './faults/rate.ts'
import { load } from './npm-start.ts'

const withouts: readonly Without[] = ['client-key', 'idempotency-key', 'same-key', 'state-guard']
const count = { type: 'string' } as const
const { values, positionals } = parseArgs({
  options: {
    without: { type: 'string' },
    inquiries: { ...count, default: '2000' },
    kills: { ...count, default: '40' },
    crashes: { ...count, default: '5' },
    digests: { ...count, default: '10000' },
  },
  allowPositionals: true,
})
const without = withouts.find((one) => one === values.without)
const [inquiries, kills, crashes, digests] = [values.inquiries, values.kills, values.crashes, values.digests].map(Number) as [
  number,
  number,
  number,
  number,
]
const parts: Record<string, () => Promise<string[]>> = {
  events: tellEvents,
  'dead-webhook': loseWebhooks,
  rate: () => sendAtRate(digests),
  fire: () => setOnFire({ inquiries, kills, crashes, without }),
}
const [named] = positionals
if ((named && !parts[named]) || (values.without && !without)) {
  console.error(`usage: tsx scripts/bench/faults.ts [${Object.keys(parts).join(' | ')}] [--without=${withouts.join(' | ')}]`)
  process.exit(2)
}

const faults: string[] = []
for (const [name, part] of Object.entries(parts)) if (!named || name === named) faults.push(...(await part()))
console.log(load())
console.log(faults.length === 0 ? 'GREEN' : `RED: ${faults.join('; ')}`)
process.exit(faults.length === 0 ? 0 : 1)
