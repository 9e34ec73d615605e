import { randomUUID } from 'node:crypto'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { usualSettings, type LetterSettings } from '#app/domain/mail/letter-settings.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { getLetterSettings, changeLetterSettings } from '#app/services/letters/letter-settings.server.ts'
import { unsubscribe, unsubscribeTokenOf } from '#app/services/letters/unsubscribe.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { noteRead } from '#app/services/threads/note-read.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { givenIn, quotationInput, type GivenCompany } from '#tests/given.ts'
import { openPost } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const given = givenIn(db)

async function wants(reader: GivenCompany, settings: Partial<LetterSettings>) {
  const { mark } = await getLetterSettings(reader.ctx)
  const { quietFrom, quietTo, ...others } = { ...usualSettings, ...settings }
  await changeLetterSettings(reader.ctx, { ...others, quietFrom: quietFrom ?? undefined, quietTo: quietTo ?? undefined, mark })
}

const say = (from: GivenCompany, threadId: string, body = 'Which port?') =>
  postMessage(from.ctx, threadId, { body, clientKey: randomUUID() })
const rowsOf = ({ personId }: GivenCompany) => db.select().from(letters).where(eq(letters.recipientId, personId)).orderBy(asc(letters.id))
const digestsOf = async (reader: GivenCompany) => (await rowsOf(reader)).filter(({ name }) => name === 'digest')
/** Once the letters of what happened are written: so many of one kind. */
const waiting = (reader: GivenCompany, count: number, name = 'message-received') =>
  post.until(async () => {
    const rows = (await rowsOf(reader)).filter((row) => row.name === name)
    return rows.length === count ? rows : undefined
  })

/** The moment that these letters wait for is now. */
async function timeComes(reader: GivenCompany) {
  const rows = (await rowsOf(reader)).filter(({ state }) => state === 'queued').map(({ id }) => id)
  await db
    .update(letters)
    .set({ dueAt: new Date(Date.now() - 1000), createdAt: new Date(Date.now() - 3600_000) })
    .where(inArray(letters.id, rows))
  await db.execute(sql`select graphile_worker.reschedule_jobs(array(
    select id from graphile_worker._private_jobs where key in (${sql.join(
      rows.map((id) => sql`${`letter:${id}`}`),
      sql`, `,
    )})), run_at := now())`)
}

/** A supplier who has letters collected, with two threads. */
async function collecting(settings: Partial<LetterSettings> = { rhythm: 'daily' }) {
  const supplier = await given.company({ name: `Ningbo Collected ${randomUUID().slice(0, 8)}` })
  const [one, other] = [await given.thread({ supplier }), await given.thread({ supplier })]
  await waiting(supplier, 2, 'inquiry-received')
  await wants(supplier, settings)
  return { supplier, one, other }
}

describe('a digest', () => {
  it('tells in one letter what came in each thread, with its link, and says that it is automatic', async () => {
    const { supplier, one, other } = await collecting()
    await say(one.buyer, one.threadId)
    await say(one.buyer, one.threadId, 'And which day?')
    await say(other.buyer, other.threadId)
    const collected = await waiting(supplier, 3)
    const [digest, ...more] = await digestsOf(supplier)
    expect(more).toEqual([])
    expect(collected.map(({ digestId, state }) => [digestId, state])).toEqual(collected.map(() => [digest!.id, 'queued']))
    await timeComes(supplier)
    const letter = await post.letterTo(supplier.address, ({ subject }) => subject.startsWith('News in 2 threads'))
    expect(letter.text).toContain('2 messages')
    for (const { threadId } of [one, other]) expect(letter.text).toContain(`/en/desk/threads/${threadId}`)
    expect(letter.headers['Auto-Submitted']).toBe('auto-generated')
    expect(letter.headers['List-Unsubscribe']).toContain('/u/')
    expect(letter.replyTo).toEqual([])
    await post.until(async () => ((await rowsOf(supplier)).slice(2).every(({ state }) => state === 'delivered') ? true : undefined))
    expect((await post.letters()).filter(({ to }) => to.includes(supplier.address))).toHaveLength(3)
  })

  it('goes to the address, and in the language, that its reader has when it goes, not when it was begun', async () => {
    const { supplier, one } = await collecting()
    await say(one.buyer, one.threadId)
    await waiting(supplier, 1)
    const address = `moved-${randomUUID().slice(0, 8)}@new.test`
    await db.update(people).set({ address, locale: 'zh' }).where(eq(people.id, supplier.personId))
    await timeComes(supplier)
    const letter = await post.letterTo(address)
    expect(letter.html).toContain('lang="zh"')
    expect(letter.text).toContain(`/zh/desk/threads/${one.threadId}`)
    const [digest] = await digestsOf(supplier)
    expect(digest).toMatchObject({ toAddress: address, locale: 'zh' })
  })

  it('leaves out what its reader opened on the site; with nothing left there is none', async () => {
    const { supplier, one, other } = await collecting()
    await say(one.buyer, one.threadId)
    await say(other.buyer, other.threadId)
    await waiting(supplier, 2)
    await noteRead(supplier.ctx, one.threadId)
    await timeComes(supplier)
    const letter = await post.letterTo(supplier.address, ({ subject }) => subject.startsWith('News in 1 thread'))
    expect(letter.text).not.toContain(one.threadId)
    const read = (await rowsOf(supplier)).find(({ name, threadId }) => name === 'message-received' && threadId === one.threadId)
    expect(read).toMatchObject({ state: 'suppressed', failure: 'read on the site' })

    await say(one.buyer, one.threadId, 'Still there?')
    await waiting(supplier, 3)
    await noteRead(supplier.ctx, one.threadId)
    await timeComes(supplier)
    await post.until(async () => ((await digestsOf(supplier)).length === 1 ? true : undefined))
  })

  it('does not leave out what came after its reader looked, nor what a colleague opened', async () => {
    const { supplier, one } = await collecting()
    const colleague = await given.colleague(supplier)
    await noteRead(supplier.ctx, one.threadId)
    await say(one.buyer, one.threadId)
    await waiting(supplier, 1)
    await noteRead(colleague.ctx, one.threadId)
    await timeComes(supplier)
    await post.letterTo(supplier.address, ({ subject }) => subject.startsWith('News in 1 thread'))
  })

  it('leaves out what was switched off meanwhile', async () => {
    const { supplier, one } = await collecting()
    await say(one.buyer, one.threadId)
    await waiting(supplier, 1)
    await wants(supplier, { rhythm: 'daily', kinds: ['inquiries'] })
    await timeComes(supplier)
    await post.until(async () => ((await digestsOf(supplier)).length === 0 ? true : undefined))
    expect((await waiting(supplier, 1))[0]).toMatchObject({ state: 'suppressed', failure: 'switched off' })
  })

  it('stops with all that it collects', async () => {
    const { supplier, one } = await collecting()
    await say(one.buyer, one.threadId)
    await waiting(supplier, 1)
    const [digest] = await digestsOf(supplier)
    await unsubscribe(given.stranger(), unsubscribeTokenOf(digest!.id))
    expect((await getLetterSettings(supplier.ctx)).kinds).toEqual([])
    await timeComes(supplier)
    await post.until(async () => ((await digestsOf(supplier))[0]?.state === 'suppressed' ? true : undefined))
    expect((await waiting(supplier, 1))[0]!.state).toBe('suppressed')
  })

  it('is one for a moment, however much happens at once and however often it is announced', async () => {
    const { supplier, one, other } = await collecting({ rhythm: 'hourly' })
    const colleague = await given.colleague(supplier)
    await wants(colleague, { rhythm: 'hourly' })
    await Promise.all([1, 2, 3, 4, 5].flatMap(() => [say(one.buyer, one.threadId), say(other.buyer, other.threadId)]))
    await waiting(supplier, 10)
    const told = and(eq(events.name, 'message.posted'), inArray(events.threadId, [one.threadId, other.threadId]))
    for (const { id } of await db.select({ id: events.id }).from(events).where(told)) await announce({ ...given.stranger() }, id)
    for (const reader of [supplier, colleague]) {
      expect(await waiting(reader, 10)).toHaveLength(10)
      expect(await digestsOf(reader)).toHaveLength(1)
    }
  })

  it('takes nothing more in once its time has come: the next one does', async () => {
    const { supplier, one } = await collecting({ rhythm: 'hourly' })
    await say(one.buyer, one.threadId)
    const [first] = await waiting(supplier, 1)
    await db
      .update(letters)
      .set({ dueAt: new Date(Date.now() - 1) })
      .where(eq(letters.id, first!.digestId!))
    await say(one.buyer, one.threadId, 'And which day?')
    const [, second] = await waiting(supplier, 2)
    expect(second!.digestId).not.toBe(first!.digestId)
    expect(second!.dueAt!.getTime() - first!.dueAt!.getTime()).toBe(3600_000)
  })

  it('waits for nothing that is urgent, and for no other company of the same person', async () => {
    const { supplier } = await collecting()
    const buyer = await given.company({ country: 'PE' })
    await given.alsoIn(supplier, buyer)
    const elsewhere = await given.thread({ buyer })
    await sendQuotation(elsewhere.supplier.ctx, elsewhere.threadId, { ...quotationInput(), version: 0 })
    await post.letterTo(buyer.address, ({ text }) => text.includes('QUO-'))
    expect(await digestsOf(supplier)).toEqual([])
  })
})

describe('quiet hours', () => {
  async function inQuietHours() {
    const { supplier, one } = await collecting({})
    // Where it is any hour now, the quiet ones lie around it.
    const hour = new Date().getUTCHours()
    await db.update(people).set({ timeZone: 'UTC' }).where(eq(people.id, supplier.personId))
    await wants(supplier, { quietFrom: hour, quietTo: (hour + 5) % 24 })
    await say(one.buyer, one.threadId, 'A question in the night.')
    const [letter] = await waiting(supplier, 1)
    return { supplier, one, letter: letter! }
  }

  it('hold a letter back until they are over, and then it comes as it is', async () => {
    const { supplier, letter } = await inQuietHours()
    expect(letter).toMatchObject({ state: 'queued', digestId: null, attempts: 0 })
    expect(letter.dueAt!.getTime() - Date.now()).toBeGreaterThan(3 * 3600_000)
    await timeComes(supplier)
    const sent = await post.letterTo(supplier.address, ({ text }) => text.includes('A question in the night.'))
    expect(sent.replyTo).toHaveLength(1)
  })

  it('need no letter for what was read meanwhile', async () => {
    const { supplier, one, letter } = await inQuietHours()
    await noteRead(supplier.ctx, one.threadId)
    await timeComes(supplier)
    await post.until(async () => {
      const [row] = await db.select().from(letters).where(eq(letters.id, letter.id))
      return row!.state === 'suppressed' && row!.failure === 'read on the site' ? true : undefined
    })
  })
})
