/**
 * `tsx scripts/bench/limits.ts [t1 | t2 | t4] [--without=limits]`: the attacks that the limits are for, in full and through the services, with the clock where
 * each call puts it: machines that write inquiries (T1), sign-ups in other people's names (T2), stolen passwords (T4).
 */
import { parseArgs } from 'node:util'
import { letBotsWrite } from './limits/bots.ts'
import { bombTargets } from './limits/sign-ups.ts'
import { tryStolenPairs } from './limits/stolen-pairs.ts'
import { openWorld } from './limits/world.ts'
import { load } from './npm-start.ts'

const attacks = { t1: letBotsWrite, t2: bombTargets, t4: tryStolenPairs }
const { values, positionals } = parseArgs({ options: { without: { type: 'string' } }, allowPositionals: true })
const [named] = positionals
const chosen = Object.entries(attacks).filter(([name]) => !named || name === named)
if (chosen.length === 0 || (values.without && values.without !== 'limits')) {
  console.error('usage: tsx scripts/bench/limits.ts [t1 | t2 | t4] [--without=limits]')
  process.exit(2)
}

const world = await openWorld({ isLimited: values.without === undefined })
const faults: string[] = []
try {
  for (const [, attack] of chosen) faults.push(...(await attack(world)))
} finally {
  await world.end()
}
console.log(load())
console.log(faults.length === 0 ? 'GREEN' : `RED: ${faults.join('; ')}`)
process.exit(faults.length === 0 ? 0 : 1)
