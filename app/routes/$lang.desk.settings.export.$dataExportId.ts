import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireProof } from '#app/http/caller.server.ts'
import { fileAnswer } from '#app/http/file-answer.server.ts'
import { handleFile } from '#app/http/handle.server.ts'
import { openExport } from '#app/services/data-exports/own-exports.server.ts'

export const loader = handleFile(async (args: LoaderFunctionArgs) => {
  const bytes = await openExport(await requireProof(args), args.params.dataExportId!)
  return fileAnswer({ name: 'quayside-data.tar.gz', type: 'application/gzip', bytes })
})
