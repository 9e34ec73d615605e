import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/http/caller.server.ts'
import { fileAnswer } from '#app/http/file-answer.server.ts'
import { handleFile } from '#app/http/handle.server.ts'
import { readTableQuery, tableTypeOf } from '#app/http/table-query.server.ts'
import { writeExport } from '#app/services/imports/export-listings.server.ts'

export const loader = handleFile(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { format } = readTableQuery(args.request)
  const bytes = await writeExport(ctx, format)
  return fileAnswer({ name: `quayside-listings.${format}`, type: tableTypeOf(format), bytes })
})
