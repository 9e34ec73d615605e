import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { parseLetter } from '#app/infra/mail-parser.server.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { getFile } from '#app/infra/storage.server.ts'
import { inboundLetters, letters } from '#db/schema/letters.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { messages, threads } from '#db/schema/threads.ts'
import { givenIn } from '#tests/given.ts'
import { hardMails, mailOf, part, plain } from '#tests/setup/hard-mails.ts'
import { openPost, type ReceivedLetter } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const given = givenIn(db)

const mailsOf = (threadId: string) => db.select().from(inboundLetters).where(eq(inboundLetters.threadId, threadId))
const settledIn = (threadId: string) => post.until(async () => (await mailsOf(threadId)).find(({ state }) => state !== 'received'))

async function inquired() {
  const thread = await given.thread()
  return { ...thread, letter: await post.letterTo(thread.supplier.address) }
}

const from = (letter: ReceivedLetter, address: string) => ({ from: address, to: letter.replyTo[0]!, subject: letter.subject })

describe('a mail with', () => {
  it.each(hardMails)('$what is $state once, and kept as it came', async ({ rest, head, state, body }) => {
    const { threadId, supplier, letter } = await inquired()
    await post.deliver(mailOf(from(letter, supplier.address), rest, head))
    expect((await settledIn(threadId)).state).toBe(state)
    await post.quiet()
    const mails = await mailsOf(threadId)
    expect(mails).toHaveLength(1)
    const raw = await getFile(mails[0]!.fileId)
    expect(sha256(raw!)).toBe(mails[0]!.sha256)
    const said = (await db.select().from(messages).where(eq(messages.threadId, threadId))).filter(({ channel }) => channel === 'email')
    expect(said).toHaveLength(state === 'posted' ? 1 : 0)
    if (body !== undefined) expect(said[0]!.body).toBe(body)
  })
})

describe('while hard mails are read', () => {
  it('an ordinary one is not held up by more than two seconds', async () => {
    const mail = (rest: string | Buffer, head?: string[]) =>
      mailOf({ from: 'wang@factory.test', to: 'r@reply.quayside.test', subject: 'Inquiry' }, rest, head)
    await parseLetter(mail(plain('First.')))
    const reading = hardMails.map(({ rest, head }) => parseLetter(mail(rest, head)))
    const since = performance.now()
    expect((await parseLetter(mail(plain('In between.')))).text).toBe('In between.\n')
    expect(performance.now() - since).toBeLessThan(2_000)
    await Promise.all(reading)
  })
})

describe('what a machine wrote', () => {
  const machines: [string, string[], string][] = [
    ['an absence note', ['Auto-Submitted: auto-replied'], plain('I am away.')],
    [
      'a bounce',
      ['Return-Path: <>'],
      `Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n${part('text/plain', 'User unknown')}--b--\r\n`,
    ],
    [
      'a complaint',
      [],
      `Content-Type: multipart/report; report-type=feedback-report; boundary=b\r\n\r\n${part('text/plain', 'Spam')}--b--\r\n`,
    ],
    [
      'a read receipt',
      [],
      `Content-Type: multipart/report; report-type=disposition-notification; boundary=b\r\n\r\n${part('text/plain', 'Read')}--b--\r\n`,
    ],
  ]

  it.each(machines)('is noted, answers nothing and moves nothing: %s', async (_what, head, rest) => {
    const { threadId, supplier, letter } = await inquired()
    await post.quiet()
    const [[before], written] = await Promise.all([db.select().from(threads).where(eq(threads.id, threadId)), db.$count(letters)])
    for (const address of [supplier.address, 'stranger@elsewhere.test']) await post.deliver(mailOf(from(letter, address), rest, head))
    const mails = await post.until(async () => {
      const all = (await mailsOf(threadId)).filter(({ state }) => state !== 'received')
      return all.length === 2 ? all : undefined
    })
    await post.quiet()
    expect(mails.map(({ state }) => state)).toEqual(['machine', 'machine'])
    const [after] = await db.select().from(threads).where(eq(threads.id, threadId))
    expect(after).toEqual(before)
    expect(await db.$count(letters)).toBe(written)
    const [inquiry] = await db.select({ status: inquiries.status }).from(inquiries).where(eq(inquiries.id, before!.inquiryId!))
    expect(inquiry!.status).not.toBe('answered')
  })
})
