import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/http/caller.server.ts'
import { fileAnswer } from '#app/http/file-answer.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { readTableQuery, tableTypeOf } from '#app/http/table-query.server.ts'
import { writeComparison } from '#app/services/quotations/write-comparison.server.ts'

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { format } = readTableQuery(args.request)
  const bytes = await writeComparison(ctx, args.params.rfqId!, format)
  return fileAnswer({ name: `quayside-comparison.${format}`, type: tableTypeOf(format), bytes })
})
