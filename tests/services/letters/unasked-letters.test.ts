import { randomUUID } from 'node:crypto'
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { LetterName } from '#app/domain/mail/letter.ts'
import { confirmJoin } from '#app/services/accounts/confirm-join.server.ts'
import { joinTokenOf, requestJoin } from '#app/services/accounts/request-join.server.ts'
import { requestReset } from '#app/services/accounts/request-reset.server.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { confirmInquiry } from '#app/services/inquiries/confirm-inquiry.server.ts'
import { holdInquiry, inquiryTokenOf } from '#app/services/inquiries/hold-inquiry.server.ts'
import { writeLetter } from '#app/services/letters/write-letter.server.ts'
import { sendGuestCode, spendGuestCode, guestCodeOf } from '#app/services/threads/guest-codes.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { letters } from '#db/schema/letters.ts'
import { heldJoins } from '#db/schema/people.ts'
import { guestCodes } from '#db/schema/quotations.ts'
import { givenIn, quotationInput, type GivenListing } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

// The limits as they are in earnest.
const { db } = await openWorld({ LIMITS_SCALE: '1' })
const given = givenIn(db)
const dawn = Date.UTC(2027, 0, 4, 6)
const minute = 60_000
const at = (ms: number) => ({ ...given.stranger(), now: new Date(dawn + ms) })
const newAddress = () => `${randomUUID().slice(0, 12)}@unasked.test`
// Every call from a network of its own: what is counted here is the address.
let networks = 0
const ip = () => `2001:db8:${(networks += 1).toString(16)}::1`

const join = (email: string, ms: number) =>
  requestJoin(at(ms), { name: 'Ann Other', email, password: 'three calm words', company: 'Other & Sons', country: 'PE' }, ip())

async function ask(email: string, about: GivenListing, ms: number) {
  const clientKey = randomUUID()
  await holdInquiry(at(ms), { clientKey, listing: about.ref, email, message: 'Please quote 300 pieces for a hotel.' }, ip())
  const [held] = await db.select().from(heldInquiries).where(eq(heldInquiries.clientKey, clientKey))
  return inquiryTokenOf(held!.id)
}

const written = (address: string) => db.select().from(letters).where(eq(letters.toAddress, address)).orderBy(asc(letters.dueAt))
const turns = async (address: string) => (await written(address)).map(({ dueAt }) => (dueAt!.getTime() - dawn) / minute)
const waitsUntil = async (letterId: string) => {
  const [task] = await db.execute<{ runAt: string; isWaiting: boolean }>(
    sql`select run_at as "runAt", run_at > now() as "isWaiting" from graphile_worker.jobs where key = ${`letter:${letterId}`}`,
  )
  return task!
}

const [signUps, bombed] = [1000, 150]

describe('a letter that anybody may have us write', () => {
  it('goes at once, the next one to the address ten minutes later, a fourth in one day never', async () => {
    const address = newAddress()
    for (const ms of [0, minute, 2 * minute]) await join(address, ms)
    await ask(address, await given.listing(await given.company()), 30 * minute)
    expect(await turns(address)).toEqual([0, 10, 20])
    const [first, second] = await written(address)
    expect(await waitsUntil(second!.id)).toMatchObject({ isWaiting: true })
    expect((await waitsUntil(first!.id)).isWaiting).toBe(false)
  })

  it('counts apart where it tells of what one was invited to, which is told to its end; what never went out does not count', async () => {
    const address = newAddress()
    const tell = (name: LetterName, ms: number, isLast = false) =>
      inTransaction(at(ms), (tx, now) =>
        writeLetter(tx, { name, toAddress: address, locale: 'en', recipientId: null, subject: {}, isLast }, now),
      )
    for (const ms of [0, minute, 2 * minute, 3 * minute]) await tell('rfq-invited-news', ms)
    expect(await turns(address)).toEqual([0, 10, 20])
    await tell('rfq-invitation', 4 * minute)
    await tell('rfq-invited-news', 30 * minute, true)
    expect(await turns(address)).toEqual([0, 4, 10, 20, 30])
    const news = and(eq(letters.toAddress, address), eq(letters.name, 'rfq-invited-news'))
    await db.update(letters).set({ state: 'failed', failure: 'nothing left to tell' }).where(news)
    await tell('rfq-invited-news', 31 * minute)
    expect(await turns(address)).toEqual([0, 4, 10, 20, 30, 31])
  })

  it('may come again on the next day', async () => {
    const address = newAddress()
    const listing = await given.listing(await given.company())
    for (const ms of [0, 1, 2, 3]) await ask(address, listing, ms)
    await ask(address, listing, 24 * 60 * minute + 1)
    expect(await turns(address)).toHaveLength(4)
  })

  it('counts once among a hundred that are asked for at once', async () => {
    const address = newAddress()
    const one = { name: 'verify-address', toAddress: address, locale: 'en', recipientId: null, subject: {} } as const
    await Promise.all(Array.from({ length: 100 }, () => inTransaction(at(0), (tx, now) => writeLetter(tx, one, now))))
    expect(await turns(address)).toEqual([0, 10, 20])
  })

  it(`leaves no address with more than three a day, and no hour with more than its budget, after ${signUps} sign-ups on ${bombed} addresses`, async () => {
    const world = randomUUID()
    const names = ['verify-address', 'confirm-inquiry', 'address-known', 'reset-password'] as const
    const day = 3 * 24 * 60 * minute
    const signUp = (number: number) => {
      const [name, toAddress] = [names[number % 4]!, `bombed-${number % bombed}@${world}.test`]
      const one = { name, toAddress, locale: 'en', recipientId: null, subject: {} } as const
      return inTransaction(at(day + number * 100), (tx, now) => writeLetter(tx, one, now))
    }
    // Twelve senders at once.
    let next = 0
    const send = async () => {
      while (next < signUps) await signUp(next++)
    }
    await Promise.all(Array.from({ length: 12 }, send))
    const sent = await db
      .select({ address: letters.toAddress, dueAt: letters.dueAt })
      .from(letters)
      .where(and(sql`${letters.toAddress} like ${`%@${world}.test`}`, gt(letters.dueAt, new Date(dawn))))
    const most = (keys: unknown[]) => Math.max(...keys.map((key) => keys.filter((other) => other === key).length))
    expect(most(sent.map(({ address }) => address))).toBeLessThanOrEqual(3)
    expect(most(sent.map(({ dueAt }) => Math.floor(dueAt!.getTime() / 3600_000)))).toBeLessThanOrEqual(300)
    expect(sent.length).toBe(bombed * 3)
  }, 180_000)
})

describe('whoever means well', () => {
  it('joins, is told that there is an account, and gets the letter for a new password at once', async () => {
    const { address } = await given.company()
    await join(address, 0)
    await requestReset(at(1000), { email: address }, ip())
    expect((await written(address)).map(({ name, dueAt }) => [name, dueAt!.getTime() - dawn])).toEqual([
      ['address-known', 0],
      ['reset-password', 1000],
    ])
  })

  it('confirms one inquiry and writes the next within ten minutes: its letter comes at once', async () => {
    const address = newAddress()
    const listing = await given.listing(await given.company())
    for (let time = 0; time < 6; time += 1) await confirmInquiry(at(time * minute), await ask(address, listing, time * minute))
    expect(await turns(address)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('writes five inquiries before looking into the mail: confirming one brings the letters of the others', async () => {
    const address = newAddress()
    const listing = await given.listing(await given.company())
    const tokens = []
    for (let time = 0; time < 5; time += 1) tokens.push(await ask(address, listing, time * 1000))
    expect(await turns(address)).toHaveLength(3)
    await confirmInquiry(at(minute), tokens[0]!)
    const [, second, third, ...others] = await written(address)
    for (const { id } of [second!, third!]) expect((await waitsUntil(id)).isWaiting).toBe(false)
    expect(others.map(({ subject }) => subject.heldInquiryId)).toHaveLength(2)
  })

  it('confirms an account, and asks for a new password a minute later', async () => {
    const address = newAddress()
    await join(address, 0)
    const [held] = await db.select().from(heldJoins).where(eq(heldJoins.address, address))
    await confirmJoin(at(minute), joinTokenOf(held!.id))
    await requestReset(at(2 * minute), { email: address }, ip())
    expect(await turns(address)).toEqual([0, 2])
  })

  it('gets a code for a quotation, whatever strangers have asked for', async () => {
    const guest = await given.guestThread()
    const { quotationId } = await sendQuotation(guest.supplier.ctx, guest.threadId, { ...quotationInput(), version: 0 })
    for (const ms of [0, 1, 2]) await join(guest.address, ms)
    const asking = { ...guest.ctx, now: new Date(dawn + minute) }
    for (let time = 0; time < 3; time += 1)
      await sendGuestCode({ ...asking, now: new Date(dawn + time * 1000) }, 'quotation.accept', quotationId)
    const detail = { retryAfterSeconds: 86_400 - 60 }
    await expect(sendGuestCode(asking, 'quotation.accept', quotationId)).rejects.toMatchObject({ kind: 'limited', detail })
    const [row] = await db
      .select()
      .from(guestCodes)
      .where(eq(guestCodes.subjectId, quotationId))
      .orderBy(sql`${guestCodes.id} desc`)
      .limit(1)
    await spendGuestCode(asking, 'quotation.accept', quotationId, guestCodeOf(row!.id))
    await expect(sendGuestCode(asking, 'quotation.accept', quotationId)).resolves.toBeUndefined()
  })
})
