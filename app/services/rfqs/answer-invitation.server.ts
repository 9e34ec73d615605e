import { and, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { maskAddress } from '#app/domain/mail/addresses.ts'
import type { RefusalView } from '#app/domain/rfqs/invited-view.ts'
import { DeclineInvitationInput, mayWithdraw, type InvitationReason, type StopScope } from '#app/domain/rfqs/invitation.ts'
import type { Transaction } from '#db/client.server.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { ownerActed } from '../letters/unasked-letters.server.ts'
import { getReadableRfq } from './access.server.ts'
import { getAnyInvitation, getInvitation, isOpenInvitation, type OpenInvitation } from './invitation-access.server.ts'
import { addStop, liftStops, stopsOf } from './invitation-stops.server.ts'
import { putAside } from './place-invited.server.ts'

type Ended = { reason: InvitationReason; note: string | null }

/** Whoever was invited says why they do not quote; the buyer reads it. Said twice, it is said once. */
export async function declineInvitation(ctx: Context, token: string, input: DeclineInvitationInput): Promise<void> {
  const { reason, note = null } = DeclineInvitationInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const open = await getInvitation(tx, token, now, { lock: true })
    if (open.invitation.state === 'declined') return
    if (!mayWithdraw(open.invitation.state)) throw conflict('rfq.invitation_quoted')
    await end(tx, ctx, open, { reason, note }, now)
  })
}

/** The same by a member of the invited company, who reads the RFQ on the site: whichever of its mailboxes were asked. */
export async function declineAsMember(ctx: Context<MemberActor>, rfqIdOrRef: string, input: DeclineInvitationInput): Promise<void> {
  const { reason, note = null } = DeclineInvitationInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const { row: rfq } = await getReadableRfq(tx, ctx.actor, rfqIdOrRef)
    const invitations = await tx
      .select()
      .from(rfqInvitations)
      .where(and(eq(rfqInvitations.rfqId, rfq.id), eq(rfqInvitations.companyId, ctx.actor.companyId)))
      .orderBy(rfqInvitations.id)
      .for('update')
    const open = invitations.filter((invitation) => mayWithdraw(invitation.state) && isOpenInvitation({ invitation, rfq }, now))
    if (open.length === 0 && !invitations.some(({ state }) => state === 'declined')) throw conflict('rfq.nothing_to_decline')
    for (const invitation of open) await end(tx, ctx, { invitation, rfq }, { reason, note }, now)
  })
}

/** No invitation of this buyer, or of anybody, goes to the mailbox any more; this one is declined with it. */
export async function stopInvitations(ctx: Context, token: string, scope: StopScope): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const open = await getAnyInvitation(tx, token, { lock: true })
    const { invitation, rfq } = open
    await addStop(tx, invitation.address, scope, rfq.buyerCompanyId, now)
    await record(tx, ctx, { name: 'rfq.invitations_stopped', at: now, subjectId: rfq.id, detail: detailOf(open, scope) })
    if (mayWithdraw(invitation.state)) await end(tx, ctx, open, { reason: 'unwanted', note: null }, now)
  })
}

/** They come again, this buyer's and everybody's; what was declined stays declined. */
export async function resumeInvitations(ctx: Context, token: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const open = await getAnyInvitation(tx, token)
    await liftStops(tx, open.invitation.address, open.rfq.buyerCompanyId)
    await record(tx, ctx, { name: 'rfq.invitations_resumed', at: now, subjectId: open.rfq.id, detail: detailOf(open) })
  })
}

const detailOf = ({ invitation, rfq }: OpenInvitation, reason?: string) => ({
  rfqId: rfq.id,
  invitationId: invitation.id,
  ...(reason && { reason }),
})

async function end(tx: Transaction, ctx: Context, open: OpenInvitation, { reason, note }: Ended, now: Date): Promise<void> {
  const { invitation, rfq } = open
  await tx
    .update(rfqInvitations)
    .set({ state: 'declined', declineReason: reason, declineNote: note, answeredAt: now })
    .where(and(eq(rfqInvitations.id, invitation.id), eq(rfqInvitations.state, invitation.state)))
  if (invitation.companyId) await putAside(tx, rfq.id, invitation.companyId, now)
  await ownerActed(tx, invitation.address, now)
  await record(tx, ctx, { name: 'rfq.invitation_declined', at: now, subjectId: rfq.id, detail: detailOf(open, reason) })
}

/** What the page behind the letter's second link shows: whether there is something to decline, and what comes to the mailbox. */
export async function getRefusal(ctx: Context, token: string): Promise<RefusalView> {
  const open = await getAnyInvitation(ctx.db, token)
  const { invitation, rfq } = open
  return {
    title: { text: rfq.title, lang: rfq.lang },
    ref: rfq.ref,
    state: invitation.state,
    isOpen: isOpenInvitation(open, readAt(ctx)),
    mayDecline: isOpenInvitation(open, readAt(ctx)) && mayWithdraw(invitation.state),
    stops: await stopsOf(ctx.db, invitation.address, rfq.buyerCompanyId),
    address: maskAddress(invitation.address),
  }
}
