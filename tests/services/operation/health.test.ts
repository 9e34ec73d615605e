import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { StaffActor } from '#app/domain/actor.ts'
import { newId } from '#app/domain/id.ts'
import type { Context } from '#app/services/context.server.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { settleUnknown } from '#app/services/letters/settle-unknown.server.ts'
import { askRebuild } from '#app/services/operation/ask-rebuild.server.ts'
import { readHealth } from '#app/services/operation/read-health.server.ts'
import { runAgain } from '#app/services/operation/run-again.server.ts'
import { indexChanges } from '#app/services/search/index-changes.server.ts'
import { enqueue } from '#app/services/tasks.server.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { listings } from '#db/schema/listings.ts'
import { backups } from '#db/schema/operation.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const given = givenIn(db)
const staff: Context<StaffActor> = { ...given.stranger(), actor: { kind: 'staff', personId: newId() } }

async function unknownLetter(): Promise<string> {
  const id = newId()
  const subject = {}
  await db
    .insert(letters)
    .values({ id, name: 'address-known', toAddress: `${id}@buyers.test`, locale: 'en', subject, state: 'unknown', failure: 'restored' })
  return id
}

const stateOf = async (id: string) => (await db.select({ state: letters.state }).from(letters).where(eq(letters.id, id)))[0]!.state
const told = async (subjectId: string) =>
  (await db.select({ name: events.name }).from(events).where(eq(events.subjectId, subjectId))).map(({ name }) => name)
const sendings = async (id: string) =>
  db.execute(sql`select 1 from graphile_worker._private_jobs where key = ${`letter:${id}`}`).then((rows) => rows.length)

describe('a letter whose fate nobody knows', () => {
  it('is shown, and goes out when staff say so: once, however often the button is pressed', async () => {
    const id = await unknownLetter()
    const { mail } = await readHealth(staff)
    expect(mail.unknown.first).toContainEqual(expect.objectContaining({ id, failure: 'restored' }))
    const decided = await Promise.all([1, 2, 3].map(() => settleUnknown(staff, [id], 'send-now')))
    expect(decided.sort()).toEqual([0, 0, 1])
    expect([await stateOf(id), await sendings(id), await told(id)]).toEqual(['queued', 1, ['letter.sent_again']])
  })

  it('is let alone when staff say that it was sent', async () => {
    const id = await unknownLetter()
    expect(await settleUnknown(staff, [id], 'was-sent')).toBe(1)
    expect([await stateOf(id), await sendings(id), await told(id)]).toEqual(['sent', 0, ['letter.taken_as_sent']])
  })

  it('stays as the provider told it meanwhile', async () => {
    const id = await unknownLetter()
    await db.update(letters).set({ state: 'delivered' }).where(eq(letters.id, id))
    expect(await settleUnknown(staff, [id], 'send-now')).toBe(0)
    expect([await stateOf(id), await sendings(id), await told(id)]).toEqual(['delivered', 0, []])
  })
})

describe('the queue', () => {
  it('names what failed and why, and runs it again when staff say so', async () => {
    await inTransaction(world, (tx) => enqueue(tx, 'resize-picture', { fileId: newId() }))
    await db.execute(sql`
      update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'the disk is full' where task_id =
        (select id from graphile_worker._private_tasks where identifier = 'resize-picture')`)
    const ofTask = async () => (await readHealth(staff)).tasks.find(({ task }) => task === 'resize-picture')
    expect(await ofTask()).toMatchObject({ failed: 1, due: 0, lastError: 'the disk is full' })
    expect(await runAgain(staff, 'resize-picture')).toBe(1)
    expect(await ofTask()).toMatchObject({ failed: 0, due: 1 })
    expect(await runAgain(staff, 'resize-picture')).toBe(0)
    expect(await told(staff.actor.personId)).toContain('task.run_again')
  })
})

describe('the index', () => {
  it('is held against the database by id and version, of listings and of RFQs', async () => {
    const supplier = await given.company()
    const [one, two] = [await given.listing(supplier), await given.listing(supplier)]
    const [first, second] = [await given.openRfq(), await given.openRfq()]
    await indexChanges(staff)
    const before = await driftNow()
    if (before.kind !== 'compared') return expect(before.kind).toBe('unused')
    expect(before).toMatchObject({ nouns: ['listing', 'rfq'].map((noun) => ({ noun, lost: 0, stale: 0, left: 0 })), noted: 0 })
    await db.update(listings).set({ version: 9 }).where(eq(listings.id, one.listingId))
    await db.update(listings).set({ status: 'paused' }).where(eq(listings.id, two.listingId))
    await db.update(rfqs).set({ currentVersion: 9 }).where(eq(rfqs.id, first.rfqId))
    await db.update(rfqs).set({ status: 'paused' }).where(eq(rfqs.id, second.rfqId))
    await given.listing(supplier)
    await given.openRfq()
    const nouns = before.nouns.map((noun) => ({ ...noun, lost: 1, stale: 1, left: 1 }))
    expect(await driftNow()).toEqual({ kind: 'compared', nouns, noted: 2 })
  })

  it('is rebuilt once, however often staff ask before it begins', async () => {
    for (let time = 0; time < 3; time += 1) await askRebuild(staff)
    expect((await readHealth(staff)).tasks.find(({ task }) => task === 'rebuild-search')).toMatchObject({ due: 1 })
  })
})

const driftNow = async () => (await readHealth(staff)).drift

it('says when the last backup was made, and what the site was restored from', async () => {
  expect(await readHealth(staff)).toMatchObject({ lastBackup: null, restoredFrom: null })
  const [first, second] = [new Date('2026-11-20T01:00:00Z'), new Date('2026-11-21T01:00:00Z')]
  await db.insert(backups).values({ kind: 'restored', takenAt: first, bytes: 10, at: first })
  await db.insert(backups).values({ kind: 'made', takenAt: second, bytes: 20, at: second })
  expect(await readHealth(staff)).toMatchObject({ lastBackup: { takenAt: second, bytes: 20 }, restoredFrom: first })
})
