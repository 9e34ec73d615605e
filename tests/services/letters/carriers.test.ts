import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inboundLetters, letters } from '#db/schema/letters.ts'
import { messages } from '#db/schema/threads.ts'
import { givenIn } from '#tests/given.ts'
import { openPost, replyTo, type ReceivedLetter } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const given = givenIn(db)

const mangled = 'r-mangled@reply.quayside.test'
const arrivedFrom = (address: string) =>
  post.until(async () => (await db.select().from(inboundLetters).where(eq(inboundLetters.fromAddress, address)))[0])
const bodies = async (threadId: string) =>
  (
    await db
      .select()
      .from(messages)
      .where(and(eq(messages.threadId, threadId), eq(messages.channel, 'email')))
  ).map(({ body }) => body)

async function inquired() {
  const thread = await given.thread()
  return { ...thread, letter: await post.letterTo(thread.supplier.address) }
}

/** The id under which the provider sent the letter, once its event told of it. */
const sentAs = (threadId: string) =>
  post.until(async () => {
    const [letter] = await db.select().from(letters).where(eq(letters.threadId, threadId))
    return letter?.rfcMessageId ?? undefined
  })

/** The reply with other values in the three places that may name its thread. */
function carried(letter: ReceivedLetter, from: string, text: string, by: { to?: string; references?: string; inReplyTo?: string }): string {
  const { to = mangled, references = '', inReplyTo = '' } = by
  return replyTo(letter, from, text)
    .replace(/^To: .*$/m, `To: ${to}`)
    .replace(/^In-Reply-To: .*$/m, `In-Reply-To: ${inReplyTo}\r\nReferences: ${references}`)
}

describe('a mail whose address was mangled on its way', () => {
  it('finds its thread by the root that its client copied', async () => {
    const { threadId, supplier, letter } = await inquired()
    await post.deliver(carried(letter, supplier.address, 'By the root.', { references: letter.headers['References'] }))
    expect(await arrivedFrom(supplier.address)).toMatchObject({ state: 'posted', threadId })
    expect(await bodies(threadId)).toEqual(['By the root.'])
  })

  it('finds it by the letter that it answers, where its sender is sure', async () => {
    const { threadId, supplier, letter } = await inquired()
    await post.deliver(carried(letter, supplier.address, 'By the letter.', { inReplyTo: await sentAs(threadId) }))
    expect(await arrivedFrom(supplier.address)).toMatchObject({ state: 'posted', threadId })
  })

  it('is held where it names a letter and nobody can say who sent it: such an id is no secret', async () => {
    const { threadId, supplier, letter } = await inquired()
    await post.deliver(carried(letter, supplier.address, 'Who am I?', { inReplyTo: await sentAs(threadId) }), 'none')
    expect(await arrivedFrom(supplier.address)).toMatchObject({ state: 'held', reason: 'sender.failed_authentication', threadId })
    expect(await bodies(threadId)).toEqual([])
  })

  it('is held for staff where nothing leads anywhere, and not even fetched from somebody unknown', async () => {
    const { supplier, letter } = await inquired()
    await post.deliver(carried(letter, 'nobody@elsewhere.test', 'Junk.', { references: letter.headers['References'] }))
    await post.deliver(carried(letter, supplier.address, 'Re: Inquiry', {}))
    expect(await arrivedFrom(supplier.address)).toMatchObject({ state: 'held', reason: 'token.unknown', threadId: null })
    await post.quiet()
    expect(await db.select().from(inboundLetters).where(eq(inboundLetters.fromAddress, 'nobody@elsewhere.test'))).toEqual([])
  })
})

describe('what names two threads', () => {
  it('is posted in neither, whichever of the three it is', async () => {
    const [one, two] = [await inquired(), await inquired()]
    const [to, other] = [one.letter.replyTo[0]!, two.letter.replyTo[0]!]
    const id = await sentAs(two.threadId)
    const ways = [{ to: `${to}, ${other}` }, { to, references: two.letter.headers['References'] }, { to, inReplyTo: `<a@b.test> ${id}` }]
    for (const [index, by] of ways.entries()) {
      await post.deliver(carried(one.letter, one.supplier.address, `Way ${index}`, by))
    }
    const held = await post.until(async () => {
      const rows = await db.select().from(inboundLetters).where(eq(inboundLetters.fromAddress, one.supplier.address))
      return rows.length === 3 ? rows : undefined
    })
    expect(held.map(({ state, reason, threadId }) => [state, reason, threadId])).toEqual(
      held.map(() => ['held', 'token.contradictory', null]),
    )
    expect([...(await bodies(one.threadId)), ...(await bodies(two.threadId))]).toEqual([])
  })
})
