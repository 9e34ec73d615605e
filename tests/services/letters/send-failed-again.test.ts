import { eq, inArray, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { StaffActor } from '#app/domain/actor.ts'
import { newId } from '#app/domain/id.ts'
import type { Context } from '#app/services/context.server.ts'
import { sendFailedAgain } from '#app/services/letters/send-failed-again.server.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { frozenLetters } from '#tests/setup/frozen-letters.ts'
import { openPost } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const personId = newId()
await db.insert(people).values({ id: personId, address: 'staff@quayside.test', name: 'Staff', staffRole: 'staff' })
const staff: Context<StaffActor> = { ...givenIn(db).stranger(), actor: { kind: 'staff', personId } }

const hour = 3600_000

/** A letter as it is after the provider refused it. */
async function failed(facts: Partial<typeof letters.$inferInsert> = {}): Promise<string> {
  const [id] = await frozenLetters(db, 'reply-held')
  await post.until(async () => ((await rowOf(id!)).state === 'delivered' ? true : undefined))
  const refused = { state: 'failed', failure: 'validation_error', providerId: null, attempts: 3 } as const
  await db
    .update(letters)
    .set({ ...refused, ...facts })
    .where(eq(letters.id, id!))
  return id!
}

const rowOf = async (id: string) => (await db.select().from(letters).where(eq(letters.id, id)))[0]!
const timesAccepted = async (id: string) => (await post.letters()).filter(({ subject }) => subject === id).length
const waitsUntil = async (id: string): Promise<Date | null> => {
  const [job] = await db.execute<{ at: string }>(
    sql`select run_at::text as at from graphile_worker.jobs where key = ${`letter:${id}`} and run_at > now()`,
  )
  return job ? new Date(job.at) : null
}

it('what was refused goes again with its bytes and its key: what the provider had after all, it does not take twice', async () => {
  const id = await failed()
  const { frozen } = await rowOf(id)
  expect(await sendFailedAgain(staff, [id])).toBe(1)
  await post.until(async () => ((await rowOf(id)).state === 'sent' ? true : undefined))
  expect((await rowOf(id)).frozen).toEqual(frozen)
  expect(await timesAccepted(id)).toBe(1)
  const told = await db.select().from(events).where(eq(events.subjectId, id))
  expect(told.map(({ name }) => name)).toEqual(['letter.sent_again'])
})

it('what the provider had taken waits until it has forgotten the key', async () => {
  const firstAttemptAt = new Date(Date.now() - hour)
  const id = await failed({ providerId: newId(), firstAttemptAt })
  await sendFailedAgain(staff, [id])
  expect(await rowOf(id)).toMatchObject({ state: 'queued', providerId: null, attempts: 0, firstAttemptAt: null })
  expect((await waitsUntil(id))!.getTime()).toBeCloseTo(firstAttemptAt.getTime() + 24 * hour, -3)
})

it('what is no longer refused, or goes to nobody, stays as it is', async () => {
  const [sent, erased, twice] = [await failed({ state: 'sent' }), await failed({ toAddress: null, recipientId: null }), await failed()]
  expect(await sendFailedAgain(staff, [sent, erased, twice])).toBe(1)
  expect(await sendFailedAgain(staff, [sent, erased, twice])).toBe(0)
  const rows = await db
    .select({ state: letters.state })
    .from(letters)
    .where(inArray(letters.id, [sent, erased]))
  expect(rows.map(({ state }) => state).sort()).toEqual(['failed', 'sent'])
})
