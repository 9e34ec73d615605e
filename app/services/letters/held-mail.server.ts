import { and, asc, eq, ne } from 'drizzle-orm'
import { conflict, gone } from '#app/domain/errors.ts'
import { canBePosted, heldBecause, isForParticipant, type ConfirmedBy, type HeldMailView } from '#app/domain/mail/held-mail.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { inboundLetters } from '#db/schema/letters.ts'
import { threads } from '#db/schema/threads.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { enqueue, priorities } from '../tasks.server.ts'
import { wayToThread } from '../threads/way-to-thread.server.ts'
import { readSignedId, signedId } from './signed-id.server.ts'

/** Goes to the person whose reply address the mail came to, and to nobody else. */
export const heldTokenOf = (inboundLetterId: string): string => signedId('held-mail', inboundLetterId)

const over = () => gone('held_mail.over')

/** What somebody in the company still decides about; whoever left it decides nothing there. */
async function getOpen(db: Reader, token: string, options: { lock?: boolean } = {}) {
  const id = readSignedId('held-mail', token)
  if (!id) throw over()
  const query = db
    .select({ mail: inboundLetters, thread: threads })
    .from(inboundLetters)
    .innerJoin(threads, eq(threads.id, inboundLetters.threadId))
    .innerJoin(members, and(eq(members.companyId, inboundLetters.companyId), eq(members.personId, inboundLetters.personId)))
    .where(and(eq(inboundLetters.id, id), eq(inboundLetters.state, 'held')))
  const [row] = options.lock ? await query.for('update', { of: inboundLetters }) : await query
  const because = heldBecause(row?.mail.reason)
  if (!row || !isForParticipant(because)) throw over()
  const { personId, companyId } = row.mail
  return { ...row, because, personId: personId!, companyId: companyId! }
}

/** The page behind the link: the mail, and what else is held for the same person in the same thread. */
export async function getHeldMail(ctx: Context, token: string): Promise<HeldMailView> {
  const { mail, thread, because, personId } = await getOpen(ctx.db, token)
  const others = await ctx.db
    .select({ id: inboundLetters.id, from: inboundLetters.fromAddress, at: inboundLetters.receivedAt, reason: inboundLetters.reason })
    .from(inboundLetters)
    .where(
      and(
        eq(inboundLetters.threadId, thread.id),
        eq(inboundLetters.personId, personId),
        eq(inboundLetters.state, 'held'),
        ne(inboundLetters.id, mail.id),
      ),
    )
    .orderBy(asc(inboundLetters.receivedAt))
  return {
    because,
    threadSubject: thread.subject,
    from: mail.fromAddress,
    subject: mail.subject ?? '',
    at: mail.receivedAt,
    text: mail.excerpt?.text ?? '',
    files: mail.excerpt?.files ?? [],
    others: others
      .filter(({ reason }) => isForParticipant(heldBecause(reason)))
      .map(({ id, from, at }) => ({ token: heldTokenOf(id), from, at })),
  }
}

/** The participant says whether it is theirs. Returns where the thread is. */
export async function decideHeld(ctx: Context, token: string, decision: Decision): Promise<string> {
  return inTransaction(ctx, async (tx, now) => {
    const { mail, thread, personId, companyId } = await getOpen(tx, token, { lock: true })
    await settleHeld(tx, ctx, mail, { decision, confirmedBy: 'participant' }, now)
    return wayToThread(tx, { threadId: thread.id, personId, companyId }, ctx.locale, now)
  })
}

type Decision = 'post' | 'drop'

/** The decision about a mail whose row is locked and held. Posting follows in a task, which reads the mail once more as it came. */
export async function settleHeld(
  tx: Transaction,
  ctx: Context,
  mail: typeof inboundLetters.$inferSelect,
  { decision, confirmedBy, reason }: { decision: Decision; confirmedBy: ConfirmedBy; reason?: string },
  now: Date,
): Promise<void> {
  const { id: inboundLetterId, threadId, personId, companyId } = mail
  const isPosted = decision === 'post'
  if (isPosted && !(threadId && personId && companyId && canBePosted(heldBecause(mail.reason)))) throw conflict('held_mail.unreadable')
  const settled = isPosted ? ({ state: 'confirmed' } as const) : ({ state: 'refused', reason: 'dropped', excerpt: null } as const)
  await tx.update(inboundLetters).set(settled).where(eq(inboundLetters.id, inboundLetterId))
  if (isPosted) await enqueue(tx, 'post-held', { inboundLetterId, confirmedBy }, { priority: priorities.message })
  await record(tx, ctx, {
    name: isPosted ? 'mail.confirmed' : 'mail.dropped',
    at: now,
    subjectId: inboundLetterId,
    threadId: threadId ?? undefined,
    detail: { inboundLetterId, personId: personId ?? undefined, reason },
    companyId: companyId ?? undefined,
  })
}
