import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import type { DealingActor } from '#app/domain/actor.ts'
import { RfqAppealInput } from '#app/domain/rfqs/rfq-decision.ts'
import { seenRevision } from '#app/domain/rfqs/rfq-input.ts'
import { AnswerInput, RfqMoveInput } from '#app/domain/rfqs/rfq-moves.ts'
import type { Context } from '#app/services/context.server.ts'
import { moveRfq } from '#app/services/rfqs/move-rfq.server.ts'
import { publishRfq } from '#app/services/rfqs/publish-rfq.server.ts'
import { answerQuestion } from '#app/services/rfqs/questions.server.ts'
import { appealRfq } from '#app/services/rfqs/review-rfq.server.ts'
import { readForm, type ReadForm } from './read-form.server.ts'

/** What the page of one's own RFQ can send. */
const ActInput = z.discriminatedUnion('intent', [
  ...RfqMoveInput.options,
  z.object({ intent: z.literal('publish'), ...seenRevision }),
  z.object({ intent: z.literal('copy'), clientKey: z.uuid() }),
  AnswerInput.extend({ intent: z.literal('answer') }),
  RfqAppealInput.extend({ intent: z.literal('appeal') }),
])
export type RfqAct = z.infer<typeof ActInput>

export const readRfqAct = ({ request }: ActionFunctionArgs): Promise<ReadForm<RfqAct>> => readForm(request, ActInput)

type Copy = { intent: 'copy'; clientKey: string }
type Other = Exclude<RfqAct, { intent: 'publish' | 'copy' }> | { intent: 'publish'; revision: number }

export const isCopy = (act: RfqAct): act is Copy => act.intent === 'copy'

/** Does what was pressed, and names what is said then. */
export async function actOnRfq(ctx: Context<DealingActor>, rfqId: string, act: Other): Promise<string> {
  switch (act.intent) {
    case 'publish':
      return (await publishRfq(ctx, rfqId, act.revision)) === 'in_review' ? 'rfq:done.in_review' : 'rfq:done.open'
    case 'answer':
      await answerQuestion(ctx, rfqId, act)
      return 'rfq:done.answered'
    case 'appeal':
      await appealRfq(ctx, rfqId, act)
      return 'rfq:done.appealed'
    default:
      await moveRfq(ctx, rfqId, act)
      return `rfq:done.${act.intent}`
  }
}
