import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { inboundLetters, letters, replyTokens, webhookEvents } from '#db/schema/letters.ts'
import { messages } from '#db/schema/threads.ts'
import { givenIn } from '#tests/given.ts'
import { openPost, replyTo } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'
import { randomUUID } from 'node:crypto'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const given = givenIn(db)

const posted = (threadId: string) => db.select().from(messages).where(and(eq(messages.threadId, threadId), eq(messages.channel, 'email')))
const arrived = (threadId: string) => post.until(async () => (await db.select().from(inboundLetters).where(eq(inboundLetters.threadId, threadId)))[0])

/** An inquiry whose letter lies in the supplier's mailbox. */
async function inquired() {
  const thread = await given.thread()
  return { ...thread, letter: await post.letterTo(thread.supplier.address) }
}

describe('the whole way by mail', () => {
  it("posts a supplier's reply without the quoted letter and tells the buyer", async () => {
    const { threadId, supplier, buyer, letter } = await inquired()
    expect(letter.text).toContain('Good day, please quote 500 pieces delivered to Callao.')
    await post.deliver(replyTo(letter, supplier.address, 'Thank you, 35 days, FOB Ningbo.'))
    const received = await arrived(threadId)
    expect(received.state).toBe('posted')
    const [message] = await posted(threadId)
    expect(message).toMatchObject({ body: 'Thank you, 35 days, FOB Ningbo.', senderVerified: true, personId: supplier.personId })
    const told = await post.letterTo(buyer.address)
    expect(told.text).toContain('Thank you, 35 days, FOB Ningbo.')
    expect(JSON.stringify(told)).not.toContain(supplier.address)
  })

  it('goes on in the same thread when the buyer answers that letter', async () => {
    const { threadId, supplier, buyer, letter } = await inquired()
    await post.deliver(replyTo(letter, supplier.address, 'Which port?'))
    const asked = await post.letterTo(buyer.address, (one) => one.text.includes('Which port?'))
    expect(asked.headers['References']).toMatch(/^<t\.r[a-z2-7]+@reply\.quayside\.test>/)
    await post.deliver(replyTo(asked, buyer.address, 'Callao, please.'))
    await post.letterTo(supplier.address, (one) => one.text.includes('Callao, please.'))
    const view = await getThread(supplier.ctx, threadId)
    expect(view.timeline.filter((entry) => entry.kind === 'message').map((entry) => entry.body)).toEqual([
      'Good day, please quote 500 pieces delivered to Callao.',
      'Which port?',
      'Callao, please.',
    ])
  })

  it('takes our reply addresses out of what it stores', async () => {
    const { threadId, supplier, letter } = await inquired()
    await post.deliver(replyTo(letter, supplier.address, `Write to ${letter.replyTo[0]} please.`))
    await arrived(threadId)
    expect(JSON.stringify(await posted(threadId))).not.toContain(letter.replyTo[0]!.split('@')[0])
  })

  it('posts a mail once that is handed in twice', async () => {
    const { threadId, supplier, letter } = await inquired()
    const raw = replyTo(letter, supplier.address, 'Once only.')
    await post.deliver(raw)
    await post.deliver(raw)
    await post.until(async () => ((await db.select().from(inboundLetters).where(eq(inboundLetters.threadId, threadId))).length === 2 ? true : undefined))
    await post.quiet()
    expect(await posted(threadId)).toHaveLength(1)
  })
})

describe('a mail that is not posted', () => {
  it('is held when a stranger uses the reply address, and the participant is told', async () => {
    const { threadId, supplier, letter } = await inquired()
    await post.deliver(replyTo(letter, 'mallory@elsewhere.test', 'Please pay to this account.'))
    expect(await arrived(threadId)).toMatchObject({ state: 'held', reason: 'sender.stranger' })
    expect(await posted(threadId)).toEqual([])
    await post.letterTo(supplier.address, (one) => one.headers['Auto-Submitted'] === 'auto-generated')
  })

  it('is held when the mail system says that the sender is forged', async () => {
    const { threadId, supplier, letter } = await inquired()
    await post.deliver(replyTo(letter, supplier.address, 'Not me.'), 'fail')
    expect(await arrived(threadId)).toMatchObject({ state: 'held', reason: 'sender.failed_authentication' })
    expect(await posted(threadId)).toEqual([])
  })

  it('is held when the token was revoked', async () => {
    const { threadId, supplier, letter } = await inquired()
    await db.update(replyTokens).set({ revokedAt: new Date() }).where(eq(replyTokens.threadId, threadId))
    await post.deliver(replyTo(letter, supplier.address, 'Too late.'))
    expect(await arrived(threadId)).toMatchObject({ state: 'held', reason: 'token.revoked' })
  })

  it('is noted, not posted, when a machine wrote it', async () => {
    const { threadId, supplier, letter } = await inquired()
    const raw = replyTo(letter, supplier.address, 'I am away until Monday.').replace('MIME-Version', 'Auto-Submitted: auto-replied\r\nMIME-Version')
    await post.deliver(raw)
    expect(await arrived(threadId)).toMatchObject({ state: 'machine' })
    expect(await posted(threadId)).toEqual([])
  })

  it('posts with a mark when nobody can say who the sender is', async () => {
    const { threadId, supplier, letter } = await inquired()
    await post.deliver(replyTo(letter, supplier.address, 'No signature here.'), 'none')
    await arrived(threadId)
    expect(await posted(threadId)).toMatchObject([{ senderVerified: false }])
  })
})

describe("the provider's events", () => {
  it('bring a letter from sent to delivered', async () => {
    const { threadId } = await inquired()
    await post.until(async () => {
      const [letter] = await db.select().from(letters).where(eq(letters.threadId, threadId))
      return letter?.state === 'delivered' ? true : undefined
    })
  })

  it('without a signature that is ours are 401 and leave nothing', async () => {
    await post.quiet()
    const before = await db.$count(webhookEvents)
    const headers = { 'content-type': 'application/json', 'svix-id': 'msg_x', 'svix-timestamp': String(Math.floor(Date.now() / 1000)), 'svix-signature': 'v1,AAAA' }
    for (const sent of [headers, {}]) {
      const answer = await fetch(post.webhookUrl, { method: 'POST', headers: sent as Record<string, string>, body: '{"type":"email.delivered","data":{}}' })
      expect(answer.status).toBe(401)
    }
    expect(await db.$count(webhookEvents)).toBe(before)
  })

  it('are told as a bounce to the one who wrote', async () => {
    const buyer = await given.company()
    const thread = await given.thread({ buyer })
    await post.letterTo(thread.supplier.address)
    await db.execute(`update people set address = 'bounced@unreachable.test' where id = '${buyer.personId}'`)
    await postMessage(thread.supplier.ctx, thread.threadId, { body: 'Do you hear me?', clientKey: randomUUID() })
    const delivery = await post.until(async () => {
      const view = await getThread(thread.supplier.ctx, thread.threadId)
      const own = view.timeline.find((entry) => entry.kind === 'message' && entry.body === 'Do you hear me?')
      return own?.kind === 'message' && own.delivery?.includes('bounced') ? own.delivery : undefined
    })
    expect(delivery).toEqual(['bounced'])
  })
})
