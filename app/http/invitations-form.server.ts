import { redirect } from '@remix-run/node'
import { z } from 'zod'
import type { DealingActor } from '#app/domain/actor.ts'
import { InviteSuppliersInput } from '#app/domain/rfqs/invitation.ts'
import type { Context } from '#app/services/context.server.ts'
import { inviteSuppliers } from '#app/services/rfqs/invite-suppliers.server.ts'
import { withdrawInvitation } from '#app/services/rfqs/own-invitations.server.ts'
import { flashHeaders } from './flash.server.ts'
import { readForm } from './read-form.server.ts'

const InvitationsInput = z.discriminatedUnion('intent', [
  InviteSuppliersInput.extend({ intent: z.literal('invite') }),
  z.object({ intent: z.literal('withdraw'), invitation: z.uuid() }),
])

/** The buyer invites addresses to the RFQ, or takes an invitation back. `there`: the page itself. */
export async function answerInvitationsForm(
  request: Request,
  ctx: Context<DealingActor>,
  { rfqId, there }: { rfqId: string; there: string },
) {
  const form = await readForm(request, InvitationsInput)
  if (form.failed) return form.reply()
  if (form.value.intent === 'withdraw') {
    await withdrawInvitation(ctx, rfqId, form.value.invitation)
    return redirect(there, { headers: await flashHeaders({ key: 'rfqInvitation:withdrawn' }) })
  }
  const { asked } = await inviteSuppliers(ctx, rfqId, form.value)
  return redirect(there, { headers: await flashHeaders({ key: asked > 0 ? 'rfqInvitation:done' : 'rfqInvitation:doneKnown' }) })
}
