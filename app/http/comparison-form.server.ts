import { redirect } from '@remix-run/node'
import { z } from 'zod'
import type { DealingActor } from '#app/domain/actor.ts'
import { ComparisonInput } from '#app/domain/quotations/comparison-input.ts'
import { AwardInput } from '#app/domain/rfqs/award.ts'
import { formTick } from '#app/domain/form-rows.ts'
import type { Context } from '#app/services/context.server.ts'
import { awardLines, someLines } from '#app/services/quotations/award-lines.server.ts'
import { saveComparisonBasis } from '#app/services/quotations/save-comparison-basis.server.ts'
import { shortlistQuotation } from '#app/services/quotations/shortlist-quotation.server.ts'
import { flashHeaders } from './flash.server.ts'
import { codeFirst } from './guest-code.server.ts'
import { readForm } from './read-form.server.ts'

const Intent = z.object({ intent: z.enum(['basis', 'award', 'send-code', 'shortlist']).catch('basis') })
const Shortlist = z.object({ quotation: z.uuid(), isListed: formTick })

/** `there`: the page itself. */
type Compared = { rfqId: string; there: string }

/** Three forms stand on the page: what is reckoned with, the short list, and the award, for which a guest needs a code. */
export async function answerComparisonForm(request: Request, ctx: Context<DealingActor>, { rfqId, there }: Compared) {
  const asked = await readForm(request, Intent)
  const intent = asked.failed ? 'basis' : asked.value.intent
  if (intent === 'award' || intent === 'send-code') {
    const form = await readForm(request, AwardInput)
    if (form.failed) return form.reply()
    someLines(form.value)
    if (ctx.actor.kind === 'guest') {
      const first = await codeFirst(request, ctx, 'rfq.award', rfqId)
      if ('answer' in first) return first.answer
    }
    await awardLines(ctx, rfqId, form.value)
    return redirect(there, { headers: await flashHeaders({ key: 'comparison:award.done' }) })
  }
  if (intent === 'shortlist') {
    const form = await readForm(request, Shortlist)
    if (form.failed) return form.reply()
    await shortlistQuotation(ctx, form.value.quotation, form.value.isListed)
    return redirect(there)
  }
  const form = await readForm(request, ComparisonInput)
  if (form.failed) return form.reply()
  await saveComparisonBasis(ctx, rfqId, form.value)
  return redirect(there, { headers: await flashHeaders({ key: 'comparison:basis.saved' }) })
}
