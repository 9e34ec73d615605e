/**
 * `tsx scripts/bench/start-up.ts`: how long `npm start` takes in a clean copy of this checkout until the seed can be searched: with
 * the build, without it, and with yesterday's data.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyCheckout } from './copy-checkout.ts'
import { isReady, load, npmStart, seconds } from './npm-start.ts'

const [beyondBuild, withoutBuild] = [20_000, 10_000]
const word = 'valve'

const place = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
const folder = join(place, 'copy')
try {
  copyCheckout(folder)
  const first = await start('build, empty DATA_DIR', 'first')
  const built = Number(/Built in ([\d.]+) s/.exec(first.said)?.[1]) * 1000
  sayWhether(first.readyMs <= built + beyondBuild, `ready within the build (${seconds(built)}) + ${seconds(beyondBuild)}`)
  const second = await start('no build, empty DATA_DIR', 'second')
  sayWhether(second.readyMs <= withoutBuild, `ready within ${seconds(withoutBuild)}`)
  await start('no build, data there', 'second')
} finally {
  rmSync(place, { recursive: true, force: true })
}

async function start(what: string, data: string): Promise<{ readyMs: number; said: string }> {
  const before = load()
  const since = performance.now()
  const quayside = await npmStart({ dataDir: join(place, data), folder })
  try {
    await quayside.until(() => isReady(quayside.address), 'ready')
    const answeredMs = performance.now() - since
    await quayside.until(() => isSearchable(quayside.address), 'searchable')
    const readyMs = performance.now() - since
    const said = quayside.said()
    const steps = said.match(/(?:Built|were written) in [\d.]+ s/g) ?? []
    console.log(`${what}: /readyz ${seconds(answeredMs)}, seed searchable ${seconds(readyMs)} (${[...steps, before].join(', ')})`)
    return { readyMs, said }
  } finally {
    await quayside.end()
  }
}

async function isSearchable(address: string): Promise<boolean> {
  const page = await (await fetch(`${address}/en/search?q=${word}`)).text()
  return Number(/data-total="(\d+)"/.exec(page)?.[1]) > 0 && page.includes('data-engine="meilisearch"')
}

function sayWhether(isTrue: boolean, what: string): void {
  console.log(`  ${isTrue ? 'yes' : 'NO'}: ${what}`)
}
