import { eq, getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { retention } from '#app/domain/retention.ts'
import { hasFile, putFile } from '#app/infra/storage.server.ts'
import { requestJoin } from '#app/services/accounts/request-join.server.ts'
import { createSession } from '#app/services/accounts/sessions.server.ts'
import { applyRetention } from '#app/services/retention/apply-retention.server.ts'
import { files } from '#db/schema/files.ts'
import { inboundLetters, letters, webhookEvents } from '#db/schema/letters.ts'
import { dataExports, heldJoins, sessions } from '#db/schema/people.ts'
import { root } from '#scripts/machine/root.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const log = { info() {}, warn() {}, error() {} }
const day = 24 * 3600_000

const sweepAt = (now: Date) => applyRetention({ db, log, locale: 'en', actor: { kind: 'system', task: 'apply-retention' }, now })
const daysAgo = (days: number) => new Date(Date.now() - days * day)

async function givenFile(facts: Partial<typeof files.$inferInsert>): Promise<string> {
  const id = newId()
  await putFile(id, Buffer.from('bytes'))
  await db
    .insert(files)
    .values({ id, sha256: 'x', size: 5, type: 'message/rfc822', displayName: 'x', purpose: 'inbound-letter', state: 'ready', ...facts })
  return id
}

async function givenMail(state: 'posted' | 'held', receivedAt: Date): Promise<{ id: string; fileId: string }> {
  const id = newId()
  const fileId = await givenFile({ attachedTo: `inbound_letter:${id}`, createdAt: receivedAt })
  await db.insert(inboundLetters).values({ id, providerId: randomUUID(), fileId, sha256: randomUUID(), state, receivedAt })
  return { id, fileId }
}

const mailOf = async (id: string) => (await db.select().from(inboundLetters).where(eq(inboundLetters.id, id))).length
const rowOf = async (id: string) => (await db.select().from(files).where(eq(files.id, id))).length

describe('the timetable', () => {
  it('has a line for every table, and no line for what is none', async () => {
    const folder = join(root, 'db/schema')
    const modules = await Promise.all(readdirSync(folder).map((file) => import(/* @vite-ignore */ join(folder, file)) as Promise<object>))
    const tables = modules.flatMap((module) => Object.values(module)).flatMap((one) => (is(one, PgTable) ? [getTableName(one)] : []))
    expect(tables.length).toBeGreaterThan(35)
    expect(
      Object.keys(retention)
        .filter((line) => !line.includes('.'))
        .sort(),
    ).toEqual([...new Set(tables)].sort())
    for (const line of Object.values(retention)) if ('keptWith' in line) expect(tables).toContain(line.keptWith)
  })
})

describe('every night', () => {
  it('lets an unconfirmed join stand for fourteen days and not longer', async () => {
    const email = `slow-${randomUUID()}@buyers.test`
    await requestJoin(
      given.stranger(),
      { name: 'Slow', email, password: 'a long slow password', company: 'Slow Ltd', country: 'PE' },
      '203.0.113.9',
    )
    const there = async () => (await db.select().from(heldJoins).where(eq(heldJoins.address, email))).length
    await sweepAt(new Date(Date.now() + 13 * day))
    expect(await there()).toBe(1)
    await sweepAt(new Date(Date.now() + 14 * day + 1000))
    expect(await there()).toBe(0)
  })

  it('ends what has expired and leaves what has not', async () => {
    const { personId, companyId } = await given.company()
    await createSession(db, personId, companyId, new Date())
    const there = async () => (await db.select().from(sessions).where(eq(sessions.userId, personId))).length
    await sweepAt(new Date())
    expect(await there()).toBe(1)
    await sweepAt(new Date(Date.now() + 31 * day))
    expect(await there()).toBe(0)
  })

  it('empties a letter thirty days after its fate was known, and never one that still waits', async () => {
    const { personId, address } = await given.company()
    const facts = {
      name: 'reset-password',
      recipientId: personId,
      toAddress: address,
      locale: 'en',
      subject: { companyId: personId, quotationMail: { otherRfq: '9XJ4T6PB' } },
      frozen: Buffer.from('sealed'),
      createdAt: daysAgo(31),
    } as const
    const rows = await db
      .insert(letters)
      .values([
        { ...facts, state: 'delivered' },
        { ...facts, state: 'queued' },
        { ...facts, state: 'delivered', createdAt: daysAgo(29) },
      ])
      .returning({ id: letters.id })
    await sweepAt(new Date())
    const left = await Promise.all(rows.map(async ({ id }) => (await db.select().from(letters).where(eq(letters.id, id)))[0]!))
    expect(left.map(({ frozen }) => frozen !== null)).toEqual([false, true, true])
    expect(left.map(({ subject }) => Object.keys(subject).length)).toEqual([1, 2, 2])
  })

  it('forgets letters to addresses that became nobody’s', async () => {
    const toAddress = `nobody-${randomUUID()}@buyers.test`
    await db.insert(letters).values({ name: 'verify-address', toAddress, locale: 'en', subject: {}, createdAt: daysAgo(31) })
    await sweepAt(new Date())
    expect(await db.select().from(letters).where(eq(letters.toAddress, toAddress))).toEqual([])
  })

  it('removes the raw bytes of a mail after ninety days and remembers that it was posted', async () => {
    const [old, young] = [await givenMail('posted', daysAgo(91)), await givenMail('posted', daysAgo(89))]
    await sweepAt(new Date())
    expect([await mailOf(old.id), await hasFile(old.fileId), await rowOf(old.fileId)]).toEqual([1, false, 0])
    expect([await mailOf(young.id), await hasFile(young.fileId)]).toEqual([1, true])
    await sweepAt(new Date())
    expect(await mailOf(old.id)).toBe(1)
  })

  it('removes a held mail after thirty days with all that it held', async () => {
    const [old, young] = [await givenMail('held', daysAgo(31)), await givenMail('held', daysAgo(29))]
    await sweepAt(new Date())
    expect([await mailOf(old.id), await hasFile(old.fileId), await rowOf(old.fileId)]).toEqual([0, false, 0])
    expect([await mailOf(young.id), await hasFile(young.fileId)]).toEqual([1, true])
  })

  it('removes what the provider told after thirty days, once it was done with', async () => {
    const received = randomUUID()
    const events = [
      { svixId: randomUUID(), settledAt: daysAgo(31) },
      { svixId: randomUUID(), settledAt: null },
    ]
    await db
      .insert(webhookEvents)
      .values([
        ...events.map((event) => ({ ...event, type: 'email.delivered', body: '{}', receivedAt: daysAgo(31) })),
        { svixId: received, type: 'email.received', body: '{}', receivedAt: daysAgo(31) },
      ])
    await sweepAt(new Date())
    const left = (await db.select().from(webhookEvents)).map(({ svixId }) => svixId)
    expect([left.includes(events[0]!.svixId), left.includes(events[1]!.svixId), left.includes(received)]).toEqual([false, true, false])
  })

  it('removes files that no form kept, after a day, and exports after their week', async () => {
    const { personId } = await given.company()
    const [unkept, fresh] = [await givenFile({ createdAt: daysAgo(1.1) }), await givenFile({})]
    const exported = await givenFile({ purpose: 'data-export', attachedTo: 'data_export:x' })
    const exportId = newId()
    await db.insert(dataExports).values({ id: exportId, personId, fileId: exported, expiresAt: daysAgo(0.1) })
    await sweepAt(new Date())
    expect([await hasFile(unkept), await rowOf(unkept), await hasFile(fresh)]).toEqual([false, 0, true])
    expect([
      await hasFile(exported),
      await rowOf(exported),
      (await db.select().from(dataExports).where(eq(dataExports.id, exportId))).length,
    ]).toEqual([false, 0, 0])
  })
})
