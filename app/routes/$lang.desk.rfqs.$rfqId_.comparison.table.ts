import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/http/caller.server.ts'
import { comparisonTable } from '#app/http/comparison-table.server.ts'
import { handleFile } from '#app/http/handle.server.ts'

export const loader = handleFile(async (args: LoaderFunctionArgs) =>
  comparisonTable(args.request, await requireMember(args), args.params.rfqId!),
)
