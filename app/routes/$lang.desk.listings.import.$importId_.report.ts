import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/http/caller.server.ts'
import { fileAnswer } from '#app/http/file-answer.server.ts'
import { handleFile } from '#app/http/handle.server.ts'
import { tableTypeOf } from '#app/http/table-query.server.ts'
import { writeReport } from '#app/services/imports/report.server.ts'

export const loader = handleFile(async (args: LoaderFunctionArgs) => {
  const { name, kind, bytes } = await writeReport(await requireMember(args), args.params.importId!)
  return fileAnswer({ name, type: tableTypeOf(kind), bytes })
})
