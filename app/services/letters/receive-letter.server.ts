import { and, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { env } from '#app/env.server.ts'
import { foldAddress } from '#app/domain/mail/addresses.ts'
import { readMailboxes } from '#app/domain/mail/mailboxes.ts'
import { findReplyTokens } from '#app/domain/mail/reply-token.ts'
import type { Reader } from '#db/client.server.ts'
import { webhookEvents } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import type { Context } from '../context.server.ts'
import { replyKeys } from './reply-addresses.server.ts'
import { unsubscribeByMail } from './unsubscribe.server.ts'

const ReceivedEvent = z.object({
  data: z.object({
    email_id: z.string().min(1).max(200),
    created_at: z.string().nullish(),
    from: z.string().max(1000).nullish(),
    to: z.array(z.string()).default([]),
    cc: z.array(z.string()).nullish(),
    received_for: z.array(z.string()).nullish(),
  }),
})

export type InboundEvent = { providerId: string; tokens: string[] }

/**
 * The mail that a stored event announces. Null for junk: every address of the reply domain is accepted by the provider, and what
 * carries no token of ours is dropped before anything is fetched. Only where somebody we know wrote to an address that was mangled on
 * its way, what the mail refers to is looked at, too.
 */
export async function findInboundEvent(ctx: Context, webhookEventId: string): Promise<InboundEvent | null> {
  const [stored] = await ctx.db.select().from(webhookEvents).where(eq(webhookEvents.id, webhookEventId))
  const event = ReceivedEvent.safeParse(stored ? JSON.parse(stored.body) : null)
  if (!event.success) return null
  const { email_id: providerId, from, to, cc, received_for: receivedFor, created_at: createdAt } = event.data.data
  const addresses = [...(receivedFor ?? []), ...to, ...(cc ?? [])]
    .flatMap((line) => line.match(/[^\s<>,"]+/g) ?? [])
    .filter((one) => /.@./.test(one))
  if (await unsubscribeByMail(ctx, addresses, new Date(createdAt ?? stored!.receivedAt))) return null
  const tokens = findReplyTokens(addresses, env().REPLY_DOMAIN, replyKeys())
  return tokens.length > 0 || (await isOfSomebodyKnown(ctx.db, from ?? '')) ? { providerId, tokens } : null
}

async function isOfSomebodyKnown(db: Reader, from: string): Promise<boolean> {
  const [sender, ...others] = readMailboxes(from) ?? []
  if (!sender || others.length > 0) return false
  const known = await db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.address, foldAddress(sender.address)), isNotNull(people.addressVerifiedAt)))
  return known.length > 0
}
