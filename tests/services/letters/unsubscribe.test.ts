import { randomUUID } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { notificationKinds } from '#app/domain/mail/letter.ts'
import { redactTokens } from '#app/domain/mail/redact-tokens.ts'
import { newId } from '#app/domain/id.ts'
import { requestReset } from '#app/services/accounts/request-reset.server.ts'
import { changeLetterSettings, getLetterSettings, readLetterSettings } from '#app/services/letters/letter-settings.server.ts'
import {
  getUnsubscribe,
  resubscribe,
  unsubscribe,
  unsubscribeByMail,
  unsubscribeTokenOf,
} from '#app/services/letters/unsubscribe.server.ts'
import { removeMember } from '#app/services/members/remove-member.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { letters } from '#db/schema/letters.ts'
import { givenIn, quotationInput, type GivenCompany } from '#tests/given.ts'
import { openPost } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const given = givenIn(db)
const stranger = given.stranger()

const say = (from: GivenCompany, threadId: string, body: string) => postMessage(from.ctx, threadId, { body, clientKey: randomUUID() })
const newestFor = async (reader: GivenCompany, threadId: string) => {
  const ofReader = and(eq(letters.threadId, threadId), eq(letters.recipientId, reader.personId))
  const [row] = await db.select().from(letters).where(ofReader).orderBy(desc(letters.id)).limit(1)
  return row!
}
const lines = (header: string) => [...header.matchAll(/<([^>]+)>/g)].map((found) => found[1]!)

async function talk() {
  const on = await given.thread()
  await say(on.buyer, on.threadId, 'Which port do you ship from?')
  const letter = await post.letterTo(on.supplier.address, ({ text }) => text.includes('Which port'))
  return { ...on, letter, token: unsubscribeTokenOf((await newestFor(on.supplier, on.threadId)).id) }
}

describe('a letter that its reader may do without', () => {
  it('says how to stop it, to mail clients and to people who write', async () => {
    const { letter, token } = await talk()
    expect(lines(letter.headers['List-Unsubscribe']!)).toEqual([
      `http://localhost:3000/u/${token}`,
      `mailto:u-${token}@reply.quayside.test?subject=unsubscribe`,
    ])
    expect(letter.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    expect(letter.headers['Auto-Submitted']).toBeUndefined()
  })

  it('is not one about an account', async () => {
    const { address } = await given.company()
    await requestReset(stranger, { email: address }, '203.0.113.1')
    expect((await post.letterTo(address)).headers['List-Unsubscribe']).toBeUndefined()
  })

  it('keeps its token to itself where it is quoted', () => {
    const token = unsubscribeTokenOf(newId())
    expect(redactTokens(`u-${token}@reply.quayside.test https://quay.example/u/${token}`, 'quay.example')).not.toContain(token.slice(5))
  })
})

describe('whoever stops letters of one kind', () => {
  it('gets none of that kind, for that company, and every other; they come again when they are wanted again', async () => {
    const { supplier, buyer, threadId, token } = await talk()
    await unsubscribe(stranger, token)
    await unsubscribe(stranger, token)
    expect(await getUnsubscribe(stranger, token)).toMatchObject({ kinds: ['messages'], isOff: true, hasDesk: true })
    expect((await getLetterSettings(supplier.ctx)).kinds).toEqual(['inquiries', 'quotations', 'rfqs', 'alerts'])
    await say(buyer, threadId, 'Are you still there?')
    await post.quiet()
    expect(await newestFor(supplier, threadId)).toMatchObject({ state: 'suppressed', failure: 'switched off' })

    const elsewhere = await given.thread({ buyer: supplier })
    await sendQuotation(elsewhere.supplier.ctx, elsewhere.threadId, { ...quotationInput(), version: 0 })
    await post.letterTo(supplier.address, ({ text }) => text.includes('QUO-'))

    await resubscribe(stranger, token)
    await say(buyer, threadId, 'A third question.')
    await post.letterTo(supplier.address, ({ text }) => text.includes('A third question.'))
  })

  it('may be a guest, who has no other place to say so', async () => {
    const guest = await given.guestThread()
    await say(guest.supplier, guest.threadId, 'From Ningbo.')
    const reader = { personId: guest.ctx.actor.personId } as GivenCompany
    await post.letterTo(guest.address, ({ text }) => text.includes('From Ningbo.'))
    const token = unsubscribeTokenOf((await newestFor(reader, guest.threadId)).id)
    await unsubscribe(stranger, token)
    expect(await getUnsubscribe(stranger, token)).toMatchObject({ isOff: true, hasDesk: false })
  })

  it('holds a link of a letter, and nothing else opens it', async () => {
    const { supplier, token } = await talk()
    const [someoneElses, none] = [unsubscribeTokenOf(newId()), `${token.slice(0, -2)}aa`]
    for (const made of ['', 'x', 'a'.repeat(40), someoneElses, none]) {
      await expect(getUnsubscribe(stranger, made)).rejects.toMatchObject({ kind: 'gone' })
      await expect(unsubscribe(stranger, made)).rejects.toMatchObject({ kind: 'gone' })
    }
    expect((await getLetterSettings(supplier.ctx)).kinds).toEqual([...notificationKinds])
  })

  it('is in the company; of who left nothing is kept and nothing is asked', async () => {
    const supplier = await given.company()
    const colleague = await given.colleague(supplier)
    const { threadId } = await given.thread({ supplier })
    await post.letterTo(colleague.address)
    const token = unsubscribeTokenOf((await newestFor(colleague, threadId)).id)
    await unsubscribe(stranger, token)
    await removeMember(supplier.ctx, colleague.personId)
    expect(await readLetterSettings(db, colleague.ctx.actor)).toMatchObject({ changedAt: null })
    await expect(unsubscribe(stranger, token)).rejects.toMatchObject({ kind: 'gone' })
  })
})

describe('a mail to the address in the letter', () => {
  const mailTo = (token: string, from: string) =>
    [
      `From: <${from}>`,
      `To: <U-${token.toUpperCase()}@reply.quayside.test>`,
      'Subject: unsubscribe',
      `Message-ID: <${randomUUID()}@client.test>`,
      'Auto-Submitted: auto-generated',
      '',
      'unsubscribe',
    ].join('\r\n')

  it('stops it, though a mail client wrote it, and nothing of it is posted', async () => {
    const { supplier, token } = await talk()
    await post.deliver(mailTo(token, supplier.address))
    await post.until(async () => ((await getUnsubscribe(stranger, token)).isOff ? true : undefined))
  })

  it('says nothing against what was decided after it came', async () => {
    const { token } = await talk()
    const before = new Date()
    await unsubscribe(stranger, token)
    await resubscribe(stranger, token)
    expect(await unsubscribeByMail(stranger, [`u-${token}@reply.quayside.test`], before)).toBe(true)
    expect((await getUnsubscribe(stranger, token)).isOff).toBe(false)
    expect(await unsubscribeByMail(stranger, [`u-${token}@reply.quayside.test`], new Date(Date.now() + 60_000))).toBe(true)
    expect((await getUnsubscribe(stranger, token)).isOff).toBe(true)
  })

  it('is one of ours only at our domain, and one that nobody gave out does no harm', async () => {
    const { token } = await talk()
    const later = new Date(Date.now() + 60_000)
    expect(await unsubscribeByMail(stranger, [`u-${token}@elsewhere.test`], later)).toBe(false)
    expect(await unsubscribeByMail(stranger, [`u-${'a'.repeat(40)}@reply.quayside.test`], later)).toBe(true)
    expect((await getUnsubscribe(stranger, token)).isOff).toBe(false)
  })
})

describe('the settings', () => {
  const atOnce = { rhythm: 'at-once', dailyAt: 8 } as const

  it('change from what was seen, and are not changed by what was seen before somebody else did', async () => {
    const { supplier, token } = await talk()
    const { mark } = await getLetterSettings(supplier.ctx)
    await unsubscribe(stranger, token)
    await expect(changeLetterSettings(supplier.ctx, { ...atOnce, kinds: [...notificationKinds], mark })).rejects.toMatchObject({ kind: 'conflict' })
    const now = await getLetterSettings(supplier.ctx)
    await changeLetterSettings(supplier.ctx, { ...atOnce, kinds: ['inquiries'], mark: now.mark })
    await changeLetterSettings(supplier.ctx, { ...atOnce, kinds: ['inquiries'], mark: now.mark })
    expect((await getLetterSettings(supplier.ctx)).kinds).toEqual(['inquiries'])
  })
})
