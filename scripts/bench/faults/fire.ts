import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyCheckout } from '../copy-checkout.ts'
import { npmStart } from '../npm-start.ts'
import { underFire } from '../under-fire/fire.ts'
import { startProvider } from '../under-fire/provider.ts'

export type Without = 'client-key' | 'idempotency-key' | 'same-key' | 'state-guard'
type Size = { inquiries: number; kills: number; crashes: number; without?: Without }

const perSecond = 20
const announcedPerSecond = 100
const graceMs = 60_000

/** Web, worker and database killed amid inquiries, with a provider that is at fault in fifteen of a hundred requests and by storms. */
export async function setOnFire({ inquiries, kills, crashes, without }: Size): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
  const dataDir = join(place, 'data')
  const keys = without === 'idempotency-key' ? 'stripped' : without === 'same-key' ? 'new at every attempt' : 'kept'
  const provider = await startProvider({ dataDir: join(place, 'provider'), keys, isFaulty: true })
  const folder = without === 'state-guard' ? withoutGuard(join(place, 'copy')) : undefined
  const quayside = await npmStart({ dataDir, folder, env: { ...provider.env, LIMITS_SCALE: '0' } })
  try {
    if (without) console.log(`without ${without}`)
    return await underFire(quayside, provider, {
      inquiries,
      buyers: 60,
      suppliers: 6,
      perSecond,
      kills,
      crashes,
      drainMs: (letters) => (letters / announcedPerSecond) * 1000 + graceMs,
      hasKeyPerAttempt: without === 'client-key',
    })
  } finally {
    await quayside.end()
    await provider.stop()
    rmSync(place, { recursive: true, force: true })
  }
}

const guarded = /\.where\(and\(eq\(letters\.id, letter\.id\), eq\(letters\.state, letter\.state\)\)\)/
const settling = 'app/services/letters/settle-sending.server.ts'

/** A copy of this checkout whose answers settle a letter in whatever state it is. */
function withoutGuard(folder: string): string {
  copyCheckout(folder)
  const file = join(folder, settling)
  const source = readFileSync(file, 'utf8')
  if (!guarded.test(source)) throw new Error(`${settling} has no guard that could be taken away`)
  writeFileSync(file, source.replace(guarded, '.where(eq(letters.id, letter.id))'))
  return folder
}
