import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { env } from '#app/env.server.ts'
import { newId } from '#app/domain/id.ts'
import { findReplyTokens } from '#app/domain/mail/reply-token.ts'
import { confirmAddress, requestAddressChange } from '#app/services/accounts/change-address.server.ts'
import { confirmJoin } from '#app/services/accounts/confirm-join.server.ts'
import { proveIdentity } from '#app/services/accounts/prove-identity.server.ts'
import { requestJoin } from '#app/services/accounts/request-join.server.ts'
import { requestReset } from '#app/services/accounts/request-reset.server.ts'
import { resetPassword } from '#app/services/accounts/reset-password.server.ts'
import { passSecondStep } from '#app/services/accounts/second-step.server.ts'
import { validateSession } from '#app/services/accounts/sessions.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { confirmInquiry } from '#app/services/inquiries/confirm-inquiry.server.ts'
import { holdInquiry } from '#app/services/inquiries/hold-inquiry.server.ts'
import { replyKeys, grantReplyToken } from '#app/services/letters/reply-addresses.server.ts'
import { routeInbound } from '#app/services/letters/route-inbound.server.ts'
import { freezeLetter } from '#app/services/letters/settle-sending.server.ts'
import { acceptAsNewcomer } from '#app/services/members/accept-invitation.server.ts'
import { inviteMember } from '#app/services/members/invite-member.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import { memberInvitations } from '#db/schema/companies.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { letters, replyTokens } from '#db/schema/letters.ts'
import { heldJoins, oneTimeTokens, people, recoveryCodes, sessions } from '#db/schema/people.ts'
import { scopedLinks } from '#db/schema/threads.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { password, signedInOwner, withSecondStep } from './signed-in.ts'

const { db } = await openWorld()
const given = givenIn(db)
const stranger = given.stranger()
const ip = '203.0.113.9'

const tables = { sessions, oneTimeTokens, recoveryCodes, people, replyTokens, scopedLinks, letters, memberInvitations, heldJoins, heldInquiries }

const owner = await signedInOwner(db, await given.company())
const secondStep = await withSecondStep(owner)
await openEverything()
const values = await storedValues()

/** An open secret of every kind. */
async function openEverything(): Promise<void> {
  await requestJoin(stranger, { name: 'Nobody Yet', email: 'yet@buyers.test', password: 'a long password', company: 'Yet', country: 'PE' }, ip)
  await requestReset(stranger, { email: owner.address }, ip)
  await requestAddressChange(owner.as, { email: 'moved@new.test', currentPassword: password })
  await signIn(stranger, { email: owner.address, password }, { ip, presentedToken: null })
  await inviteMember(owner.ctx, { email: 'colleague@new.test', role: 'member', language: 'en' })
  const guest = await given.guestThread({ supplier: owner })
  const form = { clientKey: newId(), listing: guest.listing.ref, email: 'held@buyers.test', message: 'Please quote 300 pieces for a hotel.' }
  await holdInquiry(stranger, form, ip)
  await db.transaction((tx) => grantReplyToken(tx, { threadId: guest.threadId, personId: owner.personId, companyId: owner.companyId }, new Date()))
  for (const { id } of await db.select({ id: letters.id }).from(letters)) await freezeLetter(stranger, id, `{"html":"${guest.scopedToken}"}`)
}

/** What whoever reads the tables has: every text, every row of bytes in the writings that a link could have. */
async function storedValues(): Promise<Set<string>> {
  const all = new Set<string>()
  for (const table of Object.values(tables)) {
    const rows = await db.select().from(table)
    expect(rows.length).toBeGreaterThan(0)
    for (const value of rows.flatMap((row): unknown[] => Object.values(row))) {
      if (typeof value === 'string') all.add(value)
      if (Buffer.isBuffer(value)) for (const writing of ['base64url', 'base64', 'hex', 'utf8', 'latin1'] as const) all.add(value.toString(writing))
    }
  }
  // Texts of people and of the site are no secrets, and no door is ever opened by a short one.
  return new Set([...all].filter((value) => value.length >= 8))
}

const opens = async (door: (value: string) => Promise<unknown>): Promise<string[]> => {
  const opened: string[] = []
  for (const value of values) {
    const outcome = await door(value).catch(() => null)
    if (outcome !== null) opened.push(value)
  }
  return opened
}

const doors: Record<string, (value: string) => Promise<unknown>> = {
  'a session cookie': (value) => validateSession(db, value),
  'a link to a new password': (value) => resetPassword(stranger, value, { password: 'four other calm words' }),
  'a link to a new address': (value) => confirmAddress(stranger, value),
  'a link to join': (value) => confirmJoin(stranger, value, 'four other calm words'),
  'a link to an inquiry': (value) => confirmInquiry(stranger, value),
  'a link to a thread': (value) => getGuestByLink(db, value, new Date()),
  'an invitation': (value) => acceptAsNewcomer(stranger, value, { name: 'Somebody Else', password: 'four other calm words' }),
  'the cookie of the second step': (value) => passSecondStep(stranger, value, { code: secondStep.code() }),
  'a code of the second step': (value) => proveIdentity(owner.as, { password, code: value }),
  'a password': (value) => signIn(stranger, { email: owner.address, password: value.slice(0, 200) }, { ip, presentedToken: null }),
  'an address to answer to': async (value) => {
    const tokens = findReplyTokens([`${value}@${env().REPLY_DOMAIN}`], env().REPLY_DOMAIN, replyKeys())
    const route = await db.transaction((tx) => routeInbound(tx, { tokens }, new Date()))
    return route.state === 'valid' ? route : null
  },
}

describe('whoever reads the tables', () => {
  it('finds plenty to try', () => {
    expect(values.size).toBeGreaterThan(60)
  })

  it.each(Object.entries(doors).filter(([kind]) => kind !== 'a password'))('has nothing that works as %s', async (_kind, door) => {
    expect(await opens(door)).toEqual([])
  })

  it('has no hash that works as the password', async () => {
    const [row] = await db.select({ hash: people.passwordHash }).from(people).where(eq(people.id, owner.personId))
    await expect(doors['a password']!(row!.hash!)).rejects.toMatchObject({ code: 'account.wrong_sign_in' })
  })
})
