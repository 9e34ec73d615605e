import { eq, like } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { backFillInbound } from '#app/tasks/back-fill-inbound.ts'
import type { Context } from '#app/services/context.server.ts'
import type { SystemActor } from '#app/domain/actor.ts'
import { inboundLetters, webhookEvents } from '#db/schema/letters.ts'
import { messages } from '#db/schema/threads.ts'
import { givenIn } from '#tests/given.ts'
import { openPost, replyTo } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world, { isTold: false })
const given = givenIn(db)

const ctx = (now?: Date): Context<SystemActor> => ({ ...given.stranger(), actor: { kind: 'system', task: 'back-fill-inbound' }, now })
const found = () => db.select().from(webhookEvents).where(like(webhookEvents.svixId, 'found:%'))
const bodies = async (threadId: string) => (await db.select().from(messages).where(eq(messages.threadId, threadId))).map(({ body }) => body)

/** A supplier's answer that lies at the provider, and no webhook told of it. */
async function answered(text: string) {
  const thread = await given.thread()
  const letter = await post.letterTo(thread.supplier.address)
  await post.deliver(replyTo(letter, thread.supplier.address, text))
  return thread
}

describe('a mail that no webhook told of', () => {
  it('is found in the list and posted, once, however often one looks', async () => {
    const { threadId } = await answered('We can deliver in May.')
    expect(await bodies(threadId)).not.toContain('We can deliver in May.')
    await backFillInbound(ctx(), {})
    await backFillInbound(ctx(), {})
    await post.until(async () => ((await bodies(threadId)).includes('We can deliver in May.') ? true : undefined))
    await post.quiet()
    await backFillInbound(ctx(), {})
    await post.quiet()
    expect((await bodies(threadId)).filter((body) => body === 'We can deliver in May.')).toHaveLength(1)
    expect(await db.select().from(inboundLetters).where(eq(inboundLetters.threadId, threadId))).toHaveLength(1)
  })

  it('is found behind more than a page of others, those of no thread among them', async () => {
    const { threadId } = await answered('Found at the end.')
    const before = (await found()).length
    const junk = ['From: a@b.test', 'To: nobody@reply.quayside.test', 'Subject: junk', '', 'junk', ''].join('\r\n')
    for (let n = 0; n < 120; n += 1) await post.deliver(junk)
    await backFillInbound(ctx(), {})
    await post.until(async () => ((await bodies(threadId)).includes('Found at the end.') ? true : undefined))
    expect((await found()).length).toBe(before + 121)
    await backFillInbound(ctx(), {})
    expect((await found()).length).toBe(before + 121)
  })

  it('is looked for within two weeks at most', async () => {
    await answered('Too old.')
    const before = (await found()).length
    const later = new Date(Date.now() + 15 * 24 * 3600_000)
    await backFillInbound(ctx(later), {})
    // The first page is always looked at.
    expect((await found()).length).toBe(before + 1)
  })
})
