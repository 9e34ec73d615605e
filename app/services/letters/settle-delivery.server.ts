import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { isId } from '#app/domain/id.ts'
import { nextLetterState } from '#app/domain/mail/delivery-state.ts'
import type { Transaction } from '#db/client.server.ts'
import { letters, webhookEvents } from '#db/schema/letters.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { followDigest } from './digests.server.ts'
import { mirrorSuppression, suppressAfter } from './settle-suppression.server.ts'

// Tags come back as an object in webhooks, as a list from the API.
const Tags = z.union([z.record(z.string(), z.string()), z.array(z.object({ name: z.string(), value: z.string() }))]).optional()

const DeliveryEvent = z.object({
  type: z.string(),
  created_at: z.string().optional(),
  data: z.object({
    email_id: z.string(),
    message_id: z.string().nullish(),
    tags: Tags,
    bounce: z.object({ type: z.string().optional() }).nullish(),
  }),
})

/** Moves a letter's state forward by one stored event; what was settled is settled once. */
export async function settleDelivery(ctx: Context, webhookEventId: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const [stored] = await tx
      .update(webhookEvents)
      .set({ settledAt: now })
      .where(and(eq(webhookEvents.id, webhookEventId), isNull(webhookEvents.settledAt)))
      .returning()
    const body: unknown = stored ? JSON.parse(stored.body) : null
    if (await mirrorSuppression(tx, body, now)) return
    const event = DeliveryEvent.safeParse(body)
    if (!event.success) return
    const { type, data } = event.data
    const letter = await findLetter(tx, data.email_id, tagOf(data.tags))
    if (!letter) return
    const state = nextLetterState(letter.state, type)
    await tx
      .update(letters)
      .set({
        state,
        providerId: letter.providerId ?? data.email_id,
        rfcMessageId: letter.rfcMessageId ?? data.message_id ?? null,
        ...(type === 'email.sent' && !letter.sentAt ? { sentAt: now } : {}),
        ...(type === 'email.delivered' && !letter.deliveredAt ? { deliveredAt: now } : {}),
      })
      .where(eq(letters.id, letter.id))
    if (state !== letter.state) await followDigest(tx, letter.id, state, now)
    const { name, toAddress } = letter
    // It names somebody who was erased.
    if (toAddress === null || name === 'account-erased') await tx.delete(webhookEvents).where(eq(webhookEvents.id, webhookEventId))
    if (toAddress === null) return
    await suppressAfter(tx, { id: letter.id, toAddress }, { type, bounce: data.bounce?.type }, now)
  })
}

function tagOf(tags: z.infer<typeof Tags>): string | undefined {
  return Array.isArray(tags) ? tags.find((tag) => tag.name === 'letter')?.value : tags?.letter
}

/** By our tag first: it names the letter even when the answer to its sending never came. */
async function findLetter(tx: Transaction, providerId: string, tag: string | undefined) {
  const [row] = await tx
    .select()
    .from(letters)
    .where(isId(tag) ? eq(letters.id, tag) : eq(letters.providerId, providerId))
    .for('update')
  return row
}
