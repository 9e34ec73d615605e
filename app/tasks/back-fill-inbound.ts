import { listInbound } from '#app/infra/mail.server.ts'
import { readAt } from '#app/services/context.server.ts'
import { takeUntold } from '#app/services/letters/take-untold.server.ts'
import { inTurn } from './at-provider.ts'
import type { Handler } from './handler.ts'

const hour = 3600_000
/** Longer than the provider goes on calling a webhook that does not answer. */
const alwaysWithin = 36 * hour
/** Further back only while there is something new: after a long standstill. */
const atMostWithin = 14 * 24 * hour

/** Walks the provider's list from the newest mail back, and takes what no webhook told of. */
export const backFillInbound: Handler<'back-fill-inbound'> = async (ctx) => {
  const now = readAt(ctx).getTime()
  let after: string | undefined
  for (;;) {
    const { entries, hasMore } = await inTurn(ctx, 'message', () => listInbound(after))
    const oldest = entries.at(-1)
    if (!oldest) return
    const { taken } = await takeUntold(ctx, entries)
    const age = now - Date.parse(oldest.created_at)
    if (!hasMore || age > atMostWithin || (age > alwaysWithin && taken === 0)) return
    after = oldest.id
  }
}
