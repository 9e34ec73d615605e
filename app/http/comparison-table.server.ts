import type { DealingActor } from '#app/domain/actor.ts'
import type { Context } from '#app/services/context.server.ts'
import { writeComparison } from '#app/services/quotations/write-comparison.server.ts'
import { fileAnswer } from './file-answer.server.ts'
import { readTableQuery, tableTypeOf } from './table-query.server.ts'

/** The comparison as a file, in the format that the address asks for. */
export async function comparisonTable(request: Request, ctx: Context<DealingActor>, rfqId: string) {
  const { format } = readTableQuery(request)
  const bytes = await writeComparison(ctx, rfqId, format)
  return fileAnswer({ name: `quayside-comparison.${format}`, type: tableTypeOf(format), bytes })
}
