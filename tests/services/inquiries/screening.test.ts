import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { confirmInquiry } from '#app/services/inquiries/confirm-inquiry.server.ts'
import { holdInquiry, inquiryTokenOf } from '#app/services/inquiries/hold-inquiry.server.ts'
import { drawnAt } from '#app/services/inquiries/inquiry-sending.server.ts'
import { sendInquiry, type SendInquiryInput } from '#app/services/inquiries/send-inquiry.server.ts'
import { deliverDue, listQuarantined, rejectInquiry, releaseInquiry } from '#app/services/inquiries/settle-waiting.server.ts'
import { prepareLetter } from '#app/services/letters/prepare-letter.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { listInbox } from '#app/services/threads/list-inbox.server.ts'
import { heldInquiries, inquiries, waitingInquiries } from '#db/schema/inquiries.ts'
import { letters } from '#db/schema/letters.ts'
import { listings } from '#db/schema/listings.ts'
import { people } from '#db/schema/people.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

// The limits as they are in earnest.
const { db } = await openWorld({ LIMITS_SCALE: '1' })
const given = givenIn(db)
const dawn = Date.UTC(2027, 0, 4, 6)
const minute = 60_000
const hour = 60 * minute
const message = 'Please quote 500 ball valves DN50 in stainless steel, delivered to Callao.'
const staff = { ...given.stranger(), actor: { kind: 'staff', personId: randomUUID() } } as const
const system = (ms: number) => ({
  ...given.stranger(),
  actor: { kind: 'system', task: 'deliver-inquiry' } as const,
  now: new Date(dawn + ms),
})

async function buyer(ageDays: number): Promise<GivenCompany> {
  const company = await given.company({ country: 'PE' })
  await db
    .update(people)
    .set({ createdAt: new Date(dawn - ageDays * 24 * hour) })
    .where(eq(people.id, company.personId))
  return company
}

const supplierWithListing = async () => {
  const supplier = await given.company()
  return { supplier, ref: (await given.listing(supplier)).ref }
}

/** As from a page that was read for a while. */
async function ask(from: GivenCompany, ref: string, ms: number, change: Partial<SendInquiryInput> = {}) {
  const now = new Date(dawn + ms)
  const made = drawnAt(ref, new Date(now.getTime() - minute))
  return sendInquiry({ ...from.ctx, now }, { clientKey: randomUUID(), listing: ref, message, made, ...change })
}

const gotBy = async (company: GivenCompany) => (await listInbox(company.ctx, { box: 'all', page: 1 })).total
const waitingOf = async (company: GivenCompany) =>
  db.select().from(waitingInquiries).where(eq(waitingInquiries.buyerCompanyId, company.companyId))

describe('a machine that sends inquiries', () => {
  it.each([
    ['fills in a field that nobody sees', { homepage: 'https://cheap.example' }, ['trap', 'fast']],
    ['fills in the other one', { subject: 'Offer' }, ['trap', 'fast']],
    [
      'baits with money and a short link',
      { message: 'Dear sir, western union transfer ready for you, see bit.ly/offer now' },
      ['fast', 'short_link', 'bait'],
    ],
    [
      'wants to talk elsewhere, and never saw the form',
      { message: 'Hello my friend, write WhatsApp: +86 138 0013 8000', made: undefined },
      ['no_form', 'contact_only'],
    ],
  ] as const)('%s: it is taken, and nobody gets it before staff have looked', async (_what, change, signs) => {
    const [from, { supplier, ref }] = [await buyer(100), await supplierWithListing()]
    const now = new Date(dawn)
    const sent = { clientKey: randomUUID(), listing: ref, message, made: drawnAt(ref, now), ...change }
    expect(await sendInquiry({ ...from.ctx, now }, sent)).toMatchObject({ isWaiting: true })
    expect(await sendInquiry({ ...from.ctx, now }, sent)).toMatchObject({ isWaiting: true })
    expect(await waitingOf(from)).toMatchObject([{ why: 'staff', signs, dueAt: new Date(dawn + 24 * hour) }])
    expect(await gotBy(supplier)).toBe(0)
  })

  it('is not taken for one because it is quick: somebody who fills in a form at once gets through', async () => {
    const [from, { supplier, ref }] = [await buyer(100), await supplierWithListing()]
    expect(await ask(from, ref, 0, { made: drawnAt(ref, new Date(dawn)) })).toMatchObject({ isWaiting: false })
    expect(await ask(from, ref, 0, { made: 'made up' })).toMatchObject({ isWaiting: false })
    expect(await gotBy(supplier)).toBe(2)
  })

  it('with somebody else’s address bothers nobody for a day', async () => {
    const { ref } = await supplierWithListing()
    const form = { listing: ref, email: 'victim@machine.test', message, homepage: 'https://cheap.example' }
    await holdInquiry({ ...given.stranger(), now: new Date(dawn) }, { ...form, clientKey: randomUUID() }, '2001:db8:51::1')
    const [letter] = await db.select().from(letters).where(eq(letters.toAddress, form.email))
    expect(letter!.dueAt).toEqual(new Date(dawn + 24 * hour))
  })
})

describe('a form', () => {
  it('that lay open for half a day comes back, and so does one of another listing only as a sign', async () => {
    const [from, { ref }, other] = [await buyer(100), await supplierWithListing(), await supplierWithListing()]
    const old = drawnAt(ref, new Date(dawn - 13 * hour))
    await expect(ask(from, ref, 0, { made: old })).rejects.toMatchObject({ kind: 'invalid', code: 'inquiry.form_old' })
    expect(await ask(from, other.ref, 0, { made: old })).toMatchObject({ isWaiting: false })
  })
})

describe('a quarantined inquiry', () => {
  async function quarantined() {
    const [from, { supplier, ref }] = [await buyer(100), await supplierWithListing()]
    await ask(from, ref, 0, { homepage: 'x' })
    const [waiting] = await waitingOf(from)
    return { from, supplier, waiting: waiting! }
  }

  it('is delivered as any other when staff release it, once', async () => {
    const { from, supplier, waiting } = await quarantined()
    expect((await listQuarantined(staff)).find(({ id }) => id === waiting.id)).toMatchObject({ message, signs: ['trap'] })
    await releaseInquiry(staff, waiting.id)
    await expect(releaseInquiry(staff, waiting.id)).rejects.toMatchObject({ kind: 'conflict', code: 'inquiry.decided' })
    await expect(rejectInquiry(staff, waiting.id)).rejects.toMatchObject({ kind: 'conflict' })
    await deliverDue(system(25 * hour), waiting.id)
    expect(await gotBy(supplier)).toBe(1)
    expect((await getThread(supplier.ctx, waiting.threadId)).inquiry!.isUnverified).toBe(false)
    expect(await ask(from, 'x', 0, { clientKey: waiting.clientKey })).toEqual({ threadId: waiting.threadId, isWaiting: false })
  })

  const rejections = async (of: GivenCompany) =>
    (
      await db
        .select()
        .from(letters)
        .where(and(eq(letters.recipientId, of.personId), eq(letters.name, 'inquiry-rejected')))
    ).map(({ id }) => id)
  const factsOf = async (letterId: string) => {
    const prepared = await prepareLetter(given.stranger(), letterId)
    return prepared.kind === 'to-render' ? prepared.facts : null
  }

  it('never arrives when they reject it; whoever sent it hears why, of several once a day', async () => {
    const { from, supplier, waiting } = await quarantined()
    const { ref } = await supplierWithListing()
    await ask(from, ref, 1, { homepage: 'x' })
    await rejectInquiry(staff, waiting.id)
    await deliverDue(system(25 * hour), waiting.id)
    expect(await gotBy(supplier)).toBe(0)
    const [letter] = await rejections(from)
    expect(await factsOf(letter!)).toMatchObject({ because: 'staff', message, supplier: expect.any(String) as string })
    const other = (await waitingOf(from)).find(({ id }) => id !== waiting.id)
    await rejectInquiry(staff, other!.id)
    expect(await rejections(from)).toEqual([letter])
  })

  it('is told of to whoever sent it when its listing has left meanwhile', async () => {
    const { from, waiting } = await quarantined()
    await db.update(listings).set({ status: 'removed' }).where(eq(listings.id, waiting.listingId))
    await deliverDue(system(25 * hour), waiting.id)
    const [letter] = await rejections(from)
    expect(await factsOf(letter!)).toMatchObject({ because: 'gone', message })
  })

  it('is delivered after a day when nobody looks, and says so to the supplier alone', async () => {
    const { from, supplier, waiting } = await quarantined()
    const [task] = await db.execute<{ runAt: string }>(
      sql`select run_at as "runAt" from graphile_worker.jobs where key = ${`inquiry:${waiting.id}`}`,
    )
    expect(new Date(task!.runAt)).toEqual(new Date(dawn + 24 * hour))
    await deliverDue(system(23 * hour), waiting.id)
    expect(await gotBy(supplier)).toBe(0)
    await deliverDue(system(24 * hour), waiting.id)
    await deliverDue(system(24 * hour), waiting.id)
    expect(await gotBy(supplier)).toBe(1)
    expect((await getThread(supplier.ctx, waiting.threadId)).inquiry!.isUnverified).toBe(true)
    expect((await getThread(from.ctx, waiting.threadId)).inquiry!.isUnverified).toBe(false)
  })

  it('of a guest who confirmed it leads to its thread once it is delivered', async () => {
    const { supplier, ref } = await supplierWithListing()
    const clientKey = randomUUID()
    const at = (ms: number) => ({ ...given.stranger(), now: new Date(dawn + ms) })
    const made = drawnAt(ref, new Date(dawn - minute))
    await holdInquiry(at(0), { clientKey, listing: ref, email: 'caught@buyers.test', message, made, homepage: 'x' }, '2001:db8:52::1')
    const [held] = await db.select().from(heldInquiries).where(eq(heldInquiries.clientKey, clientKey))
    const token = inquiryTokenOf(held!.id)
    expect(await confirmInquiry(at(minute), token)).toEqual({ scopedToken: null })
    expect(await confirmInquiry(at(minute), token)).toEqual({ scopedToken: null })
    const [waiting] = await db.select().from(waitingInquiries).where(eq(waitingInquiries.clientKey, clientKey))
    await releaseInquiry(staff, waiting!.id)
    expect(await gotBy(supplier)).toBe(1)
    expect((await confirmInquiry(at(hour), token)).scopedToken).toEqual(expect.any(String))
  })
})

describe('a buyer', () => {
  it('who is new asks ten times a day, at most five suppliers in an hour; later fifty times', async () => {
    const [young, settled, listings] = [await buyer(1), await buyer(100), await Promise.all(Array.from({ length: 7 }, supplierWithListing))]
    const words = (one: number) => ({ message: `${message} ${'abcdefghijklm'[one]!.repeat(5)} `.repeat(1 + (one % 3)) })
    for (let one = 0; one < 5; one += 1) await ask(young, listings[one]!.ref, one * minute, words(one))
    const sixth = ask(young, listings[5]!.ref, 10 * minute, words(5))
    await expect(sixth).rejects.toMatchObject({ kind: 'limited', detail: { retryAfterSeconds: 50 * 60 } })
    for (let one = 0; one < 5; one += 1) await ask(young, listings[one]!.ref, 11 * minute, words(one))
    await expect(ask(young, listings[0]!.ref, 2 * hour)).rejects.toMatchObject({
      kind: 'limited',
      detail: { retryAfterSeconds: 22 * 3600 },
    })
    for (let one = 0; one < 11; one += 1) await ask(settled, listings[one % 5]!.ref, one)
    expect(await waitingOf(settled)).toEqual([])
  })

  it('is counted one by one when a hundred inquiries come at once', async () => {
    const [young, { ref }] = [await buyer(1), await supplierWithListing()]
    const sent = await Promise.allSettled(Array.from({ length: 100 }, () => ask(young, ref, 0)))
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  }, 60_000)

  it('who writes the same to more than five suppliers meant one RFQ: staff see it first', async () => {
    const settled = await buyer(100)
    const waited = []
    for (let one = 0; one < 7; one += 1) {
      const { ref } = await supplierWithListing()
      waited.push(
        (await ask(settled, ref, one, { message: `Dear ${'abcdefg'[one]!.repeat(4)} Ltd, ${message} Our reference is ${one}.` })).isWaiting,
      )
    }
    expect(waited).toEqual([false, false, false, false, false, true, true])
    expect((await waitingOf(settled)).map(({ signs }) => signs)).toEqual([['alike'], ['alike']])
  })
})

describe('a supplier', () => {
  it('gets thirty inquiries an hour from new buyers; the rest come in the next hour, those of others at once', async () => {
    const { supplier, ref } = await supplierWithListing()
    const young = await Promise.all(Array.from({ length: 4 }, () => buyer(1)))
    for (let one = 0; one < 32; one += 1) await ask(young[one % 4]!, ref, one)
    expect(await gotBy(supplier)).toBe(30)
    const waiting = (await Promise.all(young.map(waitingOf))).flat()
    expect(waiting).toMatchObject([{ why: 'turn' }, { why: 'turn' }])
    expect(waiting.map(({ dueAt }) => dueAt)).toEqual([new Date(dawn + hour), new Date(dawn + hour)])
    expect(await ask(await buyer(100), ref, minute)).toMatchObject({ isWaiting: false })
    for (const { id } of waiting) await deliverDue(system(hour), id)
    expect(await gotBy(supplier)).toBe(33)
    expect(await db.select().from(inquiries).where(eq(inquiries.isUnverified, true))).not.toContainEqual(
      expect.objectContaining({ supplierCompanyId: supplier.companyId }),
    )
  }, 60_000)
})
