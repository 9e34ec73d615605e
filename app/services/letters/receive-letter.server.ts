import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { env } from '#app/env.server.ts'
import { readAuthenticationResults } from '#app/domain/mail/authentication-results.ts'
import { authoriseSender } from '#app/domain/mail/authorise-sender.ts'
import { machineVerdict } from '#app/domain/mail/machine-mail.ts'
import type { ParsedLetter } from '#app/domain/mail/parsed-letter.ts'
import { findReplyTokens } from '#app/domain/mail/reply-token.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboundLetters, webhookEvents, type InboundState } from '#db/schema/letters.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { isClosed } from '../threads/access.server.ts'
import { postInbound } from './post-inbound.server.ts'
import { replyKeys } from './reply-addresses.server.ts'
import { routeByToken, type Route } from './route-inbound.server.ts'
import { tellHeld } from './tell-held.server.ts'

const ReceivedEvent = z.object({
  data: z.object({
    email_id: z.string().min(1).max(200),
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
  const { email_id: providerId, to, cc, received_for: receivedFor } = event.data.data
  const addresses = [...(receivedFor ?? []), ...to, ...(cc ?? [])].flatMap((line) => line.match(/[^\s<>,"]+@[^\s<>,"]+/g) ?? [])
  const tokens = findReplyTokens(addresses, env().REPLY_DOMAIN, replyKeys())
  return tokens.length > 0 ? { providerId, tokens } : null
}

/** Posts, holds or notes a stored mail; what was settled stays settled. `fileIds`: what came with it, stored and not attached yet. */
export async function settleInbound(
  ctx: Context,
  event: InboundEvent & { inboundLetterId: string; fileIds?: string[] },
  letter: ParsedLetter,
): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const [row] = await tx.select().from(inboundLetters).where(eq(inboundLetters.id, event.inboundLetterId)).for('update')
    if (row?.state !== 'received') return
    const route = await routeByToken(tx, event.tokens, now)
    const settle = (state: InboundState, reason: string | null, personId: string | null = null) =>
      tx
        .update(inboundLetters)
        .set({ state, reason, personId, rfcMessageId: letter.messageId, fromAddress: letter.from?.address ?? null, subject: letter.subject, threadId: route.thread?.id ?? null })
        .where(eq(inboundLetters.id, row.id))
    if (await isRepeated(tx, row.id, letter.messageId, row.sha256)) {
      // Without its Message-ID: that belongs to the first of the two rows.
      await tx.update(inboundLetters).set({ state: 'refused', reason: 'repeated', threadId: route.thread?.id ?? null }).where(eq(inboundLetters.id, row.id))
      return
    }
    const machine = machineVerdict(letter)
    if (machine.machine) {
      await settle('machine', machine.rule)
      return note(tx, ctx, route, 'mail.machine', row.id, now, machine.rule)
    }
    if (route.thread && route.companyId && (await isClosed(tx, otherOf(route.thread, route.companyId)))) {
      // The sender heard of it by letter; there is nobody whom an answer could reach.
      await settle('held', 'thread.closed', route.participant?.personId ?? null)
      return note(tx, ctx, route, 'mail.held', row.id, now, 'thread.closed')
    }
    const aligned = letter.from ? readAuthenticationResults(letter.headers, env().MAIL_AUTHSERV_ID, letter.from.address).aligned : 'none'
    const decision = authoriseSender({
      token: route.state,
      from: letter.from?.address ?? null,
      participant: route.participant,
      colleagues: route.colleagues,
      aligned,
    })
    if (decision.outcome === 'hold' || letter.incomplete || !route.thread || !decision.asPersonId) {
      const reason = decision.reason ?? `incomplete.${letter.incomplete}`
      await settle('held', reason, decision.asPersonId)
      await note(tx, ctx, route, 'mail.held', row.id, now, reason)
      return tellHeld(tx, ctx, route, row.id)
    }
    await settle('posted', null, decision.asPersonId)
    await postInbound(tx, ctx, route, letter, { inboundLetterId: row.id, personId: decision.asPersonId, senderVerified: decision.senderVerified, fileIds: event.fileIds ?? [] }, now)
  })
}

/** The same mail handed in twice under two ids of the provider. A mail without a Message-ID is never taken for another. */
async function isRepeated(tx: Transaction, id: string, messageId: string | null, digest: string): Promise<boolean> {
  if (messageId === null) return false
  const same = await tx
    .select({ id: inboundLetters.id })
    .from(inboundLetters)
    .where(and(eq(inboundLetters.rfcMessageId, messageId), eq(inboundLetters.sha256, digest), ne(inboundLetters.id, id)))
  return same.length > 0
}

const otherOf = (thread: NonNullable<Route['thread']>, companyId: string): string =>
  thread.buyerCompanyId === companyId ? thread.supplierCompanyId : thread.buyerCompanyId

async function note(tx: Transaction, ctx: Context, route: Route, name: 'mail.held' | 'mail.machine', inboundLetterId: string, now: Date, rule: string | null): Promise<void> {
  if (!route.thread) return
  const detail = { inboundLetterId, ...(rule ? { rule } : {}) }
  await record(tx, ctx, { name, at: now, subjectId: inboundLetterId, threadId: route.thread.id, detail, visibleTo: route.side ?? 'staff' })
}
