import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forgetEnv } from '#app/env.server.ts'
import { connect, type Database, type Pool } from '#db/client.server.ts'
import { seedCodeLists } from '#db/seed/code-lists.ts'
import { migrate } from '#scripts/machine/migrate.ts'
import { startPostgres } from '#scripts/machine/postgres.ts'

export type World = { db: Database; pool: Pool; url: string; folder: string; end(): Promise<void> }

const dayMs = 24 * 3600_000

/** The clock of every attack: six in the morning of a day to come. */
export const dawn = Math.ceil(Date.now() / dayMs) * dayMs + 6 * 3600_000

// What the disk would keep after a power cut is of no interest here.
const haste = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** A database of its own, no worker and no web: time stands where a call puts it. The limits are as in earnest, or off. */
export async function openWorld({ isLimited }: { isLimited: boolean }): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), settings: haste })
  const settings: Record<string, string> = {
    NODE_ENV: 'test',
    QUAYSIDE_MODE: 'single',
    DATABASE_URL: postgres.url,
    DATA_DIR: folder,
    PUBLIC_URL: 'http://localhost:3000',
    SECRET_KEY: randomBytes(32).toString('hex'),
    MAIL: 'local',
    RESEND_API_KEY: 're_bench',
    RESEND_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('base64')}`,
    REPLY_DOMAIN: 'reply.quayside.test',
    LIMITS_SCALE: isLimited ? '1' : '0',
    LOG_LEVEL: 'silent',
  }
  Object.assign(process.env, settings)
  forgetEnv()
  await migrate({ url: postgres.url })
  const { db, pool } = connect(postgres.url, { max: 20 })
  await seedCodeLists(db)
  return {
    db,
    pool,
    url: postgres.url,
    folder,
    async end() {
      await pool.end({ timeout: 2 })
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One of 500 networks and more: whoever attacks has them. */
export const addressIn = (network: number): string => `10.${Math.floor(network / 250)}.${network % 250}.9`

/** Does the numbers from 0 on, so many at once, each beginning when one before it is done. */
export async function inParallel(count: number, atOnce: number, act: (number: number) => Promise<void>): Promise<void> {
  let next = 0
  const work = async () => {
    while (next < count) await act(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** Null where it was done; what refused it otherwise. */
export async function refusalOf(act: Promise<unknown>): Promise<string | null> {
  try {
    await act
    return null
  } catch (error) {
    const { kind } = error as { kind?: string }
    if (!kind) throw error
    return kind
  }
}

/** The most of these that lie within one stretch of time, wherever it begins. */
export function mostWithin(rows: { at: number }[], ms: number): number {
  const sorted = rows.map(({ at }) => at).sort((a, b) => a - b)
  let [highest, first] = [0, 0]
  for (const [index, moment] of sorted.entries()) {
    while (sorted[first]! <= moment - ms) first += 1
    highest = Math.max(highest, index - first + 1)
  }
  return highest
}

export function grouped<T>(rows: T[], keyOf: (row: T) => string | number): T[][] {
  const groups = new Map<string | number, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups.values()]
}

export const most = (counts: number[]): number => counts.reduce((a, b) => Math.max(a, b), 0)
