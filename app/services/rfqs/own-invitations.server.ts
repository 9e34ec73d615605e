import { and, asc, eq, inArray } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { conflict, notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import { statusAt } from '#app/domain/rfqs/deadline.ts'
import { mayInvite, withdrawable, type InvitationView } from '#app/domain/rfqs/invitation.ts'
import { mostInvitations } from '#app/domain/rfqs/rfq.ts'
import type { Worded } from '#app/domain/text.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { rfqVersions } from '#db/schema/rfqs.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { getOwnRfq } from './access.server.ts'
import { dropInvited } from './place-invited.server.ts'

export type OwnInvitations = {
  /** `alias`: what the invited read in the place of the buyer's name. */
  rfq: { id: string; title: Worded; alias: string }
  canInvite: boolean
  /** How many more this RFQ takes. */
  left: number
  invitations: InvitationView[]
}

/** Whom the caller's company has invited to its RFQ, and what came of it. */
export async function listOwnInvitations(ctx: Context<DealingActor>, rfqId: string): Promise<OwnInvitations> {
  const row = await getOwnRfq(ctx.db, ctx.actor, rfqId)
  const { id, title, lang, currentVersion } = row
  const [[version], rows] = await Promise.all([
    ctx.db
      .select({ document: rfqVersions.document })
      .from(rfqVersions)
      .where(and(eq(rfqVersions.rfqId, id), eq(rfqVersions.version, currentVersion))),
    ctx.db
      .select()
      .from(rfqInvitations)
      .where(eq(rfqInvitations.rfqId, id))
      .orderBy(asc(rfqInvitations.createdAt), asc(rfqInvitations.address)),
  ])
  return {
    rfq: { id, title: { text: title, lang }, alias: version?.document.buyerAlias ?? '' },
    canInvite: mayInvite(statusAt(row, readAt(ctx))),
    left: Math.max(0, mostInvitations - rows.length),
    invitations: rows.map((row) => ({
      id: row.id,
      address: row.address,
      state: row.state,
      reason: row.declineReason,
      declineNote: row.declineNote,
      invitedAt: row.createdAt,
      openedAt: row.openedAt,
      answeredAt: row.answeredAt,
    })),
  }
}

/** The buyer takes back an invitation of which nothing has come yet: its link is dead. */
export async function withdrawInvitation(ctx: Context<DealingActor>, rfqId: string, invitationId: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const rfq = await getOwnRfq(tx, ctx.actor, rfqId)
    const isThis = and(eq(rfqInvitations.id, invitationId), eq(rfqInvitations.rfqId, rfq.id))
    if (!isId(invitationId)) throw notFound()
    const [withdrawn] = await tx
      .update(rfqInvitations)
      .set({ state: 'withdrawn', answeredAt: now })
      .where(and(isThis, inArray(rfqInvitations.state, withdrawable)))
      .returning({ companyId: rfqInvitations.companyId })
    if (!withdrawn) {
      const known = await tx.select({ id: rfqInvitations.id }).from(rfqInvitations).where(isThis)
      throw known.length > 0 ? conflict('rfq.invitation_answered') : notFound()
    }
    if (withdrawn.companyId) await dropInvited(tx, rfq.id, withdrawn.companyId)
    await record(tx, ctx, { name: 'rfq.invitation_withdrawn', at: now, subjectId: rfq.id, detail: { rfqId: rfq.id, invitationId } })
  })
}
