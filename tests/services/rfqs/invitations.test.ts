import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { mostInvitations } from '#app/domain/rfqs/rfq.ts'
import { eraseByAddress } from '#app/services/erasure/erase-person.server.ts'
import { prepareLetter } from '#app/services/letters/prepare-letter.server.ts'
import { findInvitationToStop, unsubscribe } from '#app/services/letters/unsubscribe.server.ts'
import { getReadableRfq } from '#app/services/rfqs/access.server.ts'
import { declineInvitation, getRefusal, resumeInvitations, stopInvitations } from '#app/services/rfqs/answer-invitation.server.ts'
import { getRfq } from '#app/services/rfqs/get-rfq.server.ts'
import { inviteSuppliers } from '#app/services/rfqs/invite-suppliers.server.ts'
import { getInvitedRfq, noteOpened, noteReadByMember } from '#app/services/rfqs/invited-rfq.server.ts'
import { listMatched } from '#app/services/rfqs/list-matched.server.ts'
import { listOwnInvitations, withdrawInvitation } from '#app/services/rfqs/own-invitations.server.ts'
import { letters } from '#db/schema/letters.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld({ LIMITS_SCALE: '1' })
const given = givenIn(db)
const refusal = (kind: string, code: string) => expect.objectContaining({ name: 'Refusal', kind, code })
const stranger = given.stranger()

type Rfq = { rfqId: string; buyer: GivenCompany }

const listOf = async ({ rfqId, buyer }: Rfq) => (await listOwnInvitations(buyer.ctx, rfqId)).invitations
const addressesOf = (count: number, mark: string) => Array.from({ length: count }, (_, at) => `maker-${at}@${mark}.test`).join('\n')
const lettersTo = (address: string) => db.select().from(letters).where(eq(letters.toAddress, address))

/** What a letter to the address would say now; null where none is written. */
async function factsOf(address: string) {
  const [letter] = await lettersTo(address)
  const prepared = letter && (await prepareLetter(stranger, letter.id))
  return prepared?.kind === 'to-render' ? prepared.facts : null
}

describe('an invitation to quote', () => {
  it('goes by letter to an address that nobody has here, in the language of the RFQ, with its link and the way to decline', async () => {
    const { token, address } = await given.rfqInvitation({ note: 'As in 2019, please.' })
    const [letter] = await lettersTo(address)
    expect(letter).toMatchObject({ name: 'rfq-invitation', recipientId: null, locale: 'en' })
    expect(await factsOf(address)).toMatchObject({
      name: 'rfq-invitation',
      buyer: 'A buyer in Peru',
      note: 'As in 2019, please.',
      url: expect.stringContaining(`/en/q/${token}/invitation`) as string,
      refusalUrl: expect.stringContaining(`/en/q/${token}/invitation/refusal`) as string,
    })
  })

  it('puts the RFQ among those that fit a company somebody of which has the address, and looks the same to its buyer', async () => {
    const supplier = await given.company()
    const rfq = await given.openRfq({ document: { visibility: 'invited' } })
    await given.rfqInvitation({ rfq, address: supplier.address })
    await given.rfqInvitation({ rfq })
    expect(await factsOf(supplier.address)).toMatchObject({
      name: 'rfq-matched',
      company: expect.any(String) as string,
      invited: { note: null },
    })
    expect((await listMatched(supplier.ctx, 1)).rows[0]).toMatchObject({ id: rfq.rfqId, reasons: [{ kind: 'invited' }] })
    expect((await getRfq(supplier.ctx, rfq.ref)).mayQuote).toBe(true)
    const shown = (await listOf(rfq)).map(({ state, reason, openedAt, answeredAt }) => ({ state, reason, openedAt, answeredAt }))
    expect(shown[0]).toEqual(shown[1])
  })

  it('is opened when the link is, or when a member reads the RFQ, and never after it was answered', async () => {
    const supplier = await given.company()
    const rfq = await given.openRfq()
    await given.rfqInvitation({ rfq, address: supplier.address })
    const { token, address } = await given.rfqInvitation({ rfq })
    await noteOpened(stranger, token)
    await noteReadByMember(supplier.ctx, rfq.rfqId)
    expect((await listOf(rfq)).map(({ state }) => state)).toEqual(['opened', 'opened'])
    await declineInvitation(stranger, token, { reason: 'time', note: 'Two weeks more and we would.' })
    await noteOpened(stranger, token)
    await declineInvitation(stranger, token, { reason: 'other', note: undefined })
    expect((await listOf(rfq))[1]).toMatchObject({ state: 'declined', reason: 'time', declineNote: 'Two weeks more and we would.' })
    expect(await factsOf(address)).toBeNull()
  })

  it('reads addresses as they are pasted, each once, and says which line is none', async () => {
    const rfq = await given.openRfq()
    const pasted = 'Wang Lei <Wang@Maker.test>；zhao@maker.test\n\nwang@maker.test, "Li, Na" <li@maker.test>'
    expect(await inviteSuppliers(rfq.buyer.ctx, rfq.rfqId, { addresses: pasted })).toEqual({ asked: 3, known: 0 })
    expect(await inviteSuppliers(rfq.buyer.ctx, rfq.rfqId, { addresses: pasted })).toEqual({ asked: 0, known: 3 })
    expect((await listOf(rfq)).map(({ address }) => address)).toEqual(['li@maker.test', 'wang@maker.test', 'zhao@maker.test'])
    expect(await lettersTo('wang@maker.test')).toHaveLength(1)
    const wrong = inviteSuppliers(rfq.buyer.ctx, rfq.rfqId, { addresses: 'ok@maker.test\nnot an address' })
    await expect(wrong).rejects.toMatchObject({
      code: 'rfq.address_unread',
      detail: { fields: ['addresses'], values: { line: 'not an address' } },
    })
    const own = inviteSuppliers(rfq.buyer.ctx, rfq.rfqId, { addresses: rfq.buyer.address })
    await expect(own).rejects.toEqual(refusal('invalid', 'rfq.invited_own'))
  })

  it('comes to thirty addresses for an RFQ, all of a list or none', async () => {
    const rfq = await given.openRfq()
    await inviteSuppliers(rfq.buyer.ctx, rfq.rfqId, { addresses: addressesOf(mostInvitations - 1, 'thirty') })
    const two = inviteSuppliers(rfq.buyer.ctx, rfq.rfqId, { addresses: addressesOf(2, 'more') })
    await expect(two).rejects.toMatchObject({ kind: 'invalid', code: 'rfq.invitations_full', detail: { values: { most: 30, left: 1 } } })
    expect(await listOf(rfq)).toHaveLength(29)
  })

  it('comes to sixty new addresses of a company in a day; those it invited before do not count', async () => {
    const buyer = await given.company()
    const [first, second, third] = [await given.openRfq({ buyer }), await given.openRfq({ buyer }), await given.openRfq({ buyer })]
    await inviteSuppliers(buyer.ctx, first.rfqId, { addresses: addressesOf(30, 'first') })
    await inviteSuppliers(buyer.ctx, second.rfqId, { addresses: addressesOf(29, 'second') })
    await inviteSuppliers(buyer.ctx, third.rfqId, { addresses: addressesOf(20, 'first') })
    const two = inviteSuppliers(buyer.ctx, third.rfqId, { addresses: addressesOf(2, 'third') })
    await expect(two).rejects.toMatchObject({ kind: 'limited' })
    expect(await inviteSuppliers(buyer.ctx, third.rfqId, { addresses: addressesOf(1, 'third') })).toEqual({ asked: 1, known: 0 })
  })

  it('is sent by a buyer without an account, too, to the one RFQ of the link and within the same bounds', async () => {
    const rfq = await given.openRfq()
    const { companyId, personId } = rfq.buyer
    const guest = { ...rfq.buyer.ctx, actor: { kind: 'guest' as const, companyId, personId, rfqId: rfq.rfqId } }
    expect(await inviteSuppliers(guest, rfq.rfqId, { addresses: 'maker@of-guest.test' })).toEqual({ asked: 1, known: 0 })
    expect(await lettersTo('maker@of-guest.test')).toMatchObject([{ name: 'rfq-invitation' }])
    const [one] = (await listOwnInvitations(guest, rfq.rfqId)).invitations
    await withdrawInvitation(guest, rfq.rfqId, one!.id)
    expect((await listOf(rfq))[0]!.state).toBe('withdrawn')
    const own = inviteSuppliers(guest, rfq.rfqId, { addresses: rfq.buyer.address })
    await expect(own).rejects.toEqual(refusal('invalid', 'rfq.invited_own'))
    const many = inviteSuppliers(guest, rfq.rfqId, { addresses: addressesOf(mostInvitations, 'of-guest') })
    await expect(many).rejects.toEqual(refusal('invalid', 'rfq.invitations_full'))
    const other = await given.openRfq({ buyer: rfq.buyer })
    await expect(inviteSuppliers(guest, other.rfqId, { addresses: 'maker@of-guest.test' })).rejects.toMatchObject({ kind: 'not_found' })
    await expect(listOwnInvitations(guest, other.rfqId)).rejects.toMatchObject({ kind: 'not_found' })
  })

  it('is for RFQs that are open, by members of their company', async () => {
    const rfq = await given.openRfq()
    const input = { addresses: 'maker@elsewhere.test' }
    await expect(inviteSuppliers((await given.company()).ctx, rfq.rfqId, input)).rejects.toMatchObject({ kind: 'not_found' })
    await db.update(rfqs).set({ status: 'paused' }).where(eq(rfqs.id, rfq.rfqId))
    await expect(inviteSuppliers(rfq.buyer.ctx, rfq.rfqId, input)).rejects.toEqual(refusal('conflict', 'rfq.not_inviting'))
  })
})

describe('the link of an invitation', () => {
  it('opens what the invited may read, without the files and what the buyer hides', async () => {
    const line = { no: 1, description: 'Valve', demands: [], breaks: [{ quantity: '5', unit: 'H87' as const }], certificates: [] }
    const lines = [{ ...line, targetPrice: '9.99', targetHidden: true as const }]
    const rfq = await given.openRfq({ document: { visibility: 'invited', lines } })
    const { token, address } = await given.rfqInvitation({ rfq, note: 'Please quote.' })
    const view = await getInvitedRfq(stranger, token)
    expect(view).toMatchObject({ state: 'invited', note: 'Please quote.', mayQuote: true, mayDecline: true, rfq: { isOwn: false } })
    expect(JSON.stringify(view)).not.toMatch(new RegExp(`9\\.99|${address}|${rfq.buyer.address}`))
    await expect(getReadableRfq(db, stranger.actor, rfq.rfqId)).rejects.toMatchObject({ kind: 'not_found' })
  })

  it('is dead when the buyer took the invitation back, and its letter is not written any more', async () => {
    const supplier = await given.company()
    const rfq = await given.openRfq({ document: { visibility: 'invited' } })
    const { token, invitationId, address } = await given.rfqInvitation({ rfq })
    const known = await given.rfqInvitation({ rfq, address: supplier.address })
    await withdrawInvitation(rfq.buyer.ctx, rfq.rfqId, invitationId)
    await withdrawInvitation(rfq.buyer.ctx, rfq.rfqId, known.invitationId)
    await expect(getInvitedRfq(stranger, token)).rejects.toEqual(refusal('gone', 'rfq.invitation_over'))
    await expect(declineInvitation(stranger, token, { reason: 'time', note: undefined })).rejects.toMatchObject({ kind: 'gone' })
    expect([await factsOf(address), await factsOf(supplier.address)]).toEqual([null, null])
    expect((await listMatched(supplier.ctx, 1)).total).toBe(0)
    await expect(getRfq(supplier.ctx, rfq.ref)).rejects.toMatchObject({ kind: 'not_found' })
    await expect(withdrawInvitation(rfq.buyer.ctx, rfq.rfqId, invitationId)).rejects.toEqual(refusal('conflict', 'rfq.invitation_answered'))
    await expect(withdrawInvitation(supplier.ctx, rfq.rfqId, invitationId)).rejects.toMatchObject({ kind: 'not_found' })
  })

  it('opens again when the same address is invited once more', async () => {
    const { token, invitationId, address, ...rfq } = await given.rfqInvitation()
    await withdrawInvitation(rfq.buyer.ctx, rfq.rfqId, invitationId)
    expect(await inviteSuppliers(rfq.buyer.ctx, rfq.rfqId, { addresses: address })).toEqual({ asked: 1, known: 0 })
    expect((await getInvitedRfq(stranger, token)).state).toBe('invited')
  })

  it('ends with the RFQ, by the clock and not by a task, and is never known of a made-up token', async () => {
    const { token, rfqId, buyer } = await given.rfqInvitation()
    const later = { ...stranger, now: new Date(Date.now() + 15 * 86_400_000) }
    await expect(getInvitedRfq(later, token)).rejects.toEqual(refusal('gone', 'rfq.invitation_over'))
    await db.update(rfqs).set({ status: 'paused' }).where(eq(rfqs.id, rfqId))
    expect((await getInvitedRfq(stranger, token)).mayQuote).toBe(false)
    await db.update(rfqs).set({ status: 'suspended' }).where(eq(rfqs.id, rfqId))
    await expect(getInvitedRfq(stranger, token)).rejects.toMatchObject({ kind: 'gone' })
    await expect(getInvitedRfq(stranger, 'n'.repeat(43))).rejects.toMatchObject({ kind: 'gone' })
    expect(buyer.address).toBeTruthy()
  })
})

describe('whoever wants no invitations', () => {
  it('gets none of this buyer any more, and the buyer is told so', async () => {
    const { token, address, buyer, rfqId } = await given.rfqInvitation()
    await stopInvitations(stranger, token, 'buyer')
    expect((await listOf({ rfqId, buyer }))[0]).toMatchObject({ state: 'declined', reason: 'unwanted' })
    const next = await given.rfqInvitation({ rfq: await given.openRfq({ buyer }), address })
    expect((await listOf(next))[0]).toMatchObject({ state: 'declined', reason: 'unwanted' })
    expect(await lettersTo(address)).toHaveLength(1)
    const other = await given.rfqInvitation({ address })
    expect((await listOf(other))[0]!.state).toBe('invited')
  })

  it('gets none of anybody, after the RFQ is over as well, until they say otherwise', async () => {
    const { token, address, rfqId } = await given.rfqInvitation()
    await db.update(rfqs).set({ status: 'cancelled' }).where(eq(rfqs.id, rfqId))
    await stopInvitations(stranger, token, 'anyone')
    await stopInvitations(stranger, token, 'anyone')
    expect(await getRefusal(stranger, token)).toMatchObject({ isOpen: false, mayDecline: false, stops: ['anyone'] })
    expect((await listOf(await given.rfqInvitation({ address })))[0]!.reason).toBe('unwanted')
    await resumeInvitations(stranger, token)
    expect((await listOf(await given.rfqInvitation({ address })))[0]!.state).toBe('invited')
  })

  it('says so with the button of the mail program, too', async () => {
    const { address } = await given.rfqInvitation()
    const [letter] = await lettersTo(address)
    const prepared = await prepareLetter(stranger, letter!.id)
    const { headers } = (prepared as { envelope: { headers: Record<string, string> } }).envelope
    const token = /\/u\/(\w+)>/.exec(headers['List-Unsubscribe'] ?? '')![1]!
    expect(await findInvitationToStop(db, token)).toBeTruthy()
    await unsubscribe(stranger, token)
    expect((await listOf(await given.rfqInvitation({ address })))[0]!.reason).toBe('unwanted')
  })

  it('is heard when they join later, and when they are erased', async () => {
    const { token, address } = await given.rfqInvitation({ address: (await given.company()).address })
    await stopInvitations(stranger, token, 'anyone')
    const again = await given.rfqInvitation({ address })
    expect((await listOf(again))[0]!.reason).toBe('unwanted')
    await eraseByAddress(stranger, address)
    expect(await listOf(again)).toEqual([])
    expect((await listOf(await given.rfqInvitation({ address })))[0]!.reason).toBe('unwanted')
    const named = await db
      .select({ id: letters.id })
      .from(letters)
      .where(and(eq(letters.toAddress, address), eq(letters.name, 'rfq-invitation')))
    expect(named).toEqual([])
  })
})
