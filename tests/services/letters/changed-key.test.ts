import { randomBytes, randomUUID } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { forgetEnv } from '#app/env.server.ts'
import { findReplyTokens, hashToken } from '#app/domain/mail/reply-token.ts'
import { confirmJoin } from '#app/services/accounts/confirm-join.server.ts'
import { requestJoin } from '#app/services/accounts/request-join.server.ts'
import { requestReset } from '#app/services/accounts/request-reset.server.ts'
import { resetPassword } from '#app/services/accounts/reset-password.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { prepareLetter } from '#app/services/letters/prepare-letter.server.ts'
import { replyKeys } from '#app/services/letters/reply-addresses.server.ts'
import { confirmInquiry } from '#app/services/inquiries/confirm-inquiry.server.ts'
import { holdInquiry } from '#app/services/inquiries/hold-inquiry.server.ts'
import { acceptQuotation } from '#app/services/quotations/accept-quotation.server.ts'
import { sendGuestCode } from '#app/services/threads/guest-codes.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { events } from '#db/schema/events.ts'
import { letters, replyTokens } from '#db/schema/letters.ts'
import { givenIn, quotationInput } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const system = { ...given.stranger(), actor: { kind: 'system', task: 'send-letter' } } as const

/** What was made so far was made under another key than what follows. */
function changeKey(): void {
  const before = process.env
    .SECRET_KEY!.split(',')
    .map((part, index, all) => (all.length === 1 && !/^[a-z2-7]:/.test(part) ? `a:${part}` : part))
  const id = 'abcdefghijklmnopqrstuvwxyz'[before.length]!
  process.env.SECRET_KEY = [`${id}:${randomBytes(32).toString('hex')}`, ...before].join(',')
  forgetEnv()
}

/** The newest letter to an address, as it is about to be written. */
async function letterTo(address: string) {
  const [row] = await db
    .select({ id: letters.id })
    .from(letters)
    .where(eq(letters.toAddress, address))
    .orderBy(desc(letters.createdAt), desc(letters.id))
    .limit(1)
  const prepared = await prepareLetter(system, row!.id)
  if (prepared.kind !== 'to-render') throw new Error(prepared.kind)
  return prepared
}

const tokenIn = (facts: object, field: string) => new URL((facts as Record<string, string>)[field]!)

describe('a letter that is written after the key was changed, about what came before', () => {
  it('confirms an inquiry', async () => {
    const listing = await given.listing(await given.company())
    const email = `guest-${randomUUID()}@buyers.test`
    await holdInquiry(
      given.stranger(),
      { clientKey: randomUUID(), listing: listing.ref, email, message: 'Good day, 300 pieces.' },
      '203.0.113.7',
    )
    changeKey()
    const { facts } = await letterTo(email)
    await confirmInquiry(given.stranger(), tokenIn(facts, 'url').pathname.split('/').at(-1)!)
  })

  it('lets somebody join', async () => {
    const email = `new-${randomUUID()}@buyers.test`
    await requestJoin(
      given.stranger(),
      { email, name: 'New', password: 'a long password', company: 'New Ltd', country: 'PE' },
      '203.0.113.7',
    )
    changeKey()
    const { facts } = await letterTo(email)
    await confirmJoin(given.stranger(), tokenIn(facts, 'url').searchParams.get('token')!)
  })

  it('gives a new password', async () => {
    const { address } = await given.company()
    await requestReset(given.stranger(), { email: address }, '203.0.113.7')
    changeKey()
    const { facts } = await letterTo(address)
    await resetPassword(given.stranger(), tokenIn(facts, 'url').pathname.split('/').at(-1)!, { password: 'another long password' })
  })

  it('holds the code that was meant', async () => {
    const guest = await given.guestThread()
    const { quotationId } = await sendQuotation(guest.supplier.ctx, guest.threadId, { ...quotationInput(), version: 0 })
    await sendGuestCode(guest.ctx, 'quotation.accept', quotationId)
    changeKey()
    const { facts } = await letterTo(guest.address)
    await acceptQuotation(guest.ctx, { quotationId, version: 1, code: (facts as { code: string }).code })
  })
})

describe('a dealing that goes on after the key was changed', () => {
  async function told(to: { address: string }, from: Parameters<typeof postMessage>[0], threadId: string) {
    await postMessage(from, threadId, { body: `And one more thing (${randomUUID()}).`, clientKey: randomUUID() })
    const [event] = await db.select({ id: events.id }).from(events).where(eq(events.threadId, threadId)).orderBy(desc(events.id)).limit(1)
    await announce(system, event!.id)
    return letterTo(to.address)
  }

  it("keeps the guest's link and reply address, and both open the thread", async () => {
    const guest = await given.guestThread()
    const before = await told(guest, guest.supplier.ctx, guest.threadId)
    changeKey()
    const after = await told(guest, guest.supplier.ctx, guest.threadId)
    expect(after.envelope.replyTo).toBe(before.envelope.replyTo)
    const link = tokenIn(after.facts, 'threadUrl').pathname.split('/').at(-1)!
    expect(link).toBe(guest.scopedToken)
    expect(await getGuestByLink(db, link, new Date())).toMatchObject({ threadId: guest.threadId })

    const [token] = findReplyTokens([after.envelope.replyTo!], 'reply.quayside.test', replyKeys())
    const rows = await db
      .select()
      .from(replyTokens)
      .where(eq(replyTokens.hash, hashToken(token!)))
    expect(rows).toMatchObject([{ threadId: guest.threadId }])
  })

  it('gives new addresses out under the new key, and they are read back', async () => {
    changeKey()
    const guest = await given.guestThread()
    const { envelope } = await told(guest, guest.supplier.ctx, guest.threadId)
    const [token] = findReplyTokens([envelope.replyTo!], 'reply.quayside.test', replyKeys())
    expect(token?.[27]).toBe(process.env.SECRET_KEY![0])
  })
})
