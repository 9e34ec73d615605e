import { expect, it } from 'vitest'
import { declineAsMember } from '#app/services/rfqs/answer-invitation.server.ts'
import { getRfq } from '#app/services/rfqs/get-rfq.server.ts'
import { listOwnInvitations } from '#app/services/rfqs/own-invitations.server.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const refusal = (kind: string, code: string) => expect.objectContaining({ name: 'Refusal', kind, code })

it('an invitation is declined by a member on the page of the RFQ, whichever mailbox of the company was asked', async () => {
  const rfq = await given.openRfq({ document: { visibility: 'invited' } })
  const [supplier, rival] = [await given.company(), await given.company()]
  await given.rfqInvitation({ rfq, address: supplier.address })
  expect((await getRfq(supplier.ctx, rfq.ref)).invitation).toBe('invited')
  const why = { reason: 'no_capacity' as const, note: 'Full until spring.' }
  await expect(declineAsMember(rival.ctx, rfq.ref, why)).rejects.toMatchObject({ kind: 'not_found' })
  await expect(declineAsMember(rfq.buyer.ctx, rfq.ref, why)).rejects.toEqual(refusal('conflict', 'rfq.nothing_to_decline'))
  await declineAsMember(supplier.ctx, rfq.ref, why)
  await declineAsMember(supplier.ctx, rfq.ref, { reason: 'other' })
  expect((await getRfq(supplier.ctx, rfq.ref)).invitation).toBe('declined')
  expect((await listOwnInvitations(rfq.buyer.ctx, rfq.rfqId)).invitations).toMatchObject([
    { state: 'declined', reason: 'no_capacity', declineNote: 'Full until spring.' },
  ])
})
