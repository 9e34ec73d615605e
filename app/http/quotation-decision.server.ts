import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import type { DealingActor } from '#app/domain/actor.ts'
import { CounterInput } from '#app/domain/quotations/counter-offer.ts'
import { AcceptQuotationInput, DeclineQuotationInput, WithdrawQuotationInput } from '#app/domain/quotations/quotation.ts'
import { Version } from '#app/domain/whole-number.ts'
import type { Context } from '#app/services/context.server.ts'
import { acceptQuotation } from '#app/services/quotations/accept-quotation.server.ts'
import { acceptCounter, counterQuotation, keepQuotation } from '#app/services/quotations/counter-quotation.server.ts'
import { declineQuotation } from '#app/services/quotations/decline-quotation.server.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'
import { withdrawQuotation } from '#app/services/quotations/withdraw-quotation.server.ts'
import type { GuestAct } from '#app/services/threads/guest-codes.server.ts'
import { flashHeaders } from './flash.server.ts'
import { codeFirst } from './guest-code.server.ts'
import { readForm } from './read-form.server.ts'

/** `there`: the thread that the decision leads back to. */
type Decision = { quotationId: string; there: string }

/** What a guest without a code is answered; null when the act may go on. */
async function withoutCode(request: Request, ctx: Context<DealingActor>, act: GuestAct, { quotationId }: Pick<Decision, 'quotationId'>) {
  if (ctx.actor.kind !== 'guest') return null
  await getQuotation(ctx, quotationId)
  const first = await codeFirst(request, ctx, act, quotationId)
  return 'answer' in first ? first.answer : null
}

/** Accepts, or mails a guest the code for it. Members and guests press the same buttons. */
export async function acceptance({ request }: ActionFunctionArgs, ctx: Context<DealingActor>, decision: Decision) {
  const first = await withoutCode(request, ctx, 'quotation.accept', decision)
  if (first) return first
  const form = await readForm(request, AcceptQuotationInput.omit({ quotationId: true }))
  if (form.failed) return form.reply()
  await acceptQuotation(ctx, { ...form.value, quotationId: decision.quotationId })
  return redirect(decision.there, { headers: await flashHeaders({ key: 'quotation:acceptance.done' }) })
}

/** Declines with a reason, or mails a guest the code for it. */
export async function refusal({ request }: ActionFunctionArgs, ctx: Context<DealingActor>, decision: Decision) {
  const first = await withoutCode(request, ctx, 'quotation.decline', decision)
  if (first) return first
  const form = await readForm(request, DeclineQuotationInput.omit({ quotationId: true }))
  if (form.failed) return form.reply()
  await declineQuotation(ctx, { ...form.value, quotationId: decision.quotationId })
  return redirect(decision.there, { headers: await flashHeaders({ key: 'quotation:refusal.done' }) })
}

/** Takes a quotation back with a reason, or mails a guest the code for it. */
export async function withdrawal({ request }: ActionFunctionArgs, ctx: Context<DealingActor>, decision: Decision) {
  const first = await withoutCode(request, ctx, 'quotation.withdraw', decision)
  if (first) return first
  const form = await readForm(request, WithdrawQuotationInput.omit({ quotationId: true }))
  if (form.failed) return form.reply()
  await withdrawQuotation(ctx, { ...form.value, quotationId: decision.quotationId })
  return redirect(decision.there, { headers: await flashHeaders({ key: 'comparison:withdrawal.done' }) })
}

const TermsAnswer = z.object({
  version: Version,
  intent: z.enum(['ask', 'take', 'keep', 'send-code']).catch('ask'),
  code: z.string().trim().max(12).optional(),
})

/** The buyer asks for other terms; the supplier takes them, which sends its next version, or keeps what it quoted. */
export async function answerTerms(args: ActionFunctionArgs, ctx: Context<DealingActor>, terms: Terms) {
  const { quotationId, there } = terms
  const answer = await readForm(args.request, TermsAnswer)
  if (answer.failed) return answer.reply()
  const { intent, version, code } = answer.value
  if (intent === 'ask') return askForTerms(args, ctx, terms)
  const isKept = intent === 'keep'
  const first = isKept ? null : await withoutCode(args.request, ctx, 'quotation.take', { quotationId })
  if (first) return first
  const seen = { quotationId, version }
  const { threadId } = isKept ? await keepQuotation(ctx, seen) : await acceptCounter(ctx, { ...seen, code })
  return redirect(there(threadId), {
    headers: await flashHeaders({ key: isKept ? 'comparison:counter.kept' : 'comparison:counter.taken' }),
  })
}

type Terms = { quotationId: string; there: (threadId: string) => string }

/** Asks for other terms; it binds nobody, so the link of a guest is enough. */
async function askForTerms({ request }: ActionFunctionArgs, ctx: Context<DealingActor>, { quotationId, there }: Terms) {
  const form = await readForm(request, CounterInput.omit({ quotationId: true }))
  if (form.failed) return form.reply()
  const { threadId } = await counterQuotation(ctx, { ...form.value, quotationId })
  return redirect(there(threadId), { headers: await flashHeaders({ key: 'comparison:counter.done' }) })
}
