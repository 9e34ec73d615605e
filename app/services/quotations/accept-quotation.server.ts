import type { DealingActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { AcceptQuotationInput } from '#app/domain/quotations/quotation.ts'
import type { Transaction } from '#db/client.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { getOwnRfq } from '../rfqs/access.server.ts'
import { spendGuestCode } from '../threads/guest-codes.server.ts'
import { getQuotationAs, listVersions, type QuotationRow } from './access.server.ts'
import { awardWithin } from './award-lines.server.ts'
import { moveQuotation } from './move-quotation.server.ts'
import { closeCounter } from './write-version.server.ts'

/**
 * The buyer takes a quotation as it stands; the supplier hears of it by letter. A guest proves the mailbox with a code. Of an RFQ it takes
 * every line that the quotation offers.
 */
export async function acceptQuotation(ctx: Context<DealingActor>, input: AcceptQuotationInput): Promise<{ threadId: string }> {
  const { quotationId, version, code } = AcceptQuotationInput.parse(input)
  await spendGuestCode(ctx, 'quotation.accept', quotationId, code)
  return inTransaction(ctx, async (tx, now) => {
    const { threadId, rfqId } = await getQuotationAs(tx, ctx.actor, 'buyer', quotationId, now)
    if (rfqId) {
      await awardWhole(tx, ctx, { rfqId, quotationId, version }, now)
      return { threadId }
    }
    const move = { side: 'buyer', action: 'accept', event: 'quotation.accepted', facts: { acceptedAt: now }, whileValid: true } as const
    await moveQuotation(tx, ctx, { quotationId, version }, move, now)
    await closeCounter(tx, quotationId, 'answered', now)
    return { threadId }
  })
}

async function awardWhole(
  tx: Transaction,
  ctx: Context<DealingActor>,
  { rfqId, quotationId, version }: { rfqId: string; quotationId: string; version: number },
  now: Date,
): Promise<void> {
  const rfq = await getOwnRfq(tx, ctx.actor, rfqId, { lock: true })
  const quotation: QuotationRow = await getQuotationAs(tx, ctx.actor, 'buyer', quotationId, now)
  const sent = (await listVersions(tx, quotation.id)).find((one) => one.version === version)
  if (!sent) throw conflict('quotation.superseded')
  const chosen = sent.document.lines.map(({ no }) => ({ no, quotationId, version }))
  await awardWithin(tx, ctx, rfq, { chosen, isLast: false }, now)
}
