import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import type { ThreadGuest } from '#app/domain/actor.ts'
import { carried } from '#app/domain/files/thread-file.ts'
import { typedIn } from '#app/domain/form.ts'
import { rowsAfter, type FormValues } from '#app/domain/row-fields.ts'
import { paths } from '#app/paths.ts'
import type { Context } from '#app/services/context.server.ts'
import { saveDraft } from '#app/services/quotations/quotation-draft.server.ts'
import { storeInvitedFile, storeQuotationFile } from '#app/services/quotations/quotation-files.server.ts'
import { checkRfqQuotation, sendRfqQuotation } from '#app/services/quotations/send-rfq-quotation.server.ts'
import { heldByInvited, proveInvited, sendInvitationCode } from '#app/services/rfqs/invitation-codes.server.ts'
import { getInvitedRfqId } from '#app/services/rfqs/invited-form.server.ts'
import {
  checkInvitedQuotation,
  InvitedQuotationInput,
  quoteByInvitation,
  saveInvitedDraft,
} from '#app/services/rfqs/quote-by-invitation.server.ts'
import { sendGuestCode } from '#app/services/threads/guest-codes.server.ts'
import { heldByGuest, proveGuest, type Proof } from '#app/services/threads/guest-proof.server.ts'
import { flashHeaders } from './flash.server.ts'
import { formAgain, readForm, typedInto } from './read-form.server.ts'
import { sheetUpload } from './quotation-sheet.server.ts'
import { partsOf, Sent } from './rfq-quotation-form.server.ts'

const code = z.string().trim().max(12).optional()
const InvitedForm = InvitedQuotationInput.extend({ code })
const GuestForm = Sent.extend({ code })

/** What the form of a guest does, whichever link it stands behind. `check` says what keeps it from being sent before a code is mailed. */
type Ways<T> = {
  here: (key: string | null) => string
  rfqId: () => Promise<string>
  keep: (typed: { form: FormValues; revision: number }) => Promise<unknown>
  check: (value: T) => Promise<void>
  mailCode: () => Promise<void>
  /** The key that the code is good for, or that holds already. */
  prove: (proof: Proof) => Promise<string>
  held: (key: string) => Promise<string | null> | string | null
  store: (upload: { name: string; bytes: Uint8Array }) => Promise<{ id: string; name: string }>
  /** Gives the address of the thread. */
  send: (value: T, proof: Proof) => Promise<string>
}

/**
 * What was typed is kept at every button. A quotation that can be sent is sent with a code; without one the code is mailed. Files come with
 * the code, too: with it comes a key that holds for some minutes, so that a form that is refused need not be proved again.
 */
async function answer<T extends { code?: string }>(request: Request, ctx: Context, schema: z.ZodType<T>, ways: Ways<T>) {
  const proof: Proof = {}
  const sheet = sheetUpload()
  const form = await readForm(request, schema, {
    sheet: sheet.upload,
    files: {
      as: 'attached',
      several: true,
      take: async (upload, sent) => {
        const said = (name: string) => sent.get(name)?.toString()
        proof.key ??= await ways.prove({ code: said('code'), key: said('key') })
        // A file that is refused takes the proof with it no more than the words.
        Object.assign(typedInto(request) ?? {}, { key: proof.key })
        const { id, name } = await ways.store(upload)
        return carried(id, name)
      },
    },
  })
  const values = typedInto(request) ?? {}
  proof.key ??= await ways.held(typedIn(values, 'key'))
  values.key = proof.key ?? ''
  const intent = typedIn(values, 'intent') || 'save'
  const filled = intent === 'fill' ? await sheet.reply(ctx, await ways.rfqId(), values) : null
  const rows = rowsAfter(values, intent)
  const seen = Number(values.revision)
  await ways.keep({ form: partsOf(filled?.values ?? rows ?? values), revision: Number.isSafeInteger(seen) ? seen : -1 })
  if (filled) return data({ reply: filled })
  if (rows) return formAgain(rows)
  const isSending = intent === 'send' || intent === 'send-code'
  if (!isSending) return redirect(ways.here(proof.key), { headers: await flashHeaders({ key: 'invited:quotation.saved' }) })
  if (form.failed) return form.reply()
  await ways.check(form.value)
  const { code: typed } = form.value
  if (intent === 'send-code' || !(typed || proof.key)) {
    await ways.mailCode()
    return data({ reply: { values, errors: {} }, codeSent: true })
  }
  return redirect(await ways.send(form.value, { ...proof, code: typed }), {
    headers: await flashHeaders({ key: 'invited:quotation.sent' }),
  })
}

/** The key in a page's address: files may be sent without another code. */
export const keyIn = (request: Request): string | null => new URL(request.url).searchParams.get('key')

/** Behind the link of an invitation. */
export const answerInvitedForm = (request: Request, ctx: Context, token: string) =>
  answer(request, ctx, InvitedForm, {
    here: (key) => paths.invitedQuotation(ctx.locale, token, key),
    rfqId: () => getInvitedRfqId(ctx, token),
    keep: (typed) => saveInvitedDraft(ctx, token, typed),
    check: (value) => checkInvitedQuotation(ctx, token, value),
    mailCode: () => sendInvitationCode(ctx, 'rfq.quote', token),
    prove: (proof) => proveInvited(ctx, token, proof),
    held: (key) => heldByInvited(ctx, token, key),
    store: (upload) => storeInvitedFile(ctx, upload),
    send: async (value, proof) => paths.scopedThread(ctx.locale, (await quoteByInvitation(ctx, token, value, proof)).scopedToken),
  })

/** Behind the link to a thread on an RFQ, of which its supplier sends a next version. */
export const answerGuestForm = (request: Request, ctx: Context<ThreadGuest>, { token, rfqId }: { token: string; rfqId: string }) =>
  answer(request, ctx, GuestForm, {
    here: (key) => paths.scopedQuotation(ctx.locale, token, key),
    rfqId: () => Promise.resolve(rfqId),
    keep: (typed) => saveDraft(ctx, rfqId, typed),
    check: (value) => checkRfqQuotation(ctx, rfqId, value),
    mailCode: () => sendGuestCode(ctx, 'rfq.quote', ctx.actor.threadId),
    prove: (proof) => proveGuest(ctx, proof),
    held: (key) => heldByGuest(ctx, key),
    store: (upload) => storeQuotationFile(ctx, upload),
    send: async (value, proof) => {
      await proveGuest(ctx, proof)
      await sendRfqQuotation(ctx, rfqId, value)
      return paths.scopedThread(ctx.locale, token)
    },
  })
