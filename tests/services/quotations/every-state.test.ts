import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '#app/domain/errors.ts'
import { quotationLifecycle, type QuotationStatus } from '#app/domain/quotations/lifecycle.ts'
import { acceptQuotation } from '#app/services/quotations/accept-quotation.server.ts'
import { acceptCounter, counterQuotation, keepQuotation } from '#app/services/quotations/counter-quotation.server.ts'
import { declineQuotation } from '#app/services/quotations/decline-quotation.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { shortlistQuotation } from '#app/services/quotations/shortlist-quotation.server.ts'
import { withdrawQuotation } from '#app/services/quotations/withdraw-quotation.server.ts'
import { newId } from '#app/domain/id.ts'
import { counterOffers, quotations } from '#db/schema/quotations.ts'
import { givenIn, quotationInput, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

const on = await given.quotation()
const { quotationId, threadId, buyer, supplier } = on
const rival = await given.company()
const roles = { buyer, supplier, rival }
type Role = keyof typeof roles
type Seen = { quotationId: string; version: number }

/** Who may do it, from which states, and how. */
const acts: Record<
  string,
  { by: Role; from: (status: QuotationStatus) => boolean; act: (who: GivenCompany, seen: Seen) => Promise<unknown> }
> = {
  accept: { by: 'buyer', from: (status) => quotationLifecycle.can(status, 'accept'), act: ({ ctx }, seen) => acceptQuotation(ctx, seen) },
  decline: {
    by: 'buyer',
    from: (status) => quotationLifecycle.can(status, 'decline'),
    act: ({ ctx }, seen) => declineQuotation(ctx, { ...seen, reason: 'price' }),
  },
  counter: {
    by: 'buyer',
    from: (status) => quotationLifecycle.can(status, 'counter'),
    act: ({ ctx }, seen) => counterQuotation(ctx, { ...seen, lines: [], note: 'Less.' }),
  },
  shortlist: { by: 'buyer', from: () => true, act: ({ ctx }, seen) => shortlistQuotation(ctx, seen.quotationId, true) },
  keep: { by: 'supplier', from: (status) => quotationLifecycle.can(status, 'keep'), act: ({ ctx }, seen) => keepQuotation(ctx, seen) },
  take: { by: 'supplier', from: (status) => status === 'countered', act: ({ ctx }, seen) => acceptCounter(ctx, seen) },
  withdraw: {
    by: 'supplier',
    from: (status) => quotationLifecycle.can(status, 'withdraw'),
    act: ({ ctx }, seen) => withdrawQuotation(ctx, { ...seen, reason: 'stock' }),
  },
  revise: {
    by: 'supplier',
    // One that was declined or withdrawn is followed by another quotation, not by a version.
    from: (status) => quotationLifecycle.can(status, 'revise'),
    act: ({ ctx }, seen) => sendQuotation(ctx, threadId, { ...quotationInput(), version: seen.version }),
  },
}
const states = quotationLifecycle.states.filter((status) => status !== 'draft')

async function put(status: QuotationStatus): Promise<Seen> {
  const expiresAt = new Date(Date.now() + (status === 'expired' ? -1 : 30) * 86_400_000)
  const [row] = await db.update(quotations).set({ status, expiresAt }).where(eq(quotations.id, quotationId)).returning()
  await db.delete(counterOffers)
  const seen = { quotationId, version: row!.currentVersion }
  if (status === 'countered')
    await db.insert(counterOffers).values({ id: newId(), ...seen, terms: { lines: [] }, byPersonId: buyer.personId })
  return seen
}

async function outcome(status: QuotationStatus, act: string, role: Role): Promise<string> {
  const seen = await put(status)
  try {
    await acts[act]!.act(roles[role], seen)
    return 'done'
  } catch (error) {
    if (!isRefusal(error)) throw error
    return error.kind
  }
}

describe('a quotation in every state', () => {
  it.each(Object.keys(acts))('lets nobody but the right side %s it, and only from where it is allowed', async (act) => {
    const found: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const status of states) {
      for (const role of Object.keys(roles) as Role[]) {
        const cell = `${status} ${role}`
        found[cell] = await outcome(status, act, role)
        wanted[cell] = role !== acts[act]!.by ? 'not_found' : acts[act]!.from(status) ? 'done' : 'conflict'
      }
    }
    expect(found).toEqual(wanted)
  })
})
