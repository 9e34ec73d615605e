import { eq, inArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { getCompany } from '#app/services/companies/get-company.server.ts'
import { acceptQuotation } from '#app/services/quotations/accept-quotation.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { listInbox } from '#app/services/threads/list-inbox.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { inboundLetters } from '#db/schema/letters.ts'
import { listings } from '#db/schema/listings.ts'
import { givenIn, quotationInput, raced } from '#tests/given.ts'
import { openPost, replyTo } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'
import { signedInOwner } from '../accounts/signed-in.ts'
import { erasingIn } from './erasing.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const given = givenIn(db)

const owner = async () => signedInOwner(db, await given.company())
const { markOf, eraseThemselves, personOf, peopleIn } = erasingIn(db)
const statusOf = async (companyId: string) => (await db.select().from(companies).where(eq(companies.id, companyId)))[0]!.status

describe('a company of somebody who is erased', () => {
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

  it('names them neither as a contact nor as who signs', async () => {
    const who = await given.company()
    const colleague = await given.colleague(who)
    await db.update(members).set({ role: 'owner' }).where(eq(members.personId, colleague.personId))
    const person = await signedInOwner(db, who)
    const { name } = await personOf(person.personId)
    const language = { language: 'en', mailLanguage: 'en' } as const
    const contacts = [
      { name: 'Somebody else', email: 'sales@acme.test', ...language },
      { name: 'The boss', email: person.address, ...language },
      { name: name!, email: 'boss@acme.test', ...language },
    ]
    const photos = [{ fileId: newId(), caption: `${name!} at the press`, takenOn: '2026-03-01' }]
    const profile = { contacts: { contacts }, identity: { legalRepresentative: name!, tradingNames: ['Acme'] }, pictures: { photos } }
    await db.update(companies).set({ profile }).where(eq(companies.id, who.companyId))
    await eraseThemselves(person)
    const [row] = await db.select().from(companies).where(eq(companies.id, who.companyId))
    expect(row!.profile.contacts?.contacts?.map((one) => one.name)).toEqual(['Somebody else'])
    expect(row!.profile.identity).toEqual({ tradingNames: ['Acme'] })
    expect(row!.profile.pictures?.photos?.[0]).toMatchObject({ caption: '… at the press', takenOn: '2026-03-01' })
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
    await expect(postMessage(buyer.ctx, threadId, { clientKey: newId(), body: 'Hello?', attached: [] })).rejects.toMatchObject({
      code: 'thread.closed',
    })
    await expect(acceptQuotation(buyer.ctx, { quotationId, version: 1 })).rejects.toMatchObject({ code: 'quotation.cannot_accept' })
    const { rows, counts } = await listInbox(buyer.ctx, { box: 'closed', page: 1 })
    expect(rows.map((one) => [one.threadId, one.isClosed])).toEqual([[threadId, true]])
    expect(counts['waiting-for-them'] + counts['waiting-for-me']).toBe(0)
    const told = await post.letterTo(buyer.address, (letter) => letter.subject.includes('closed its account'))
    expect(told.replyTo).toEqual([])
  })

  it('that closed is offered no new version', async () => {
    const person = await owner()
    const { threadId, supplier } = await given.quotation({ buyer: person })
    await eraseThemselves(person)
    const { timeline, currentQuotation, canQuote } = await getThread(supplier.ctx, threadId)
    const shown = timeline.flatMap((entry) => (entry.kind === 'quotation' ? [entry.quotation.canRevise] : []))
    expect([canQuote, currentQuotation?.canRevise, ...shown]).toEqual([false, false, false])
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
