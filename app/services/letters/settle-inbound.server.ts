import { and, eq, ne } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import { readAuthenticationResults } from '#app/domain/mail/authentication-results.ts'
import { authoriseSender, mayBeAnswered } from '#app/domain/mail/authorise-sender.ts'
import { heldBecause, isForParticipant, type HeldExcerpt } from '#app/domain/mail/held-mail.ts'
import { machineVerdict } from '#app/domain/mail/machine-mail.ts'
import type { ParsedLetter } from '#app/domain/mail/parsed-letter.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboundLetters } from '#db/schema/letters.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { isClosed } from '../threads/access.server.ts'
import { draftByMail } from '../quotations/draft-by-mail.server.ts'
import type { Sheet } from '../quotations/read-sheets.server.ts'
import { answerHeld } from './answer-held.server.ts'
import { postInbound, wordsOf } from './post-inbound.server.ts'
import type { InboundEvent } from './receive-letter.server.ts'
import { routeInbound, withThread, type Route } from './route-inbound.server.ts'
import { tellHeld } from './tell-held.server.ts'

type Row = typeof inboundLetters.$inferSelect

/** Posts, holds or notes a stored mail; what was settled stays settled. `fileIds`: what came with it, stored and not attached yet. */
export async function settleInbound(
  ctx: Context,
  event: InboundEvent & { inboundLetterId: string; fileIds?: string[]; sheets?: Sheet[] },
  letter: ParsedLetter,
): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const [row] = await tx.select().from(inboundLetters).where(eq(inboundLetters.id, event.inboundLetterId)).for('update')
    if (row?.state !== 'received') return
    const references = [...letter.inReplyTo, ...letter.references]
    let route = await routeInbound(tx, { tokens: event.tokens, references }, now)
    const settle = (settled: Partial<Row>) =>
      tx
        .update(inboundLetters)
        .set({ ...headOf(letter), threadId: route.thread?.id ?? null, companyId: route.companyId, ...settled })
        .where(eq(inboundLetters.id, row.id))
    if (await isRepeated(tx, row.id, letter.messageId, row.sha256)) {
      // Without its Message-ID: that belongs to the first of the two rows.
      const threadId = route.thread?.id ?? null
      await tx.update(inboundLetters).set({ state: 'refused', reason: 'repeated', threadId }).where(eq(inboundLetters.id, row.id))
      return
    }
    const machine = machineVerdict(letter)
    if (machine.machine) {
      await settle({ state: 'machine', reason: machine.rule })
      return note(tx, ctx, route, 'mail.machine', row.id, now, machine.rule)
    }
    const hold = async (reason: string, personId: string | null) => {
      route = await withThread(tx, route, now)
      await settle({ state: 'held', reason, personId, excerpt: await excerptOf(tx, letter, route) })
      await note(tx, ctx, route, 'mail.held', row.id, now, reason)
    }
    const otherId = route.companyId && otherOf(route, route.companyId)
    if (otherId && (await isClosed(tx, otherId))) {
      // The sender heard of it by letter; there is nobody whom an answer could reach.
      return hold('thread.closed', route.participant?.personId ?? null)
    }
    const aligned = letter.from ? readAuthenticationResults(letter.headers, env().MAIL_AUTHSERV_ID, letter.from.address).aligned : 'none'
    const isSureEnough = aligned === 'pass' || !route.isGuessable
    const decision = authoriseSender({
      token: route.state,
      from: letter.from?.address ?? null,
      participant: route.participant,
      colleagues: route.colleagues,
      aligned: isSureEnough ? aligned : 'fail',
    })
    const { companyId } = route
    const isPlaced = route.thread !== null || route.rfq !== null
    if (decision.outcome === 'hold' || letter.incomplete || !isPlaced || !companyId || !decision.asPersonId) {
      const reason = decision.reason ?? `incomplete.${letter.incomplete}`
      await hold(reason, decision.asPersonId ?? route.participant?.personId ?? null)
      if (isForParticipant(heldBecause(reason))) return tellHeld(tx, ctx, route, row.id, now)
      if (mayBeAnswered(decision, aligned)) await answerHeld(tx, ctx, route, { inboundLetterId: row.id, from: letter.from!.address }, now)
      return
    }
    const { asPersonId: personId, senderVerified } = decision
    const came = { ...askedBy(route), companyId, personId, inboundLetterId: row.id, letter, sheets: event.sheets ?? [] }
    if (await draftByMail(tx, ctx, came, now)) {
      await settle({ state: 'posted', reason: 'quotation.drafted', personId })
      return
    }
    route = await withThread(tx, route, now)
    await settle({ state: 'posted', reason: null, personId })
    const posting = { threadId: route.thread!.id, companyId, personId, senderVerified, fileIds: event.fileIds ?? [] }
    await postInbound(tx, ctx, letter, { inboundLetterId: row.id, ...posting }, now)
  })
}

const headOf = ({ messageId, from, subject }: ParsedLetter): Partial<Row> => ({
  rfcMessageId: messageId,
  fromAddress: from?.address ?? null,
  subject,
})

/** What whoever decides about it reads: what would be posted. */
async function excerptOf(tx: Transaction, letter: ParsedLetter, { thread, participant }: Route): Promise<HeldExcerpt> {
  const { body } = await wordsOf(tx, letter, thread && participant ? { threadId: thread.id, personId: participant.personId } : null)
  return { text: letter.incomplete ? '' : body, files: letter.attachments.map(({ filename, size }) => ({ name: filename ?? '…', size })) }
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

const otherOf = ({ thread, rfq }: Route, companyId: string): string | null =>
  thread?.buyerCompanyId === companyId ? thread.supplierCompanyId : (thread?.buyerCompanyId ?? rfq?.buyerCompanyId ?? null)

/** The RFQ that a supplier's mail may hold a quotation for, and the thread on it, if there is one. */
function askedBy({ thread, rfq, companyId }: Route): { rfqId: string | null; threadId: string | null } {
  const isSupplier = thread === null || thread.supplierCompanyId === companyId
  return { rfqId: isSupplier ? (thread?.rfqId ?? rfq?.id ?? null) : null, threadId: thread?.id ?? null }
}

async function note(
  tx: Transaction,
  ctx: Context,
  route: Route,
  name: 'mail.held' | 'mail.machine',
  inboundLetterId: string,
  now: Date,
  rule: string | null,
): Promise<void> {
  if (!route.thread) return
  const detail = { inboundLetterId, ...(rule ? { rule } : {}) }
  await record(tx, ctx, { name, at: now, subjectId: inboundLetterId, threadId: route.thread.id, detail, visibleTo: route.side ?? 'staff' })
}
