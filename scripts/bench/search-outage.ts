/** `tsx scripts/bench/search-outage.ts`: Meilisearch is killed amid 200 searches on the web; every one of them must be answered. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { signalQuietly } from '#scripts/machine/process-identity.ts'
import { isReady, load, npmStart, seconds, type Quayside } from './npm-start.ts'

const searches = 200
const perSecond = 20
const killAt = 50
const words = ['valve', 'stainless valve', 'led', 'bottle', 'cotton', 'pump', 'chair', 'tea']

type Answer = { status: number; total: number; engine: string; isDegraded: boolean; askedAt: number; answeredAt: number }

const dataDir = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
const quayside = await npmStart({ dataDir })
let faults: string[]
try {
  await quayside.until(() => isReady(quayside.address), 'the first start')
  faults = await run(quayside)
} finally {
  await quayside.end()
  rmSync(dataDir, { recursive: true, force: true })
}
console.log(faults.length === 0 ? 'GREEN' : `RED: ${faults.join('; ')}`)
process.exit(faults.length === 0 ? 0 : 1)

async function run({ address, processOf }: Quayside): Promise<string[]> {
  await quayside.until(async () => (await Promise.all(words.map((word) => search(address, word)))).every(isWhole), 'the seed in the index')
  console.log(`${searches} searches at ${perSecond}/s, Meilisearch killed at the ${killAt}th (${load()})`)
  let killedAt = 0
  const answers = await Promise.all(
    Array.from({ length: searches }, async (_, number) => {
      await pause((number * 1000) / perSecond)
      if (number === killAt) {
        killedAt = performance.now()
        signalQuietly(processOf('meilisearch').pid, 'SIGKILL')
      }
      return search(address, words[number % words.length]!)
    }),
  )
  const later: Answer[] = []
  const isBack = async () => isWhole((later[0] = await search(address, words[0]!)))
  await quayside.until(isBack, 'Meilisearch answers again', 60_000)
  const again = [...answers, ...later].filter((answer) => isWhole(answer) && answer.askedAt > killedAt)
  const backMs = Math.min(...again.map(({ answeredAt }) => answeredAt)) - killedAt

  const errors = answers.filter(({ status, total }) => status !== 200 || total === 0)
  const byIndex = answers.filter(isWhole)
  const byDatabase = answers.filter(({ engine, isDegraded }) => engine === 'postgres' && isDegraded)
  console.log(`errors ${errors.length}; answered by Meilisearch ${byIndex.length}, by PostgreSQL and saying so ${byDatabase.length}`)
  console.log(
    `slowest ${Math.round(Math.max(...answers.map(({ askedAt, answeredAt }) => answeredAt - askedAt)))} ms; Meilisearch answers again ${seconds(backMs)} after its kill`,
  )
  const others = answers.length - byIndex.length - byDatabase.length
  return [
    errors.length > 0 && `${errors.length} searches failed`,
    byDatabase.length === 0 && 'no search met the outage',
    others > 0 && `${others} answers do not say who answered`,
  ].filter((fault) => fault !== false)
}

async function search(address: string, words: string): Promise<Answer> {
  const askedAt = performance.now()
  const answer = await fetch(`${address}/en/search?q=${encodeURIComponent(words)}`, { signal: AbortSignal.timeout(30_000) }).catch(
    () => null,
  )
  const page = (await answer?.text().catch(() => '')) ?? ''
  return {
    status: answer?.status ?? 0,
    total: Number(/data-total="(\d+)"/.exec(page)?.[1] ?? 0),
    engine: /data-engine="(\w+)"/.exec(page)?.[1] ?? '',
    isDegraded: page.includes('data-degraded='),
    askedAt,
    answeredAt: performance.now(),
  }
}

function isWhole({ status, total, engine, isDegraded }: Answer): boolean {
  return status === 200 && total > 0 && engine === 'meilisearch' && !isDegraded
}
