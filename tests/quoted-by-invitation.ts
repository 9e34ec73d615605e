import { desc, eq } from 'drizzle-orm'
import type { ThreadGuest } from '#app/domain/actor.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { Context } from '#app/services/context.server.ts'
import { sendInvitationCode, type InvitedAct } from '#app/services/rfqs/invitation-codes.server.ts'
import { InvitedQuotationInput, quoteByInvitation } from '#app/services/rfqs/quote-by-invitation.server.ts'
import { guestCodeOf } from '#app/services/threads/guest-codes.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import type { Database } from '#db/client.server.ts'
import { guestCodes, quotations } from '#db/schema/quotations.ts'
import type { givenIn, GivenCompany } from './given.ts'
import { rfqQuotationInput } from './rfq-quotation-input.ts'

type World = { db: Database; given: ReturnType<typeof givenIn> }

/** What whoever was invited by address fills in. */
export const invitedInput = (document: Pick<RfqDocument, 'lines'>, change: Parameters<typeof rfqQuotationInput>[1] = {}) =>
  InvitedQuotationInput.parse({
    ...rfqQuotationInput(document, change),
    company: 'Tianjin Nankai Castings Ltd.',
    country: 'CN',
    name: 'Wang Lei',
    rfqVersion: 1,
  })

/** Has a code mailed to the invited address and reads it there. */
export async function mailedCode({ db, given }: World, act: InvitedAct, { token, invitationId }: { token: string; invitationId: string }) {
  await sendInvitationCode(given.stranger(), act, token)
  const [row] = await db
    .select()
    .from(guestCodes)
    .where(eq(guestCodes.subjectId, invitationId))
    .orderBy(desc(guestCodes.createdAt))
    .limit(1)
  return guestCodeOf(row!.id, row!.hash)
}

/** Somebody without an account who was invited and has quoted, with the link to the thread. */
export async function quotedByInvitation(
  world: World,
  facts: { rfq?: { rfqId: string; buyer: GivenCompany; document: RfqDocument }; address?: string } = {},
) {
  const { db, given } = world
  const rfq = facts.rfq ?? (await given.openRfq())
  const invited = await given.rfqInvitation({ rfq, address: facts.address })
  const code = await mailedCode(world, 'rfq.quote', invited)
  const { scopedToken } = await quoteByInvitation(given.stranger(), invited.token, invitedInput(rfq.document), { code })
  const actor = (await getGuestByLink(db, scopedToken, new Date())) as ThreadGuest
  const ctx: Context<ThreadGuest> = { ...given.stranger(), actor }
  const [quotation] = await db.select({ id: quotations.id }).from(quotations).where(eq(quotations.threadId, actor.threadId))
  return { ...invited, ...rfq, scopedToken, ctx, threadId: actor.threadId, companyId: actor.companyId, quotationId: quotation!.id }
}
