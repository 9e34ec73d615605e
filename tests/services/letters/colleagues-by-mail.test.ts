import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { prepareLetter } from '#app/services/letters/prepare-letter.server.ts'
import { removeMember } from '#app/services/members/remove-member.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { inboundLetters, letters } from '#db/schema/letters.ts'
import { messages } from '#db/schema/threads.ts'
import { givenIn } from '#tests/given.ts'
import { openPost, replyTo } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const given = givenIn(db)

const byMail = (threadId: string) =>
  db
    .select()
    .from(messages)
    .where(and(eq(messages.threadId, threadId), eq(messages.channel, 'email')))
const arrived = (threadId: string) =>
  post.until(async () => (await db.select().from(inboundLetters).where(eq(inboundLetters.threadId, threadId)))[0])
const lettersTo = (personId: string, threadId: string) =>
  db
    .select()
    .from(letters)
    .where(and(eq(letters.recipientId, personId), eq(letters.threadId, threadId)))

describe('somebody who was removed from the company', () => {
  it('cannot answer by mail any more: the mail is held, and nobody is told how to try again', async () => {
    const supplier = await given.company()
    const member = await given.colleague(supplier)
    const { threadId } = await given.thread({ supplier })
    const letter = await post.letterTo(member.address)
    await removeMember(supplier.ctx, member.personId)
    await post.deliver(replyTo(letter, member.address, 'Ask me at my new company.'))
    expect(await arrived(threadId)).toMatchObject({ state: 'held', reason: 'token.revoked' })
    expect(await byMail(threadId)).toEqual([])
    expect((await lettersTo(member.personId, threadId)).map(({ name }) => name)).toEqual(['inquiry-received'])
  })

  it("is no colleague any more: another one's reply address does not help", async () => {
    const supplier = await given.company()
    const member = await given.colleague(supplier)
    const { threadId } = await given.thread({ supplier })
    const letter = await post.letterTo(supplier.address)
    await removeMember(supplier.ctx, member.personId)
    await post.deliver(replyTo(letter, member.address, 'It is still me.'))
    expect(await arrived(threadId)).toMatchObject({ state: 'held', reason: 'sender.stranger' })
    expect(await byMail(threadId)).toEqual([])
  })

  it('gets no letter of the company any more; an owner reads what only they would have got', async () => {
    const owner = await given.company({ country: 'PE' })
    const asker = await given.colleague(owner)
    const { threadId, supplier } = await given.thread({ buyer: asker })
    await removeMember(owner.ctx, asker.personId)
    const told = await post.letterTo(asker.address)
    expect(told.text).toContain('has removed you from')
    await postMessage(supplier.ctx, threadId, { body: 'Which port, please?', clientKey: randomUUID() })
    await post.letterTo(owner.address, ({ text }) => text.includes('Which port, please?'))
    await post.quiet()
    expect(await lettersTo(asker.personId, threadId)).toEqual([])
  })

  it('gets no letter that was written before and waits to be sent', async () => {
    const supplier = await given.company()
    const member = await given.colleague(supplier)
    const { threadId } = await given.thread({ supplier })
    await post.letterTo(member.address)
    const [sent] = await lettersTo(member.personId, threadId)
    const [waiting] = await db
      .insert(letters)
      .values({
        name: 'inquiry-received',
        recipientId: member.personId,
        toAddress: member.address,
        locale: 'en',
        threadId,
        subject: sent!.subject,
      })
      .returning({ id: letters.id })
    await removeMember(supplier.ctx, member.personId)
    expect(await prepareLetter(supplier.ctx, waiting!.id)).toEqual({ kind: 'settled' })
  })
})

describe('somebody on both sides of a thread', () => {
  it('answers for the side whose letter it is', async () => {
    const [supplier, buyer] = [await given.company(), await given.company({ country: 'PE' })]
    await given.alsoIn(supplier, buyer)
    const { threadId } = await given.thread({ supplier, buyer })
    const letter = await post.letterTo(supplier.address)
    await post.deliver(replyTo(letter, supplier.address, 'Ninety days, FOB Ningbo.'))
    await arrived(threadId)
    expect(await byMail(threadId)).toMatchObject([{ companyId: supplier.companyId, personId: supplier.personId }])
  })
})

it('an invitation opens the page in the language that the inviter chose', async () => {
  const company = await given.company({ name: 'Ningbo Haishu' })
  const { address, token } = await given.invitation(company, { language: 'zh' })
  const letter = await post.letterTo(address)
  expect(letter.subject).toContain('Ningbo Haishu')
  expect(letter.text).toContain(`/zh/invitations/${token}`)
  expect(letter.headers['Auto-Submitted']).toBe('auto-generated')
})
