import type { LoaderFunctionArgs } from '@remix-run/node'
import { comparisonTable } from '#app/http/comparison-table.server.ts'
import { rfqGuest } from '#app/http/guest.server.ts'
import { handleFile } from '#app/http/handle.server.ts'

export const loader = handleFile(async (args: LoaderFunctionArgs) => {
  const ctx = await rfqGuest(args, args.params.token!)
  return comparisonTable(args.request, ctx, ctx.actor.rfqId)
})
