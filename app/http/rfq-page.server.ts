import { redirect } from '@remix-run/node'
import { z } from 'zod'
import type { MemberActor } from '#app/domain/actor.ts'
import { DeclineInvitationInput } from '#app/domain/rfqs/invitation.ts'
import { QuestionInput } from '#app/domain/rfqs/rfq-moves.ts'
import { paths } from '#app/paths.ts'
import type { Context } from '#app/services/context.server.ts'
import { declineAsMember } from '#app/services/rfqs/answer-invitation.server.ts'
import { getRfq } from '#app/services/rfqs/get-rfq.server.ts'
import { askQuestion } from '#app/services/rfqs/questions.server.ts'
import { flashHeaders } from './flash.server.ts'
import { readForm } from './read-form.server.ts'

const Intent = z.object({ intent: z.string().optional() })

/** A member asks something that everybody reads, or declines the buyer's invitation. */
export async function answerRfqPage(request: Request, ctx: Context<MemberActor>, rfqRef: string) {
  await getRfq(ctx, rfqRef)
  const done = async (key: string) => redirect(paths.rfq(ctx.locale, rfqRef), { headers: await flashHeaders({ key }) })
  const pressed = await readForm(request, Intent)
  if (!pressed.failed && pressed.value.intent === 'decline') {
    const form = await readForm(request, DeclineInvitationInput)
    if (form.failed) return form.reply()
    await declineAsMember(ctx, rfqRef, form.value)
    return done('invited:refusal.done')
  }
  const form = await readForm(request, QuestionInput)
  if (form.failed) return form.reply()
  await askQuestion(ctx, rfqRef, form.value)
  return done('rfq:done.asked')
}
