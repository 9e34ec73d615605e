import { inArray, sql } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { readAccount } from '#app/services/letters/mail-account.server.ts'
import { letters } from '#db/schema/letters.ts'
import { frozenLetters } from '#tests/setup/frozen-letters.ts'
import { openPost } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)

const account = () => readAccount(db, new Date())
const rowsOf = (ids: string[]) => db.select().from(letters).where(inArray(letters.id, ids))
const statesOf = async (ids: string[]) => [...new Set((await rowsOf(ids)).map(({ state }) => state))]
const sent = (ids: string[]) =>
  post.until(async () => ((await rowsOf(ids)).every(({ state }) => state === 'sent' || state === 'delivered') ? true : undefined))
/** Every one of them waits for a later time. */
const parked = (ids: string[]) =>
  post.until(async () => {
    const keys = sql.join(
      ids.map((id) => sql`${`letter:${id}`}`),
      sql`, `,
    )
    const [row] = await db.execute<{ n: number }>(
      sql`select count(*)::int as n from graphile_worker.jobs where key in (${keys}) and run_at > now() + interval '20 seconds' and locked_at is null`,
    )
    return row!.n === ids.length ? true : undefined
  })
const itsTimeCame = (id: string) =>
  db.execute(sql`
  select graphile_worker.reschedule_jobs(array(select id from graphile_worker._private_jobs where key = ${`letter:${id}`}), run_at := now())`)

afterEach(() => post.fails({}))

describe('an account that takes nothing', () => {
  it('stops all letters without losing one, is asked once in a while, and when it takes the one that asks all others go', async () => {
    await post.fails({ refuseKey: 1 })
    const [first] = await frozenLetters(db, 'reply-held')
    await parked([first!])
    expect(await account()).toMatchObject({ stopped: { code: 'suspended_api_key' } })
    const others = [...(await frozenLetters(db, 'reply-held', 40)), ...(await frozenLetters(db, 'reset-password'))]
    await parked(others)
    expect(await post.struck()).toEqual({ refuseKey: 1 })
    expect(await statesOf([first!, ...others])).toEqual(['queued'])

    await db.execute(sql`update mail_accounts set probe_at = now()`)
    await itsTimeCame(first!)
    await post.until(async () => ((await post.struck()).refuseKey === 2 ? true : undefined))
    await parked([first!])
    expect((await account()).stopped).not.toBeNull()

    await post.fails({})
    await db.execute(sql`update mail_accounts set probe_at = now()`)
    await itsTimeCame(others[7]!)
    await sent([first!, ...others])
    expect((await account()).stopped).toBeNull()
  })
})

describe('an account whose quota is used up', () => {
  it('keeps what can wait until its reset; urgent letters try, and with the first that is taken all go', async () => {
    await post.fails({ quota: { next: 2 } })
    const [first] = await frozenLetters(db, 'reply-held')
    await parked([first!])
    const { full } = await account()
    expect(full).toMatchObject({ code: 'daily_quota_exceeded' })
    expect(full!.until.getTime()).toBeGreaterThan(Date.now() + 3500_000)
    const others = await frozenLetters(db, 'reply-held', 20)
    await parked(others)
    const [urgent] = await frozenLetters(db, 'reset-password')
    await parked([urgent!])
    expect(await post.struck()).toEqual({ quota: 2 })
    expect((await rowsOf(others)).map(({ attempts }) => attempts)).toEqual(others.map(() => 0))

    await itsTimeCame(urgent!)
    await sent([urgent!, first!, ...others])
    expect((await account()).full).toBeNull()
  })
})

describe('an attempt whose outcome nobody knows', () => {
  const dayAgo = new Date(Date.now() - 23.5 * 3600_000)

  it('is followed by another for 23 hours, and then by none', async () => {
    const [old] = await frozenLetters(db, 'reply-held', 1, { attempts: 3, firstAttemptAt: dayAgo })
    await post.until(async () => ((await statesOf([old!]))[0] === 'unknown' ? true : undefined))
    expect((await post.letters()).filter(({ subject }) => subject === old)).toEqual([])
  })

  it('is one that was cut off or failed on their side, not one that was turned away', async () => {
    for (const [fault, isInDoubt] of [
      ['rate429', false],
      ['failBefore', true],
      ['cutAnswer', true],
    ] as const) {
      await post.fails({ [fault]: { next: 1 } })
      const [id] = await frozenLetters(db, 'reply-held')
      const row = await post.until(async () => {
        const [one] = await rowsOf([id!])
        return (await post.struck())[fault] === 1 && (isInDoubt || (one!.attempts === 1 && !one!.firstAttemptAt)) ? one : undefined
      })
      expect(row.firstAttemptAt !== null).toBe(isInDoubt)
      await sent([id!])
      expect((await post.letters()).filter(({ subject }) => subject === id)).toHaveLength(1)
    }
  })
})
