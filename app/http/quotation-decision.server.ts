import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import type { DealingActor } from '#app/domain/actor.ts'
import { AcceptQuotationInput, DeclineQuotationInput } from '#app/domain/quotations/quotation.ts'
import type { Context } from '#app/services/context.server.ts'
import { acceptQuotation } from '#app/services/quotations/accept-quotation.server.ts'
import { declineQuotation } from '#app/services/quotations/decline-quotation.server.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'
import { sendGuestCode, type GuestAct } from '#app/services/quotations/guest-codes.server.ts'
import { flashHeaders } from './flash.server.ts'
import { readForm, typedInto } from './read-form.server.ts'

/** `there`: the thread that the decision leads back to. */
type Decision = { quotationId: string; there: string }

const CodeRequest = z.object({ intent: z.string().optional(), code: z.string().trim().optional() })

/** A guest who asks for a code, or comes without one, gets it by mail; null when the act may go on. */
async function codeFirst(request: Request, ctx: Context<DealingActor>, act: GuestAct, { quotationId }: Decision) {
  if (ctx.actor.kind !== 'guest') return null
  await getQuotation(ctx, quotationId)
  const form = await readForm(request, CodeRequest)
  if (form.failed) return form.reply()
  if (form.value.intent !== 'send-code' && form.value.code) return null
  await sendGuestCode(ctx, act, quotationId)
  return data({ reply: { values: typedInto(request) ?? {}, errors: {} }, codeSent: true })
}

/** Accepts, or mails a guest the code for it. Members and guests press the same buttons. */
export async function acceptance({ request }: ActionFunctionArgs, ctx: Context<DealingActor>, decision: Decision) {
  const first = await codeFirst(request, ctx, 'quotation.accept', decision)
  if (first) return first
  const form = await readForm(request, AcceptQuotationInput.omit({ quotationId: true }))
  if (form.failed) return form.reply()
  await acceptQuotation(ctx, { ...form.value, quotationId: decision.quotationId })
  return redirect(decision.there, { headers: await flashHeaders({ key: 'quotation:acceptance.done' }) })
}

/** Declines with a reason, or mails a guest the code for it. */
export async function refusal({ request }: ActionFunctionArgs, ctx: Context<DealingActor>, decision: Decision) {
  const first = await codeFirst(request, ctx, 'quotation.decline', decision)
  if (first) return first
  const form = await readForm(request, DeclineQuotationInput.omit({ quotationId: true }))
  if (form.failed) return form.reply()
  await declineQuotation(ctx, { ...form.value, quotationId: decision.quotationId })
  return redirect(decision.there, { headers: await flashHeaders({ key: 'quotation:refusal.done' }) })
}
