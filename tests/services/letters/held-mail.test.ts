import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Language } from '#app/i18n/languages.ts'
import { endMembership } from '#app/services/members/end-membership.server.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { decideHeld, getHeldMail, heldTokenOf } from '#app/services/letters/held-mail.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { events } from '#db/schema/events.ts'
import { files } from '#db/schema/files.ts'
import { inboundLetters, letters, replyTokens } from '#db/schema/letters.ts'
import { messages } from '#db/schema/threads.ts'
import { givenIn } from '#tests/given.ts'
import { openPost, replyTo, type ReceivedLetter } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld({ LIMITS_SCALE: '1' })
const { db } = world
const post = await openPost(world)
const given = givenIn(db)

const byMail = (threadId: string) =>
  db
    .select()
    .from(messages)
    .where(and(eq(messages.threadId, threadId), eq(messages.channel, 'email')))
const mailsOf = (threadId: string) => db.select().from(inboundLetters).where(eq(inboundLetters.threadId, threadId))
const heldIn = (threadId: string, count = 1) =>
  post.until(async () => {
    const held = (await mailsOf(threadId)).filter(({ state }) => state === 'held')
    return held.length === count ? held : undefined
  })
const linkIn = ({ text }: ReceivedLetter): string => /\/en\/held\/(\S+)/.exec(text)![1]!
const gone = { kind: 'gone', code: 'held_mail.over' }
const stranger = (locale: Language = 'en') => given.stranger(locale)

async function inquired() {
  const thread = await given.thread()
  return { ...thread, letter: await post.letterTo(thread.supplier.address) }
}

/** A supplier's answer from an address that the site does not know, and the letter that tells of it. */
async function held(text = 'Yes, we can: 35 days.') {
  const on = await inquired()
  await post.deliver(replyTo(on.letter, 'wang.private@webmail.test', text))
  const [mail] = await heldIn(on.threadId)
  const told = await post.letterTo(on.supplier.address, (one) => one.text.includes('/held/'))
  return { ...on, mail: mail!, told, token: linkIn(told) }
}

const attached = (raw: string) => {
  const [head, body] = [raw.slice(0, raw.indexOf('\r\n\r\n')), raw.slice(raw.indexOf('\r\n\r\n') + 4)]
  const pdf = Buffer.from('%PDF-1.7 a drawing').toString('base64')
  const mixed = head
    .replace('Content-Type: text/plain; charset=utf-8', 'Content-Type: multipart/mixed; boundary=b')
    .replace('\r\nContent-Transfer-Encoding: 8bit', '')
  const part = `Content-Type: application/pdf; name="drawing.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${pdf}`
  return `${mixed}\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n--b\r\n${part}\r\n--b--\r\n`
}

describe('a mail from an address that nobody knows', () => {
  it('leads its real author to a page that says what it says', async () => {
    const { token, told, letter } = await held()
    expect(told.text).toContain('wang.private@webmail.test')
    expect(told.text).not.toContain('35 days')
    const view = await getHeldMail(stranger(), token)
    expect(view).toMatchObject({
      because: 'stranger',
      from: 'wang.private@webmail.test',
      subject: `Re: ${letter.subject}`,
      text: 'Yes, we can: 35 days.',
      files: [],
    })
  })

  it('is posted in the name of the author who says so, with the mark, and the other side hears of it', async () => {
    const { token, threadId, supplier, buyer } = await held()
    expect(await decideHeld(stranger(), token, 'post')).toBe(`/en/desk/threads/${threadId}`)
    const told = await post.letterTo(buyer.address, (one) => one.text.includes('35 days'))
    expect(JSON.stringify(told)).not.toContain('wang.private')
    expect(await byMail(threadId)).toMatchObject([
      { body: 'Yes, we can: 35 days.', personId: supplier.personId, senderVerified: false, confirmedBy: 'participant' },
    ])
    expect(await mailsOf(threadId)).toMatchObject([{ state: 'posted', excerpt: null }])
    const happened = await db.select({ name: events.name }).from(events).where(eq(events.threadId, threadId))
    expect(happened.map(({ name }) => name)).toEqual(expect.arrayContaining(['mail.held', 'mail.confirmed', 'message.posted']))
  })

  it('is posted once, however often and by how many windows it is confirmed', async () => {
    const { token, threadId } = await held()
    const tried = await Promise.allSettled([1, 2, 3].map(() => decideHeld(stranger(), token, 'post')))
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await post.quiet()
    expect(await byMail(threadId)).toHaveLength(1)
    await expect(decideHeld(stranger(), token, 'drop')).rejects.toMatchObject(gone)
    await expect(getHeldMail(stranger(), token)).rejects.toMatchObject(gone)
  })

  it('is dropped when they say that it is not theirs', async () => {
    const { token, threadId, supplier } = await held('Please pay to this account.')
    await decideHeld(stranger(), token, 'drop')
    await post.quiet()
    expect(await byMail(threadId)).toEqual([])
    expect(await mailsOf(threadId)).toMatchObject([{ state: 'refused', reason: 'dropped', excerpt: null }])
    const { timeline } = await getThread(supplier.ctx, threadId)
    expect(timeline.find((entry) => entry.kind === 'event' && entry.name === 'mail.held')).toMatchObject({
      held: { state: 'refused', token: null },
    })
  })

  it('brings its files along', async () => {
    const on = await inquired()
    await post.deliver(attached(replyTo(on.letter, 'wang.private@webmail.test', 'The drawing.')))
    const [mail] = await heldIn(on.threadId)
    const token = heldTokenOf(mail!.id)
    expect((await getHeldMail(stranger(), token)).files).toEqual([{ name: 'drawing.pdf', size: 18 }])
    await decideHeld(stranger(), token, 'post')
    const [message] = await post.until(async () => ((await byMail(on.threadId)).length > 0 ? byMail(on.threadId) : undefined))
    const hung = await db
      .select()
      .from(files)
      .where(eq(files.attachedTo, `message:${message!.id}`))
    expect(hung).toMatchObject([{ displayName: 'drawing.pdf', state: 'ready' }])
  })

  it('is told of once a day; a second one stands on the page of the first', async () => {
    const on = await held()
    await post.deliver(replyTo(on.letter, 'wang.private@webmail.test', 'And one more.'))
    const both = await heldIn(on.threadId, 2)
    await post.quiet()
    const told = await db
      .select()
      .from(letters)
      .where(and(eq(letters.threadId, on.threadId), eq(letters.name, 'reply-held')))
    expect(told).toHaveLength(1)
    const second = both.find(({ id }) => id !== on.mail.id)!
    const { others } = await getHeldMail(stranger(), on.token)
    expect(others).toMatchObject([{ token: heldTokenOf(second.id), from: 'wang.private@webmail.test' }])
    expect((await getHeldMail(stranger(), others[0]!.token)).text).toBe('And one more.')
  })

  it('is in nobody’s hands who left the company, and opens to no made-up link', async () => {
    const { token, supplier, mail } = await held()
    await inTransaction(supplier.ctx, (tx, now) => endMembership(tx, { personId: supplier.personId, companyId: supplier.companyId }, now))
    for (const wrong of [token, `${token.slice(0, -2)}AA`, 'x', mail.id])
      await expect(getHeldMail(stranger(), wrong)).rejects.toMatchObject(gone)
  })
})

describe('a guest’s mail from another address', () => {
  it('is confirmed without an account, and leads back behind the guest’s own link', async () => {
    const guest = await given.guestThread()
    const { supplier } = guest
    const letter = await post.letterTo(supplier.address)
    await post.deliver(replyTo(letter, supplier.address, 'Which colour?'))
    const asked = await post.letterTo(guest.address, (one) => one.text.includes('Which colour?'))
    await post.deliver(replyTo(asked, 'another@webmail.test', 'White, please.'))
    const told = await post.letterTo(guest.address, (one) => one.text.includes('/held/'))
    expect(await decideHeld(stranger(), linkIn(told), 'post')).toBe(`/en/q/${guest.scopedToken}`)
    await post.letterTo(supplier.address, (one) => one.text.includes('White, please.'))
  })
})

describe('a mail that cannot be read whole', () => {
  it('is held with a page that offers only to drop it', async () => {
    const on = await inquired()
    const open = Array.from({ length: 2_000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')
    const head = replyTo(on.letter, on.supplier.address, '').split('\r\nMIME-Version')[0]!
    await post.deliver(`${head}\r\n${open}\r\nx`)
    const [mail] = await heldIn(on.threadId)
    const token = heldTokenOf(mail!.id)
    expect(await getHeldMail(stranger(), token)).toMatchObject({ because: 'incomplete', text: '' })
    await expect(decideHeld(stranger(), token, 'post')).rejects.toMatchObject({ code: 'held_mail.unreadable' })
    await decideHeld(stranger(), token, 'drop')
  })
})

describe('a mail to a reply address that is over', () => {
  const expire = (threadId: string) =>
    db
      .update(replyTokens)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(replyTokens.threadId, threadId))
  const answered = async (address: string) =>
    (
      await db
        .select()
        .from(letters)
        .where(and(eq(letters.name, 'reply-too-late'), eq(letters.toAddress, address)))
    ).length

  it('is answered once a day, with the way to the thread', async () => {
    const { threadId, supplier, letter } = await inquired()
    await expire(threadId)
    for (const text of ['Too late.', 'Too late again.']) await post.deliver(replyTo(letter, supplier.address, text))
    const mails = await heldIn(threadId, 2)
    expect(mails.map(({ reason }) => reason)).toEqual(['token.expired', 'token.expired'])
    const told = await post.letterTo(supplier.address, (one) => one.subject.startsWith('Your mail was not posted'))
    expect(told.text).toContain(`/en/desk/threads/${threadId}`)
    expect(told.headers['Auto-Submitted']).toBe('auto-generated')
    await post.quiet()
    expect(await answered(supplier.address)).toBe(1)
    for (const { id } of mails) await expect(getHeldMail(stranger(), heldTokenOf(id))).rejects.toMatchObject(gone)
  })

  it('tells a stranger no way to it, and whoever may be somebody else nothing', async () => {
    const { threadId, supplier, letter } = await inquired()
    await expire(threadId)
    await post.deliver(replyTo(letter, 'passer-by@elsewhere.test', 'Hello.'))
    const told = await post.letterTo('passer-by@elsewhere.test')
    expect(told.text).not.toContain(threadId)
    await post.deliver(replyTo(letter, supplier.address, 'Am I me?'), 'none')
    await post.deliver(
      replyTo(letter, supplier.address, 'Am I me?').replace('MIME-Version', 'Auto-Submitted: auto-replied\r\nMIME-Version'),
    )
    await heldIn(threadId, 2)
    await post.quiet()
    expect(await answered(supplier.address)).toBe(0)
  })
})
