import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { StaffActor } from '#app/domain/actor.ts'
import { newId } from '#app/domain/id.ts'
import type { Context } from '#app/services/context.server.ts'
import { readSelfTest, startSelfTest } from '#app/services/letters/self-test.server.ts'
import { inboundLetters, letters } from '#db/schema/letters.ts'
import { givenIn } from '#tests/given.ts'
import { openPost } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const given = givenIn(db)
const ctx = (now?: Date): Context<StaffActor> => ({ ...given.stranger(), actor: { kind: 'staff', personId: newId() }, now })
const statesOf = async (now?: Date) => (await readSelfTest(ctx(now)))?.steps.map(({ state }) => state)

it('shows nothing before it was asked for', async () => {
  expect(await readSelfTest(ctx())).toBeNull()
})

it('passes each step against the local mail service, and is posted nowhere', async () => {
  await startSelfTest(ctx())
  await startSelfTest(ctx())
  expect(await db.$count(letters, eq(letters.name, 'self-test'))).toBe(1)
  await post.until(async () => ((await statesOf())?.includes('waiting') ? undefined : true))
  expect(await statesOf()).toEqual(['unused', 'passed', 'passed', 'passed'])
  await post.quiet()
  expect(await db.$count(inboundLetters)).toBe(0)
})

it('fails where nothing comes back within ten minutes, and at once where the letter was refused', async () => {
  const facts = { name: 'self-test', toAddress: 'r@reply.quayside.test', locale: 'en', subject: {} } as const
  const startedAt = new Date(Date.now() + 3600_000)
  const id = newId()
  await db.insert(letters).values({ ...facts, id, state: 'sent', createdAt: startedAt, sentAt: startedAt })
  const after = (minutes: number) => new Date(startedAt.getTime() + minutes * 60_000)
  expect(await statesOf(after(9))).toEqual(['unused', 'passed', 'waiting', 'waiting'])
  expect(await statesOf(after(11))).toEqual(['unused', 'passed', 'failed', 'failed'])
  await db.update(letters).set({ state: 'failed', sentAt: null, failure: 'invalid_from_address' }).where(eq(letters.id, id))
  const test = await readSelfTest(ctx(after(1)))
  const refused = ['failed', 'invalid_from_address']
  expect(test?.steps.map(({ state, failure }) => [state, failure])).toEqual([['unused', null], refused, refused, refused])
})
