import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/http/caller.server.ts'
import { handleFile } from '#app/http/handle.server.ts'
import { sheetAnswer } from '#app/http/quotation-sheet.server.ts'
import { writeQuotationForm } from '#app/services/quotations/write-quotation-form.server.ts'

export const loader = handleFile(async (args: LoaderFunctionArgs) =>
  sheetAnswer(await writeQuotationForm(await requireMember(args), args.params.rfqId!)),
)
