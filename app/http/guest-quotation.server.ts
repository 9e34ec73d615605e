import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import type { ThreadGuest } from '#app/domain/actor.ts'
import { rowsAfter, type FormValues } from '#app/domain/row-fields.ts'
import { paths } from '#app/paths.ts'
import type { Context } from '#app/services/context.server.ts'
import { saveDraft } from '#app/services/quotations/quotation-draft.server.ts'
import { checkRfqQuotation, sendRfqQuotation } from '#app/services/quotations/send-rfq-quotation.server.ts'
import { sendInvitationCode } from '#app/services/rfqs/invitation-codes.server.ts'
import {
  checkInvitedQuotation,
  InvitedQuotationInput,
  quoteByInvitation,
  saveInvitedDraft,
} from '#app/services/rfqs/quote-by-invitation.server.ts'
import { sendGuestCode, spendGuestCode } from '#app/services/threads/guest-codes.server.ts'
import { flashHeaders } from './flash.server.ts'
import { formAgain, readForm, typedInto } from './read-form.server.ts'
import { partsOf, Sent } from './rfq-quotation-form.server.ts'

const code = z.string().trim().max(12).optional()
const InvitedForm = InvitedQuotationInput.extend({ code })
const GuestForm = Sent.extend({ code })

/** What the form of a guest does, whichever link it stands behind. `check` says what keeps it from being sent before a code is mailed. */
type Ways<T> = {
  here: string
  keep: (typed: { form: FormValues; revision: number }) => Promise<unknown>
  check: (value: T) => Promise<void>
  mailCode: () => Promise<void>
  /** Gives the address of the thread. */
  send: (value: T, code: string) => Promise<string>
}

/** What was typed is kept at every button. A quotation that can be sent is sent with a code; without one the code is mailed. */
async function answer<T extends { code?: string }>(request: Request, schema: z.ZodType<T>, ways: Ways<T>) {
  const form = await readForm(request, schema)
  const values = typedInto(request) ?? {}
  const intent = [values.intent ?? 'save'].flat()[0]!
  const rows = rowsAfter(values, intent)
  const seen = Number(values.revision)
  await ways.keep({ form: partsOf(rows ?? values), revision: Number.isSafeInteger(seen) ? seen : -1 })
  if (rows) return formAgain(rows)
  const isSending = intent === 'send' || intent === 'send-code'
  if (!isSending) return redirect(ways.here, { headers: await flashHeaders({ key: 'invited:quotation.saved' }) })
  if (form.failed) return form.reply()
  await ways.check(form.value)
  const typed = form.value.code
  if (intent === 'send-code' || !typed) {
    await ways.mailCode()
    return data({ reply: { values, errors: {} }, codeSent: true })
  }
  return redirect(await ways.send(form.value, typed), { headers: await flashHeaders({ key: 'invited:quotation.sent' }) })
}

/** Behind the link of an invitation. */
export const answerInvitedForm = (request: Request, ctx: Context, token: string) =>
  answer(request, InvitedForm, {
    here: paths.invitedQuotation(ctx.locale, token),
    keep: (typed) => saveInvitedDraft(ctx, token, typed),
    check: (value) => checkInvitedQuotation(ctx, token, value),
    mailCode: () => sendInvitationCode(ctx, 'rfq.quote', token),
    send: async (value, typed) => paths.scopedThread(ctx.locale, (await quoteByInvitation(ctx, token, value, typed)).scopedToken),
  })

/** Behind the link to a thread on an RFQ, of which its supplier sends a next version. */
export const answerGuestForm = (request: Request, ctx: Context<ThreadGuest>, { token, rfqId }: { token: string; rfqId: string }) =>
  answer(request, GuestForm, {
    here: paths.scopedQuotation(ctx.locale, token),
    keep: (typed) => saveDraft(ctx, rfqId, typed),
    check: (value) => checkRfqQuotation(ctx, rfqId, value),
    mailCode: () => sendGuestCode(ctx, 'rfq.quote', ctx.actor.threadId),
    send: async (value, typed) => {
      await spendGuestCode(ctx, 'rfq.quote', ctx.actor.threadId, typed)
      await sendRfqQuotation(ctx, rfqId, value)
      return paths.scopedThread(ctx.locale, token)
    },
  })
