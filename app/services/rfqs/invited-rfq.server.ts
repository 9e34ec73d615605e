import { and, eq, isNull } from 'drizzle-orm'
import type { InvitedView } from '#app/domain/rfqs/invited-view.ts'
import { mayWithdraw } from '#app/domain/rfqs/invitation.ts'
import { takesQuotations } from '#app/domain/rfqs/deadline.ts'
import { gone } from '#app/domain/errors.ts'
import { maskAddress } from '#app/domain/mail/addresses.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { readAt, type Context } from '../context.server.ts'
import { readRfqView } from './get-rfq.server.ts'
import { getInvitation } from './invitation-access.server.ts'
import { stopsOf } from './invitation-stops.server.ts'

/** What the page behind an invitation's link shows: all that an invited supplier reads, but of the files only that they are there. */
export async function getInvitedRfq(ctx: Context, token: string): Promise<InvitedView> {
  const now = readAt(ctx)
  const { invitation, rfq: row } = await getInvitation(ctx.db, token, now)
  const rfq = await readRfqView({ ...ctx, actor: { kind: 'stranger' } }, { row, isOwn: false, isLetIn: false })
  if (!rfq) throw gone('rfq.invitation_over')
  const { address, state, note } = invitation
  return {
    rfq: { ...rfq, files: rfq.files.map((file) => ({ ...file, mayOpen: false })) },
    state,
    address: maskAddress(address),
    note,
    mayQuote: state !== 'quoted' && takesQuotations(row, now),
    mayDecline: mayWithdraw(state),
    stops: await stopsOf(ctx.db, address, row.buyerCompanyId),
  }
}

/** When it was first opened, as the buyer sees it. Mail scanners open links, too; nothing else follows from it. */
export async function noteOpened(ctx: Context, token: string): Promise<void> {
  const now = readAt(ctx)
  const { invitation } = await getInvitation(ctx.db, token, now)
  if (invitation.state !== 'invited') return
  await ctx.db
    .update(rfqInvitations)
    .set({ state: 'opened', openedAt: now })
    .where(and(eq(rfqInvitations.id, invitation.id), eq(rfqInvitations.state, 'invited'), isNull(rfqInvitations.openedAt)))
}

/** The same for a member of an invited company, who reads the RFQ on the site. */
export async function noteReadByMember(ctx: Context, rfqId: string): Promise<void> {
  if (ctx.actor.kind !== 'member') return
  await ctx.db
    .update(rfqInvitations)
    .set({ state: 'opened', openedAt: readAt(ctx) })
    .where(and(eq(rfqInvitations.rfqId, rfqId), eq(rfqInvitations.companyId, ctx.actor.companyId), eq(rfqInvitations.state, 'invited')))
}
