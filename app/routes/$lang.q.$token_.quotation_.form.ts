import type { LoaderFunctionArgs } from '@remix-run/node'
import { threadGuest } from '#app/http/guest.server.ts'
import { handleFile } from '#app/http/handle.server.ts'
import { sheetAnswer } from '#app/http/quotation-sheet.server.ts'
import { writeQuotationForm } from '#app/services/quotations/write-quotation-form.server.ts'
import { getQuotedRfqId } from '#app/services/threads/rfq-thread.server.ts'

export const loader = handleFile(async (args: LoaderFunctionArgs) => {
  const ctx = await threadGuest(args, args.params.token!)
  return sheetAnswer(await writeQuotationForm(ctx, await getQuotedRfqId(ctx.db, ctx.actor)))
})
