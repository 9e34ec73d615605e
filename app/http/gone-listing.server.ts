import { isRefusal } from '#app/domain/errors.ts'
import type { Context } from '#app/services/context.server.ts'
import { listSimilar } from '#app/services/listings/get-listing.server.ts'
import { refusalResponse } from './refusal.server.ts'

/** A listing that was taken back is refused together with what is like it; every other refusal stays as it is. */
export async function refuseWithSimilar(ctx: Context, error: unknown): Promise<never> {
  if (!isRefusal(error) || error.kind !== 'gone' || !error.detail.subjectId) throw error
  throw refusalResponse(error, ctx.locale, { similar: await listSimilar(ctx, error.detail.subjectId) })
}
