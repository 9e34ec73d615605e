import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/http/caller.server.ts'
import { fileAnswer } from '#app/http/file-answer.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { tableTypeOf } from '#app/http/table-query.server.ts'
import { writeQuotationForm } from '#app/services/quotations/write-quotation-form.server.ts'

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const { ref, bytes } = await writeQuotationForm(await requireMember(args), args.params.rfqId!)
  return fileAnswer({ name: `RFQ-${ref}.xlsx`, type: tableTypeOf('xlsx'), bytes })
})
