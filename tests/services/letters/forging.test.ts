import { randomBytes, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { env } from '#app/env.server.ts'
import { makeReplyToken } from '#app/domain/mail/reply-token.ts'
import { parseLetter } from '#app/infra/mail-parser.server.ts'
import { getFile } from '#app/infra/storage.server.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { getHeldMail, heldTokenOf } from '#app/services/letters/held-mail.server.ts'
import { findInboundEvent } from '#app/services/letters/receive-letter.server.ts'
import { grantReplyToken, replyAddressOf, replyKeys } from '#app/services/letters/reply-addresses.server.ts'
import { settleInbound } from '#app/services/letters/settle-inbound.server.ts'
import { storeRaw } from '#app/services/letters/store-raw.server.ts'
import { inboundLetters, replyTokens, webhookEvents } from '#db/schema/letters.ts'
import { messages } from '#db/schema/threads.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { findings, honest, resultsFor, senders, tokens, tricks, type Finding, type SenderCase, type TokenCase } from './forged-mails.ts'

const world = await openWorld()
const { db } = world
const given = givenIn(db)
const ctx = given.stranger()

const supplier = await given.company()
const colleague = await given.colleague(supplier)
const other = await given.company()
const buyer = await given.company({ country: 'PE' })

async function tokenFor(of: typeof supplier, change: { expiresAt?: Date; revokedAt?: Date } = {}) {
  const { threadId } = await given.thread({ supplier: of, buyer })
  const { personId, companyId } = of
  const token = await inTransaction(ctx, (tx, now) => grantReplyToken(tx, { threadId, personId, companyId }, now))
  await db
    .update(replyTokens)
    .set({ threadId, ...change })
    .where(eq(replyTokens.threadId, threadId))
  return token
}

const ok = await tokenFor(supplier)
const foreign = await tokenFor(other)
const tokensOf: Record<TokenCase, string[]> = {
  ok: [ok],
  unknown: [makeReplyToken(randomBytes(17), replyKeys()[0]!)],
  expired: [await tokenFor(supplier, { expiresAt: new Date(Date.now() - 1000) })],
  revoked: [await tokenFor(supplier, { revokedAt: new Date() })],
  'of another thread': [foreign],
  'two that contradict': [ok, foreign],
}
const addressOf: Record<SenderCase, string> = {
  participant: supplier.address,
  colleague: colleague.address,
  stranger: 'mallory@elsewhere.test',
  'other side': buyer.address,
  unreadable: 'nobody <<',
}

type Mail = { token: TokenCase; head: string[]; about: string; finding: Finding }

/** The way of a mail that came in: event, raw file, parser thread, decision. */
async function received({ token, head, about, finding }: Mail) {
  const to = tokensOf[token].map(replyAddressOf)
  const raw = [
    ...resultsFor(finding, about, env().MAIL_AUTHSERV_ID),
    ...head,
    `To: ${to.join(', ')}`,
    'Subject: Re: Inquiry',
    `Message-ID: <${randomUUID()}@client.test>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Ninety days, FOB Ningbo. ${randomUUID()}`,
    '',
  ].join('\r\n')
  const [stored] = await db
    .insert(webhookEvents)
    .values({ svixId: randomUUID(), type: 'email.received', body: JSON.stringify({ data: { email_id: randomUUID(), to } }) })
    .returning({ id: webhookEvents.id })
  const event = (await findInboundEvent(ctx, stored!.id))!
  const bytes = Buffer.from(raw)
  const { inboundLetterId } = await storeRaw(ctx, event, bytes)
  await settleInbound(ctx, { ...event, inboundLetterId }, await parseLetter(bytes))
  const [mail] = await db.select().from(inboundLetters).where(eq(inboundLetters.id, inboundLetterId))
  const posted = await db.select({ personId: messages.personId }).from(messages).where(eq(messages.inboundLetterId, inboundLetterId))
  const isKept = (await getFile(mail!.fileId))?.equals(bytes) === true
  return { mail: mail!, postedAs: posted.map((message) => message.personId), isKept }
}

/** Whether whom the address was given to can say by a link that the mail is theirs. */
const isConfirmable = (inboundLetterId: string): Promise<boolean> =>
  getHeldMail(ctx, heldTokenOf(inboundLetterId)).then(
    () => true,
    () => false,
  )

/** Who may speak with the table of who may: by token, sender and finding, as a person would say it. */
function speakerOf(token: TokenCase, sender: SenderCase, finding: Finding): string | null {
  if (token !== 'ok') return null
  const isDenied = finding === 'fail' || finding === 'forged below the pinned line'
  if (sender === 'participant') return isDenied ? null : supplier.personId
  return sender === 'colleague' && finding === 'pass' ? colleague.personId : null
}

describe('every address, sender and finding of the mail system', () => {
  const cells = tokens.flatMap((token) =>
    senders.flatMap((sender) =>
      findings
        .filter((finding) => token === 'ok' || ['pass', 'none', 'fail'].includes(finding))
        .map((finding) => ({ token, sender, finding })),
    ),
  )

  it('makes more than sixty cells', () => expect(cells.length).toBeGreaterThanOrEqual(60))

  it.each(tokens)('%s: nobody is posted under a wrong name, nothing genuine is lost', async (token) => {
    const wrong: unknown[] = []
    for (const cell of cells.filter((one) => one.token === token)) {
      const about = addressOf[cell.sender]
      const { mail, postedAs, isKept } = await received({ ...cell, head: [`From: ${about}`], about })
      const speaker = speakerOf(token, cell.sender, cell.finding)
      const isRight = speaker ? mail.state === 'posted' && postedAs.join() === speaker : mail.state === 'held' && postedAs.length === 0
      // With an address that opens nothing staff decide; with one that does, its owner.
      const isOpen = speaker !== null || !['ok', 'of another thread'].includes(token) || (await isConfirmable(mail.id))
      if (!isRight || !isOpen || !isKept) wrong.push({ ...cell, state: mail.state, reason: mail.reason, postedAs, isOpen, isKept })
    }
    expect(wrong).toEqual([])
  })
})

describe('a header that plays with the address of', () => {
  it.each(['participant', 'colleague'] as const)('a %s', async (victim) => {
    const wrong: unknown[] = []
    for (const [trick, write] of Object.entries(tricks))
      for (const finding of ['pass of the stranger’s domain', 'none'] as const) {
        const address = addressOf[victim]
        const { mail, postedAs, isKept } = await received({ token: 'ok', head: write(address), about: address, finding })
        const isRight = mail.state === 'held' && postedAs.length === 0 && isKept && (await isConfirmable(mail.id))
        if (!isRight) wrong.push({ trick, finding, state: mail.state, reason: mail.reason, from: mail.fromAddress, postedAs, isKept })
      }
    expect(wrong).toEqual([])
  })
})

describe('a person’s own program', () => {
  it.each(Object.keys(honest))('that writes the address %s is heard', async (manner) => {
    for (const who of [supplier, colleague]) {
      const { mail, postedAs } = await received({ token: 'ok', head: honest[manner]!(who.address), about: who.address, finding: 'pass' })
      expect({ state: mail.state, reason: mail.reason, postedAs }).toEqual({ state: 'posted', reason: null, postedAs: [who.personId] })
    }
  })
})
