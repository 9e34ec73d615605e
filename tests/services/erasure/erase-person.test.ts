import { randomUUID } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { changeStaff } from '#app/services/accounts/change-staff.server.ts'
import { validateSession } from '#app/services/accounts/sessions.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { getCompany } from '#app/services/companies/get-company.server.ts'
import { eraseByAddress, eraseOwnAccount, planByAddress } from '#app/services/erasure/erase-person.server.ts'
import { planErasure } from '#app/services/erasure/plan-erasure.server.ts'
import { isSuppressed } from '#app/services/letters/suppressions.server.ts'
import { acceptQuotation } from '#app/services/quotations/accept-quotation.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { listInbox } from '#app/services/threads/list-inbox.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { inboundLetters, letters } from '#db/schema/letters.ts'
import { listings } from '#db/schema/listings.ts'
import { erasures, people } from '#db/schema/people.ts'
import { givenIn, quotationInput, raced } from '#tests/given.ts'
import { openPost, replyTo } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'
import { password, signedInOwner, type SignedInOwner } from '../accounts/signed-in.ts'
import { tracesOf } from './traces.ts'
import { wholeLife } from './whole-life.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const given = givenIn(db)
const operator = { ...given.stranger(), actor: { kind: 'system', task: 'erase-person' } } as const

const nameOf = () => `Wilhelmina Quispe-${randomUUID().slice(0, 8)}`
const owner = async () => signedInOwner(db, await given.company())
const markOf = async (person: { personId: string }) => (await planErasure(db, person.personId)).mark

async function eraseThemselves(person: SignedInOwner, change: { code?: string; confirm?: string; mark?: string; password?: string } = {}) {
  const mark = await markOf(person)
  await eraseOwnAccount(person.as, { password, confirm: person.address, mark, ...change })
}

const personOf = async (personId: string) => (await db.select().from(people).where(eq(people.id, personId)))[0]!
const statusOf = async (companyId: string) => (await db.select().from(companies).where(eq(companies.id, companyId)))[0]!.status
const peopleIn = async (companyId: string) => db.select().from(members).where(eq(members.companyId, companyId))

describe('after an erasure', () => {
  it('no column of any table and no stored file holds the name or the address', async () => {
    const who = await given.company()
    await given.colleague(who)
    await db.update(members).set({ role: 'owner' }).where(eq(members.companyId, who.companyId))
    const person = await wholeLife(world, given, post, who, nameOf())
    expect((await tracesOf(world, person.address)).length).toBeGreaterThan(10)
    expect((await tracesOf(world, person.name)).length).toBeGreaterThan(10)

    await eraseThemselves(person, { code: person.secondStep.code() })
    const last = await post.letterTo(person.address, (letter) => letter.subject.includes('erased'))
    expect(last.text).not.toContain(person.name)
    await post.quiet()
    expect(await tracesOf(world, person.address)).toEqual([])
    expect(await tracesOf(world, person.name)).toEqual([])
    expect(await personOf(person.personId)).toMatchObject({ name: null, address: null, passwordHash: null, totpSecret: null })
    expect(await db.select().from(erasures).where(eq(erasures.personId, person.personId))).toHaveLength(1)
    expect(await isSuppressed(db, person.address, 'message-received')).toBe(true)
  }, 120_000)

  it('nothing that was theirs opens anything, and the address is free', async () => {
    const person = await owner()
    await given.thread({ supplier: person })
    await eraseThemselves(person)
    expect(await validateSession(db, person.token)).toBeNull()
    const at = { ip: '203.0.113.9', presentedToken: null }
    await expect(signIn(given.stranger(), { email: person.address, password }, at)).rejects.toMatchObject({
      code: 'account.wrong_sign_in',
    })
    const again = await given.guestThread({ address: person.address })
    expect(again.ctx.actor.personId).not.toBe(person.personId)
  })

  it('what they wrote stands in the thread, without a name', async () => {
    const who = await given.company()
    await given.colleague(who)
    await db.update(members).set({ role: 'owner' }).where(eq(members.companyId, who.companyId))
    const person = await signedInOwner(db, who)
    const { name } = await personOf(person.personId)
    const { threadId, supplier } = await given.thread({ buyer: person })
    await postMessage(person.ctx, threadId, { clientKey: newId(), body: `Ten, please.\n${name}` })
    await eraseThemselves(person)
    const { timeline, other } = await getThread(supplier.ctx, threadId)
    const said = timeline.flatMap((entry) => (entry.kind === 'message' ? [entry] : []))
    expect(said.map(({ body }) => body)).toEqual(['Good day, please quote 500 pieces delivered to Callao.', 'Ten, please.\n…'])
    for (const { author } of said) expect(author).toMatchObject({ name: null, companyName: other.name })
    expect(other).toMatchObject({ people: [{ name: null, companyName: other.name }], isClosed: false })
  })
})

describe('a company', () => {
  it('goes on with the colleagues, whose owners are told', async () => {
    const who = await given.company()
    const colleague = await given.colleague(who)
    await db.update(members).set({ role: 'owner' }).where(eq(members.personId, colleague.personId))
    const person = await signedInOwner(db, who)
    await eraseThemselves(person)
    expect(await statusOf(who.companyId)).toBe('listed')
    expect((await peopleIn(who.companyId)).map(({ personId }) => personId)).toEqual([colleague.personId])
    const told = await post.letterTo(colleague.address, (letter) => letter.subject.includes('has left'))
    expect(told.subject).toContain('Former member of')
  })

  it('is never left without an owner: 409 with what to do, and nothing is gone', async () => {
    const who = await given.company()
    await given.colleague(who)
    const person = await signedInOwner(db, who)
    await expect(eraseThemselves(person)).rejects.toMatchObject({ kind: 'conflict', code: 'account.last_owner' })
    expect((await personOf(person.personId)).address).toBe(person.address)
    expect(await peopleIn(who.companyId)).toHaveLength(2)
  })

  it('keeps an owner when two go at the same moment', async () => {
    const who = await given.company()
    const [second, third] = [await given.colleague(who), await given.colleague(who)]
    await db
      .update(members)
      .set({ role: 'owner' })
      .where(inArray(members.personId, [second.personId]))
    const both = [await signedInOwner(db, who), await signedInOwner(db, second)]
    const marks = await Promise.all(both.map(markOf))
    const attempts = both.map((person, index) => () => eraseThemselves(person, { mark: marks[index]! }))
    const outcomes = await raced(db, { table: companies, id: who.companyId }, attempts)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await peopleIn(who.companyId)).some(({ role }) => role === 'owner')).toBe(true)
    expect((await peopleIn(who.companyId)).map(({ personId }) => personId)).toContain(third.personId)
  })

  it('closes with its last person: its pages are gone, the other side sees why and does not wait', async () => {
    const person = await owner()
    const { threadId, buyer, listing, quotationId } = await given.quotation({ supplier: person })
    const [company] = await db.select().from(companies).where(eq(companies.id, person.companyId))
    await eraseThemselves(person)
    await expect(getCompany(given.stranger(), `x-${company!.ref}`)).rejects.toMatchObject({ kind: 'gone', code: 'company.closed' })
    const [row] = await db.select().from(listings).where(eq(listings.id, listing.listingId))
    expect(row!.status).toBe('removed')

    const view = await getThread(buyer.ctx, threadId)
    expect(view.other).toMatchObject({ name: company!.legalNameEn, isClosed: true, hasPage: false })
    expect(view.timeline.flatMap((entry) => (entry.kind === 'event' ? [entry.name] : []))).toEqual(['quotation.expired', 'thread.closed'])
    await expect(postMessage(buyer.ctx, threadId, { clientKey: newId(), body: 'Hello?' })).rejects.toMatchObject({ code: 'thread.closed' })
    await expect(acceptQuotation(buyer.ctx, { quotationId, version: 1 })).rejects.toMatchObject({ code: 'quotation.cannot_accept' })
    const { rows, counts } = await listInbox(buyer.ctx, { box: 'closed', page: 1 })
    expect(rows.map((one) => [one.threadId, one.isClosed])).toEqual([[threadId, true]])
    expect(counts['waiting-for-them'] + counts['waiting-for-me']).toBe(0)
    const told = await post.letterTo(buyer.address, (letter) => letter.subject.includes('closed its account'))
    expect(told.replyTo).toEqual([])
  })

  it('that closed gets no quotation and no answer by mail; whoever writes one sees it', async () => {
    const person = await owner()
    const { threadId, supplier } = await given.thread({ buyer: person })
    const letter = await post.letterTo(supplier.address)
    await eraseThemselves(person)
    await expect(sendQuotation(supplier.ctx, threadId, { ...quotationInput(), version: 0 })).rejects.toMatchObject({
      code: 'thread.closed',
    })
    await post.deliver(replyTo(letter, supplier.address, 'Still there?'))
    const held = await post.until(async () => (await db.select().from(inboundLetters).where(eq(inboundLetters.threadId, threadId)))[0])
    expect(held).toMatchObject({ state: 'held', reason: 'thread.closed' })
    const { timeline } = await getThread(supplier.ctx, threadId)
    expect(timeline.at(-1)).toMatchObject({ name: 'mail.held', detail: { rule: 'thread.closed' } })
  })
})

describe('whoever erases their account', () => {
  it('proves who they are: password, second step and address', async () => {
    const person = await owner()
    await expect(eraseThemselves(person, { password: 'wrong' })).rejects.toMatchObject({ code: 'account.wrong_password' })
    await expect(eraseThemselves(person, { confirm: 'other@else.test' })).rejects.toMatchObject({ code: 'account.not_own_address' })
    expect((await personOf(person.personId)).address).toBe(person.address)
  })

  it('does so from what they saw: a colleague who came meanwhile is a reason to look again', async () => {
    const who = await given.company()
    const person = await signedInOwner(db, who)
    const mark = await markOf(person)
    await given.colleague(who)
    await expect(eraseThemselves(person, { mark })).rejects.toMatchObject({ kind: 'conflict', code: 'account.changed' })
  })

  it('is not the last who looks after the site', async () => {
    const [one, other] = [await owner(), await owner()]
    for (const { address } of [one, other]) await changeStaff(operator, address, true)
    await eraseByAddress(operator, one.address)
    await expect(eraseByAddress(operator, other.address)).rejects.toMatchObject({ code: 'account.last_staff' })
  })

  it('gets no letter that waited, only the last one', async () => {
    const person = await owner()
    await db.insert(letters).values({
      name: 'reset-password',
      recipientId: person.personId,
      toAddress: person.address,
      locale: 'en',
      subject: {},
      createdAt: new Date(),
    })
    await eraseThemselves(person)
    const theirs = await db.select().from(letters).where(eq(letters.recipientId, person.personId))
    expect(theirs.map(({ state, toAddress }) => [state, toAddress])).toEqual([['suppressed', null]])
  })
})

describe('the operator', () => {
  it('erases a guest who asks for it, with all that they asked', async () => {
    const name = nameOf()
    const guest = await given.guestThread()
    await db.update(people).set({ name }).where(eq(people.id, guest.ctx.actor.personId))
    await db.update(companies).set({ legalNameEn: name }).where(eq(companies.id, guest.ctx.actor.companyId))
    await post.quiet()
    expect((await planByAddress(operator, guest.address)).companies).toMatchObject([{ end: 'closes' }])
    await eraseByAddress(operator, guest.address)
    await post.letterTo(guest.address, (letter) => letter.subject.includes('erased'))
    await post.quiet()
    expect([...(await tracesOf(world, guest.address)), ...(await tracesOf(world, name))]).toEqual([])
    await expect(getGuestByLink(db, guest.scopedToken, new Date())).rejects.toMatchObject({ kind: 'gone' })
    expect((await getThread(guest.supplier.ctx, guest.threadId)).other).toMatchObject({ isClosed: true })
  })

  it('may pass a company on to the colleague who has been there longest', async () => {
    const who = await given.company()
    const colleague = await given.colleague(who)
    await expect(eraseByAddress(operator, who.address)).rejects.toMatchObject({ code: 'account.last_owner' })
    await eraseByAddress(operator, who.address, { passesOn: true })
    const [left] = await peopleIn(who.companyId)
    expect(left).toMatchObject({ personId: colleague.personId, role: 'owner' })
  })

  it('is told of an address that nobody has', async () => {
    await expect(eraseByAddress(operator, 'nobody@else.test')).rejects.toMatchObject({ code: 'account.no_such_address' })
  })
})
