import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { DealingActor } from '#app/domain/actor.ts'
import { conflict, invalid, notFound } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { applyCounter, CounterInput, counterTerms, type CounterTerms } from '#app/domain/quotations/counter-offer.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { counterOffers, quotationVersions } from '#db/schema/quotations.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { endOfDay } from '../end-of-day.server.ts'
import { assertOtherSideReads, getOwnThread } from '../threads/access.server.ts'
import { spendGuestCode } from '../threads/guest-codes.server.ts'
import { getQuotationAs } from './access.server.ts'
import { moveQuotation } from './move-quotation.server.ts'
import { closeCounter, writeVersion } from './write-version.server.ts'

type Seen = { quotationId: string; version: number }

/** The buyer asks for other terms than those of the version that was seen; the supplier hears of it. */
export async function counterQuotation(ctx: Context<DealingActor>, input: z.input<typeof CounterInput>): Promise<{ threadId: string }> {
  const counter = CounterInput.parse(input)
  const terms = counterTerms(counter)
  if (!terms) throw invalid('quotation.counter_empty', ['note'])
  return inTransaction(ctx, async (tx, now) => {
    const move = { side: 'buyer', action: 'counter', event: 'quotation.countered', whileValid: true } as const
    const quotation = await moveQuotation(tx, ctx, counter, move, now)
    const [row] = await tx.select().from(quotationVersions).where(ofVersion(counter))
    const known = new Set(row!.document.lines.map(({ no }) => no))
    if (terms.lines.some(({ no }) => !known.has(no))) throw invalid('quotation.line_unknown')
    const { quotationId, version } = counter
    const byPersonId = ctx.actor.personId
    await tx.insert(counterOffers).values({ id: newId(now.getTime()), quotationId, version, terms, byPersonId, createdAt: now })
    return { threadId: quotation.threadId }
  })
}

const ofVersion = ({ quotationId, version }: Seen) =>
  and(eq(quotationVersions.quotationId, quotationId), eq(quotationVersions.version, version))

/** What the buyer asks for now, if anything. */
export async function openCounter(db: Reader, quotationId: string): Promise<CounterTerms | null> {
  const [row] = await db
    .select({ terms: counterOffers.terms })
    .from(counterOffers)
    .where(and(eq(counterOffers.quotationId, quotationId), eq(counterOffers.state, 'open')))
  return row?.terms ?? null
}

/** The supplier leaves its quotation as it is: the buyer may still take it. */
export async function keepQuotation(ctx: Context<DealingActor>, seen: Seen): Promise<{ threadId: string }> {
  return inTransaction(ctx, async (tx, now) => {
    const quotation = await moveQuotation(
      tx,
      ctx,
      seen,
      { side: 'supplier', action: 'keep', event: 'quotation.kept', whileValid: true },
      now,
    )
    await closeCounter(tx, quotation.id, 'kept', now)
    return { threadId: quotation.threadId }
  })
}

/** The supplier takes the buyer's terms: they are its next version, which the buyer may accept. A guest proves the mailbox with a code. */
export async function acceptCounter(
  ctx: Context<DealingActor>,
  { code, ...seen }: Seen & { code?: string },
): Promise<{ threadId: string }> {
  await spendGuestCode(ctx, 'quotation.take', seen.quotationId, code)
  return inTransaction(ctx, async (tx, now) => {
    const quotation = await getQuotationAs(tx, ctx.actor, 'supplier', seen.quotationId, now)
    const thread = await getOwnThread(tx, ctx.actor, quotation.threadId, { lock: true })
    await assertOtherSideReads(tx, thread)
    if (quotation.currentVersion !== seen.version) throw conflict('quotation.superseded')
    const terms = await openCounter(tx, quotation.id)
    if (!terms || quotation.status !== 'countered') throw conflict('quotation.no_counter')
    const [before] = await tx.select().from(quotationVersions).where(ofVersion(seen))
    const [supplier] = await tx.select({ timeZone: companies.timeZone }).from(companies).where(eq(companies.id, ctx.actor.companyId))
    if (!before || !supplier) throw notFound()
    const document = { ...applyCounter(before.document, terms), version: seen.version + 1, issuedAt: now.toISOString() }
    const expiresAt = await endOfDay(tx, document.validUntil, supplier.timeZone)
    if (expiresAt <= now) throw conflict('quotation.counter_over')
    await writeVersion(tx, ctx, thread, { open: quotation, document, expiresAt, counter: 'accepted' }, now)
    return { threadId: quotation.threadId }
  })
}
