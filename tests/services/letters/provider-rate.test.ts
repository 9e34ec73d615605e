import { inArray } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { letters } from '#db/schema/letters.ts'
import { frozenLetters } from '#tests/setup/frozen-letters.ts'
import { openPost } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const perSecond = 8
const world = await openWorld()
const { db } = world
const post = await openPost(world, { ratePerSecond: perSecond, workers: 2 })

const sentAmong = async (ids: string[]) => {
  const rows = await db.select().from(letters).where(inArray(letters.id, ids))
  return rows.filter(({ state }) => state === 'sent' || state === 'delivered')
}

it('two workers together ask the provider no more often in any second than it takes, and are never turned away by it', async () => {
  const ids = await frozenLetters(db, 'reply-held', 30)
  const sent = await post.until(async () => {
    const found = await sentAmong(ids)
    return found.length === ids.length ? found : undefined
  })
  const at = (await post.letters()).map(({ createdAt }) => Date.parse(createdAt)).sort((a, b) => a - b)
  const apart = at.slice(perSecond).map((time, index) => time - at[index]!)
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(1000)
  expect(await post.struck()).toEqual({})
  expect(sent.map(({ attempts }) => attempts)).toEqual(ids.map(() => 1))
})

it('behind letters for an hour one that somebody waits for goes before all but the next few of them', async () => {
  await frozenLetters(db, 'reply-held', 3000)
  const before = (await post.letters()).length
  const ids = await frozenLetters(db, 'reset-password')
  await post.until(async () => ((await sentAmong(ids)).length > 0 ? true : undefined))
  expect((await post.letters()).length - before).toBeLessThan(5 * perSecond)
})
