import { RateLimiterDrizzle } from 'rate-limiter-flexible'
import { env } from '#app/env.server.ts'
import { limited } from '#app/domain/errors.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Database } from '#db/client.server.ts'
import { limits } from '#db/schema/operation.ts'

/** Points in so many seconds. Counted in the database, so every process counts the same. */
const buckets = {
  'sign-in:address': { points: 10, seconds: 900 },
  'sign-in:network': { points: 100, seconds: 3600 },
  'join:address': { points: 3, seconds: 3600 },
  'join:network': { points: 20, seconds: 3600 },
  'forgot:address': { points: 3, seconds: 3600 },
  'forgot:network': { points: 20, seconds: 3600 },
  'inquiry:address': { points: 10, seconds: 86_400 },
  'inquiry:network': { points: 30, seconds: 3600 },
  'inquiry:member': { points: 50, seconds: 86_400 },
  'code:person': { points: 5, seconds: 3600 },
  'invitation:letter': { points: 1, seconds: 600 },
  'invitation:company': { points: 30, seconds: 86_400 },
  'company:person': { points: 5, seconds: 86_400 },
  'held-answer:address': { points: 1, seconds: 86_400 },
} as const
export type Bucket = keyof typeof buckets

const limiters = new WeakMap<Database, Map<Bucket, RateLimiterDrizzle>>()

function limiterOf(db: Database, bucket: Bucket): RateLimiterDrizzle {
  const ofDb = limiters.get(db) ?? new Map<Bucket, RateLimiterDrizzle>()
  limiters.set(db, ofDb)
  let limiter = ofDb.get(bucket)
  if (!limiter) {
    const { points, seconds } = buckets[bucket]
    const scale = env().LIMITS_SCALE
    limiter = new RateLimiterDrizzle({
      storeClient: db,
      schema: limits,
      keyPrefix: bucket,
      points: Math.max(1, Math.floor(points * scale)),
      duration: Math.max(1, Math.ceil(seconds / scale)),
      clearExpiredByTimeout: false,
    })
    ofDb.set(bucket, limiter)
  }
  return limiter
}

/** Takes one point; refuses with 429 and the time to come back. Keys are hashed: a counter holds no address. */
export async function consume(db: Database, bucket: Bucket, key: string): Promise<void> {
  if (env().LIMITS_SCALE === 0) return
  try {
    await limiterOf(db, bucket).consume(sha256(key).slice(0, 32))
  } catch (refused) {
    if (refused instanceof Error) throw refused
    throw limited(Math.max(1, Math.ceil((refused as { msBeforeNext: number }).msBeforeNext / 1000)))
  }
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
