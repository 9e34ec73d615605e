import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { parseLetter } from '#app/infra/mail-parser.server.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { getFile } from '#app/infra/storage.server.ts'
import { inboundLetters, letters } from '#db/schema/letters.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { messages, threads } from '#db/schema/threads.ts'
import { givenIn } from '#tests/given.ts'
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

/** A mail of the supplier, made of bytes. */
function mailOf(letter: ReceivedLetter, from: string, rest: string | Buffer, head: string[] = []): Buffer<ArrayBuffer> {
  const lines = [`From: Wang Li <${from}>`, `To: ${letter.replyTo[0]}`, `Subject: Re: ${letter.subject}`, ...head]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n`), Buffer.from(rest)])
}

const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`
const mixed = (parts: string[]) => `Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}--b--\r\n`
const plain = (body: string) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`
const nested = Array.from({ length: 2_000 }, (_, n) => `Content-Type: multipart/mixed; boundary=n${n}\r\n\r\n--n${n}\r\n`).join('')
/** "您好，镕基报价" in GBK. */
const gbk = Buffer.from('c4fabac3a3ace946bbf9b1a8bcdb', 'hex')

/** `state`: where it is not the time that the machine takes which decides. */
type Hard = { what: string; rest: string | Buffer; head?: string[]; state?: 'posted' | 'held'; body?: string }

const hard: Hard[] = [
  {
    what: 'a thousand parts',
    rest: mixed([part('text/plain', 'Hello'), ...Array.from({ length: 1_000 }, () => part('application/octet-stream', 'x'))]),
  },
  { what: 'parts nested two thousand deep', rest: `${nested}\r\nx`, state: 'held' },
  { what: 'a header of two megabytes', head: [`X-Long: ${'y'.repeat(2 * 1024 * 1024)}`], rest: plain('Hello') },
  { what: 'NUL in header and text', head: ['X-Nul: a\0b'], rest: plain('Hel\0lo'), state: 'posted', body: 'Hello' },
  {
    what: 'GBK that calls itself GB2312',
    rest: Buffer.concat([Buffer.from('Content-Type: text/plain; charset=GB2312\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'), gbk]),
    state: 'posted',
    body: '您好，镕基报价',
  },
  {
    what: 'winmail.dat',
    rest: mixed([part('text/plain', 'See file'), part('application/ms-tnef; name="winmail.dat"', 'x')]),
    state: 'posted',
    body: 'See file',
  },
  { what: 'an empty body', rest: plain(''), state: 'posted', body: '(…)' },
  { what: 'only a signature', rest: plain('-- \r\nWang Li\r\nTel. 13900000000'), state: 'posted' },
  { what: 'an empty Message-ID', head: ['Message-ID: <>'], rest: plain('Hello'), state: 'posted', body: 'Hello' },
  {
    what: 'five ids in In-Reply-To',
    head: ['In-Reply-To: <1@b.test> <2@b.test> <3@b.test> <4@b.test> <5@b.test>'],
    rest: plain('Hello'),
    state: 'posted',
    body: 'Hello',
  },
]

describe('a mail with', () => {
  it.each(hard)('$what is posted or held once, and kept as it came', async ({ rest, head, state, body }) => {
    const { threadId, supplier, letter } = await inquired()
    await post.deliver(mailOf(letter, supplier.address, rest, head))
    const settled = await settledIn(threadId)
    expect(state ? [state] : ['posted', 'held']).toContain(settled.state)
    await post.quiet()
    const mails = await mailsOf(threadId)
    expect(mails).toHaveLength(1)
    const raw = await getFile(mails[0]!.fileId)
    expect(sha256(raw!)).toBe(mails[0]!.sha256)
    const said = (await db.select().from(messages).where(eq(messages.threadId, threadId))).filter(({ channel }) => channel === 'email')
    expect(said).toHaveLength(settled.state === 'posted' ? 1 : 0)
    if (body) expect(said[0]!.body).toBe(body)
  })
})

describe('while hard mails are read', () => {
  it('an ordinary one is not held up by more than two seconds', async () => {
    const letter = { replyTo: ['r@reply.quayside.test'], subject: 'Inquiry' } as ReceivedLetter
    const mail = (rest: string | Buffer, head?: string[]) => mailOf(letter, 'wang@factory.test', rest, head)
    await parseLetter(mail(plain('First.')))
    const reading = hard.map(({ rest, head }) => parseLetter(mail(rest, head)))
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
    for (const from of [supplier.address, 'stranger@elsewhere.test']) await post.deliver(mailOf(letter, from, rest, head))
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
