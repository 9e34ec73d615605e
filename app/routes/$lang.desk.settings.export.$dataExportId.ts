import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireProof } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { openExport } from '#app/services/data-exports/own-exports.server.ts'

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const bytes = await openExport(await requireProof(args), args.params.dataExportId!)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/gzip',
      'Content-Disposition': 'attachment; filename="quayside-data.tar.gz"',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
})
