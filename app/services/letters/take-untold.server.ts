import { inArray } from 'drizzle-orm'
import type { InboundEntry } from '#app/domain/mail/inbound-entry.ts'
import { inboundLetters, webhookEvents } from '#db/schema/letters.ts'
import type { Context } from '../context.server.ts'
import { storeWebhook } from './store-webhook.server.ts'

/** A mail that was found in the list is stored under an id of its own: once, whatever it turns out to be. */
const foundId = ({ id }: InboundEntry) => `found:${id}`

/** Takes the mails that nobody told of as if a webhook had. One that is told of later, or twice, is the same mail and settled once. */
export async function takeUntold(ctx: Context, entries: InboundEntry[]): Promise<{ taken: number }> {
  const { db } = ctx
  const [stored, found] = await Promise.all([
    db
      .select({ id: inboundLetters.providerId })
      .from(inboundLetters)
      .where(
        inArray(
          inboundLetters.providerId,
          entries.map(({ id }) => id),
        ),
      ),
    db
      .select({ id: webhookEvents.svixId })
      .from(webhookEvents)
      .where(inArray(webhookEvents.svixId, entries.map(foundId))),
  ])
  const known = new Set([...stored, ...found].map(({ id }) => id))
  const untold = entries.filter((entry) => !known.has(entry.id) && !known.has(foundId(entry)))
  for (const entry of untold) {
    const { id, to, cc, received_for, created_at } = entry
    const body = JSON.stringify({ type: 'email.received', data: { email_id: id, to, cc, received_for, created_at } })
    await storeWebhook(ctx, { svixId: foundId(entry), type: 'email.received', body })
  }
  if (untold.length > 0) ctx.log.info({ taken: untold.length }, 'received mails were found that no webhook had told of')
  return { taken: untold.length }
}
