import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { DealingActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { inquiryLifecycle } from '#app/domain/inquiries/lifecycle.ts'
import type { ConfirmedBy } from '#app/domain/mail/held-mail.ts'
import { MessageInput } from '#app/domain/threads/message-input.ts'
import type { Transaction } from '#db/client.server.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { messages, threads } from '#db/schema/threads.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { attachFiles } from '../files/thread-files.server.ts'
import { record } from '../events.server.ts'
import { assertOtherSideReads, getOwnThread, type ThreadRow } from './access.server.ts'

/** Writes into a thread from the web. The same key again is the same message. */
export async function postMessage(ctx: Context<DealingActor>, threadId: string, input: z.input<typeof MessageInput>): Promise<void> {
  const message = MessageInput.parse(input)
  await inTransaction(ctx, (tx, now) => postWithin(tx, ctx, threadId, message, now))
}

/** The same within a transaction. */
export async function postWithin(
  tx: Transaction,
  ctx: Context<DealingActor>,
  threadId: string,
  { body, clientKey, attached }: MessageInput,
  now: Date,
): Promise<void> {
  const thread = await getOwnThread(tx, ctx.actor, threadId, { lock: true })
  const said = await tx.select({ threadId: messages.threadId }).from(messages).where(eq(messages.clientKey, clientKey))
  if (said[0]?.threadId === threadId) return
  const messageId = await addMessage(tx, ctx, thread, { body, clientKey, channel: 'web', lang: ctx.locale }, now)
  await attachFiles(tx, { id: messageId, companyId: ctx.actor.companyId }, attached, { isOwn: true })
}

export type NewMessage = {
  body: string
  channel: 'web' | 'email'
  lang: string | null
  clientKey?: string
  inboundLetterId?: string
  quotedText?: string | null
  senderVerified?: boolean
  confirmedBy?: ConfirmedBy
}

/** One message of the actor into a locked thread, from whichever channel; the other side hears of it. */
export async function addMessage(
  tx: Transaction,
  ctx: { actor: DealingActor; isRestored?: boolean },
  thread: ThreadRow,
  message: NewMessage,
  now: Date,
): Promise<string> {
  const { actor } = ctx
  await assertOtherSideReads(tx, thread)
  const messageId = newId(now.getTime())
  const said = await tx
    .insert(messages)
    .values({ id: messageId, threadId: thread.id, companyId: actor.companyId, personId: actor.personId, at: now, ...message })
    .onConflictDoNothing({ target: messages.clientKey })
    .returning({ id: messages.id })
  if (said.length === 0) throw conflict('thread.key_used')
  await tx.update(threads).set({ lastMessageAt: now, waitingForCompanyId: thread.otherCompanyId }).where(eq(threads.id, thread.id))
  if (thread.side === 'supplier') await answerInquiry(tx, thread)
  await record(tx, ctx, {
    name: 'message.posted',
    at: now,
    subjectId: messageId,
    threadId: thread.id,
    detail: { messageId },
    visibleTo: 'both',
  })
  return messageId
}

async function answerInquiry(tx: Transaction, thread: ThreadRow): Promise<void> {
  const { inquiry } = thread
  if (!inquiry) return
  const status = inquiryLifecycle.next(inquiry.status, 'answer')
  await tx
    .update(inquiries)
    .set({ status })
    .where(and(eq(inquiries.id, inquiry.id), eq(inquiries.status, inquiry.status)))
}
