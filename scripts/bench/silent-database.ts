/**
 * `tsx scripts/bench/silent-database.ts`: the line between the processes and their database goes dead: it stays open, and nothing comes
 * through. Web and worker must end by themselves within 20 s, and say by their code why.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SILENT_DATABASE } from '#scripts/machine/watchdog.ts'
import { openLine } from '#tests/setup/line.ts'
import { load, seconds } from './npm-start.ts'
import { startProduction } from './production.ts'

const endWithinMs = 20_000

const dataDir = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
let line: Awaited<ReturnType<typeof openLine>> | undefined
const production = await startProduction(dataDir, { lead: async (url) => (line = await openLine(url)).url })
let faults: string[]
try {
  line!.goDead()
  const since = performance.now()
  const ready = await fetch(`${production.address}/readyz`)
  const ends = await Promise.all(
    (['web', 'worker'] as const).map(async (name) => ({ name, code: await production[name].exited, ms: performance.now() - since })),
  )
  console.log(`the line to the database is dead: /readyz says ${ready.status}`)
  for (const { name, code, ms } of ends) console.log(`${name} ended with ${code} after ${seconds(ms)} (${load()})`)
  faults = [
    ...(ready.status === 503 ? [] : [`/readyz said ${ready.status}`]),
    ...ends.filter(({ code, ms }) => code !== SILENT_DATABASE || ms > endWithinMs).map(({ name }) => `${name} did not end as it should`),
  ]
} finally {
  line?.close()
  await production.end()
  rmSync(dataDir, { recursive: true, force: true })
}
console.log(faults.length === 0 ? 'GREEN' : `RED: ${faults.join('; ')}`)
process.exit(faults.length === 0 ? 0 : 1)
