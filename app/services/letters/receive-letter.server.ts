import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { env } from '#app/env.server.ts'
import { findReplyTokens } from '#app/domain/mail/reply-token.ts'
import { webhookEvents } from '#db/schema/letters.ts'
import type { Context } from '../context.server.ts'
import { replyKeys } from './reply-addresses.server.ts'
import { unsubscribeByMail } from './unsubscribe.server.ts'

const ReceivedEvent = z.object({
  data: z.object({
    email_id: z.string().min(1).max(200),
    created_at: z.string().nullish(),
    to: z.array(z.string()).default([]),
    cc: z.array(z.string()).nullish(),
    received_for: z.array(z.string()).nullish(),
  }),
})

export type InboundEvent = { providerId: string; tokens: string[] }

/**
 * The mail that a stored event announces. Null for junk: every address of the reply domain is accepted by the provider, and what
 * carries no token of ours is dropped before anything is fetched.
 */
export async function findInboundEvent(ctx: Context, webhookEventId: string): Promise<InboundEvent | null> {
  const [stored] = await ctx.db.select().from(webhookEvents).where(eq(webhookEvents.id, webhookEventId))
  const event = ReceivedEvent.safeParse(stored ? JSON.parse(stored.body) : null)
  if (!event.success) return null
  const { email_id: providerId, to, cc, received_for: receivedFor, created_at: createdAt } = event.data.data
  const addresses = [...(receivedFor ?? []), ...to, ...(cc ?? [])].flatMap((line) => line.match(/[^\s<>,"]+@[^\s<>,"]+/g) ?? [])
  if (await unsubscribeByMail(ctx, addresses, new Date(createdAt ?? stored!.receivedAt))) return null
  const tokens = findReplyTokens(addresses, env().REPLY_DOMAIN, replyKeys())
  return tokens.length > 0 ? { providerId, tokens } : null
}
