import { eq, sql } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import { isRefusal, limited } from '#app/domain/errors.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { limits } from '#db/schema/operation.ts'

/** Points in so many seconds. Counted in the database, so every process counts the same. */
const buckets = {
  'sign-in:address': { points: 10, seconds: 3600 },
  'sign-in:device': { points: 10, seconds: 3600 },
  'sign-in:network': { points: 100, seconds: 3600 },
  'second-step:person': { points: 20, seconds: 3600 },
  'proof:person': { points: 10, seconds: 900 },
  'change-address:person': { points: 5, seconds: 3600 },
  'letters-again:person': { points: 3, seconds: 86_400 },
  'export:person': { points: 1, seconds: 86_400 },
  'join:address': { points: 3, seconds: 3600 },
  'join:network': { points: 20, seconds: 3600 },
  'forgot:address': { points: 3, seconds: 3600 },
  'forgot:network': { points: 20, seconds: 3600 },
  'inquiry:address': { points: 10, seconds: 86_400 },
  'inquiry:network': { points: 30, seconds: 3600 },
  /** What one supplier gets from buyers who are new here. */
  'inquiry:supplier': { points: 30, seconds: 3600 },
  'rfq:address': { points: 5, seconds: 86_400 },
  'rfq:network': { points: 20, seconds: 3600 },
  'rfq:company': { points: 30, seconds: 86_400 },
  /** Addresses that a company never invited to an RFQ before. */
  'rfq-invitation:company': { points: 60, seconds: 86_400 },
  'question:company': { points: 30, seconds: 86_400 },
  'invitation:letter': { points: 1, seconds: 600 },
  'invitation:company': { points: 30, seconds: 86_400 },
  'dispute:company': { points: 5, seconds: 86_400 },
  'website:company': { points: 20, seconds: 3600 },
  'company:person': { points: 5, seconds: 86_400 },
  'held-answer:address': { points: 1, seconds: 86_400 },
  'rejection:person': { points: 1, seconds: 86_400 },
  /** Letters to addresses that no verified person has, from all forms together. */
  'letter:unknown': { points: 300, seconds: 3600 },
} as const
export type Bucket = keyof typeof buckets

/** `LIMITS_SCALE` for what is no bucket: how often, and how long one waits. Null where limits are off. */
export function scaled(limit: { points: number; seconds: number }): { points: number; ms: number } | null {
  const scale = env().LIMITS_SCALE
  if (scale === 0) return null
  return { points: Math.max(1, Math.floor(limit.points * scale)), ms: Math.max(1000, Math.ceil(limit.seconds / scale) * 1000) }
}

// A counter holds no address.
const keyOf = (bucket: Bucket, key: string): string => `${bucket}:${sha256(key).slice(0, 32)}`

/**
 * Takes one point and says how many are taken; refuses with 429 and the time to come back. One statement, so that points taken at
 * once are all counted.
 */
export async function consume(db: Reader, bucket: Bucket, key: string, now = new Date()): Promise<number> {
  const limit = scaled(buckets[bucket])
  if (!limit) return 0
  const { points, expire } = await count(db, keyOf(bucket, key), now, new Date(now.getTime() + limit.ms))
  if (points > limit.points) throw limited(Math.max(1, Math.ceil((expire!.getTime() - now.getTime()) / 1000)))
  return points
}

/** Whether there was a point left to take, where that is no refusal. */
export async function isWithin(db: Reader, bucket: Bucket, key: string, now: Date): Promise<boolean> {
  try {
    await consume(db, bucket, key, now)
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

/** A point that was taken for nothing. */
export async function giveBack(db: Reader, bucket: Bucket, key: string): Promise<void> {
  if (!scaled(buckets[bucket])) return
  await db
    .update(limits)
    .set({ points: sql`greatest(0, ${limits.points} - 1)` })
    .where(eq(limits.key, keyOf(bucket, key)))
}

const slotsAhead = 24

/**
 * For what waits instead of being refused: takes a point in the window of `from`, or in the next one that has room. The moment when
 * its turn comes; null when the windows ahead are full.
 */
export async function reserve(tx: Transaction, bucket: Bucket, key: string, from: Date): Promise<Date | null> {
  const limit = scaled(buckets[bucket])
  if (!limit) return from
  const first = Math.floor(from.getTime() / limit.ms)
  for (let window = first; window < first + slotsAhead; window += 1) {
    const [begin, end] = [new Date(window * limit.ms), new Date((window + 1) * limit.ms)]
    const { points } = await count(tx, keyOf(bucket, `${key} ${window}`), from, end)
    if (points <= limit.points) return window === first ? from : begin
  }
  return null
}

async function count(db: Reader, key: string, now: Date, expire: Date): Promise<typeof limits.$inferSelect> {
  const isOver = sql`${limits.expire} <= ${now.toISOString()}::timestamptz`
  const [row] = await db
    .insert(limits)
    .values({ key, points: 1, expire })
    .onConflictDoUpdate({
      target: limits.key,
      set: {
        points: sql`case when ${isOver} then 1 else ${limits.points} + 1 end`,
        expire: sql`case when ${isOver} then excluded.expire else ${limits.expire} end`,
      },
    })
    .returning()
  return row!
}

/** A /24 of IPv4 or a /64 of IPv6: what one connection usually holds. */
export function networkOf(ip: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/.exec(ip)
  return v4 ? v4[1]! : groupsOf(ip).slice(0, 4).join(':')
}

/** The eight groups of an IPv6 address; `::` stands for the zeros that are left out. */
function groupsOf(ip: string): string[] {
  const [head = [], tail = []] = ip.split('::').map((half) => half.split(':').filter((group) => group !== ''))
  return [...head, ...Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0'), ...tail]
}
