import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import type { MemberActor } from '#app/domain/actor.ts'
import { carried } from '#app/domain/files/thread-file.ts'
import { DraftAnswer } from '#app/domain/quotations/draft-approval.ts'
import { RfqQuotationInput } from '#app/domain/quotations/rfq-quotation-input.ts'
import { rowsAfter, type FormValues } from '#app/domain/row-fields.ts'
import { Version, wholeNumber } from '#app/domain/whole-number.ts'
import { paths } from '#app/paths.ts'
import type { Context } from '#app/services/context.server.ts'
import { approveDraft } from '#app/services/quotations/approve-draft.server.ts'
import { saveDraft } from '#app/services/quotations/quotation-draft.server.ts'
import { storeQuotationFile } from '#app/services/quotations/quotation-files.server.ts'
import { sendRfqQuotation } from '#app/services/quotations/send-rfq-quotation.server.ts'
import { flashHeaders } from './flash.server.ts'
import { sheetUpload } from './quotation-sheet.server.ts'
import { formAgain, readForm, typedInto } from './read-form.server.ts'

export const Sent = RfqQuotationInput.extend({ version: wholeNumber(0), rfqVersion: Version, revision: wholeNumber(0) })

const answered = { approve: 'rfqQuotation:approval.approved', return: 'rfqQuotation:approval.handedBack' }

const own = new Set(['returnWords', 'intent', 'version', 'rfqVersion', 'revision', 'actsFor', 'files', 'sheet', 'key'])
export const partsOf = (values: FormValues) => Object.fromEntries(Object.entries(values).filter(([name]) => !own.has(name)))

/** Whatever button was pressed, what was typed is kept first; then it is sent, shown to a colleague, or has one row more. */
export async function answerRfqForm({ request }: ActionFunctionArgs, ctx: Context<MemberActor>, rfqId: string) {
  const take = async (upload: { name: string; bytes: Uint8Array }) => {
    const { id, name } = await storeQuotationFile(ctx, upload)
    return carried(id, name)
  }
  const sheet = sheetUpload()
  const form = await readForm(request, Sent, { sheet: sheet.upload, files: { as: 'attached', several: true, take } })
  const values = typedInto(request) ?? {}
  const intent = [values.intent ?? 'save'].flat()[0]!
  const seen = Number(values.revision)
  const there = paths.rfqQuotation(ctx.locale, rfqId)
  if (intent === 'approve' || intent === 'return') {
    const answer = await readForm(request, DraftAnswer)
    if (answer.failed) return answer.reply()
    const { revision, returnWords: words } = answer.value
    await approveDraft(ctx, rfqId, { act: intent, revision, words })
    return redirect(there, { headers: await flashHeaders({ key: answered[intent] }) })
  }
  const filled = intent === 'fill' ? await sheet.reply(ctx, rfqId, values) : null
  const rows = rowsAfter(values, intent)
  const typed = {
    form: partsOf(filled?.values ?? rows ?? values),
    revision: Number.isSafeInteger(seen) ? seen : -1,
    isSending: intent === 'send',
  }
  const { revision } = await saveDraft(ctx, rfqId, typed)
  if (filled) return data({ reply: filled })
  if (rows) return formAgain(rows)
  if (intent === 'ask') {
    await approveDraft(ctx, rfqId, { act: 'ask', revision })
    return redirect(there, { headers: await flashHeaders({ key: 'rfqQuotation:approval.done' }) })
  }
  if (intent !== 'send') return redirect(there, { headers: await flashHeaders({ key: 'rfqQuotation:saved' }) })
  if (form.failed) return form.reply()
  const { threadId } = await sendRfqQuotation(ctx, rfqId, form.value)
  return redirect(paths.thread(ctx.locale, threadId), { headers: await flashHeaders({ key: 'rfqQuotation:done' }) })
}
