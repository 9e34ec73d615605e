import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { carried } from '#app/domain/files/thread-file.ts'
import { newId } from '#app/domain/id.ts'
import { changeStaff } from '#app/services/accounts/change-staff.server.ts'
import { validateSession } from '#app/services/accounts/sessions.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { eraseByAddress, planByAddress } from '#app/services/erasure/erase-person.server.ts'
import { readThreadFile, storeThreadFile } from '#app/services/files/thread-files.server.ts'
import { isSuppressed } from '#app/services/letters/suppressions.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { letters } from '#db/schema/letters.ts'
import { erasures, people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { openPost } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'
import { password, signedInOwner } from '../accounts/signed-in.ts'
import { erasingIn } from './erasing.ts'
import { tracesOf } from './traces.ts'
import { wholeLife } from './whole-life.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const given = givenIn(db)
const operator = { ...given.stranger(), actor: { kind: 'system', task: 'erase-person' } } as const

const nameOf = () => `Wilhelmina Quispe-${randomUUID().slice(0, 8)}`
const owner = async () => signedInOwner(db, await given.company())
const { markOf, eraseThemselves, personOf, peopleIn } = erasingIn(db)

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
    await postMessage(person.ctx, threadId, { clientKey: newId(), body: `Ten, please.\n${name}`, attached: [] })
    await eraseThemselves(person)
    const { timeline, other } = await getThread(supplier.ctx, threadId)
    const said = timeline.flatMap((entry) => (entry.kind === 'message' ? [entry] : []))
    expect(said.map(({ body }) => body)).toEqual(['Good day, please quote 500 pieces delivered to Callao.', 'Ten, please.\n…'])
    for (const { author } of said) expect(author).toMatchObject({ name: null, companyName: other.name })
    expect(other).toMatchObject({ people: [{ name: null, companyName: other.name }], isClosed: false })
  })
})

describe('a file that went with a message', () => {
  it('stays with the other side, without the name', async () => {
    const person = await owner()
    const { name } = await personOf(person.personId)
    const { threadId, buyer } = await given.thread({ supplier: person })
    const stored = await storeThreadFile(person.ctx, { name: `Drawing by ${name}.txt`, bytes: Buffer.from('a drawing') })
    const attached = [carried(stored.id, stored.name)]
    await postMessage(person.ctx, threadId, { clientKey: newId(), body: 'Here it is.', attached })
    await eraseThemselves(person)
    expect(await readThreadFile(buyer.ctx, stored.id)).toMatchObject({ name: 'Drawing by ….txt', bytes: Buffer.from('a drawing') })
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
