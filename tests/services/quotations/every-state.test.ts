import { desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { DealingActor, MemberActor } from '#app/domain/actor.ts'
import { isRefusal } from '#app/domain/errors.ts'
import { quotationLifecycle, type QuotationStatus } from '#app/domain/quotations/lifecycle.ts'
import type { Context } from '#app/services/context.server.ts'
import { acceptQuotation } from '#app/services/quotations/accept-quotation.server.ts'
import { acceptCounter, counterQuotation, keepQuotation } from '#app/services/quotations/counter-quotation.server.ts'
import { declineQuotation } from '#app/services/quotations/decline-quotation.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { shortlistQuotation } from '#app/services/quotations/shortlist-quotation.server.ts'
import { withdrawQuotation } from '#app/services/quotations/withdraw-quotation.server.ts'
import { guestCodeOf, sendGuestCode } from '#app/services/threads/guest-codes.server.ts'
import { newId } from '#app/domain/id.ts'
import { counterOffers, guestCodes, quotations, type GuestAct } from '#db/schema/quotations.ts'
import { givenIn, quotationInput } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

const on = await given.quotation()
const { quotationId, threadId, buyer, supplier } = on
const rival = await given.company()
const elsewhere = await given.thread({ buyer, supplier: rival })
const guestOf = ({ personId, companyId }: { personId: string; companyId: string }, thread: string): Context<DealingActor> => ({
  ...buyer.ctx,
  actor: { kind: 'guest', personId, companyId, threadId: thread },
})
/** The guests hold the links of a buyer without an account: to this thread, and to another one. */
const roles = {
  buyer: buyer.ctx,
  guest: guestOf(buyer, threadId),
  supplier: supplier.ctx,
  rival: rival.ctx,
  'guest elsewhere': guestOf(buyer, elsewhere.threadId),
} satisfies Record<string, Context<DealingActor>>
type Role = keyof typeof roles
type Seen = { quotationId: string; version: number; code?: string }

/** Who may do it, from which states, and how; `code`: what a guest is mailed a code for. */
type Act = {
  by: 'buyer' | 'supplier'
  from: (status: QuotationStatus) => boolean
  code?: GuestAct
  run: (ctx: Context<DealingActor>, seen: Seen) => Promise<unknown>
}
const can = (action: Parameters<typeof quotationLifecycle.can>[1]) => (status: QuotationStatus) => quotationLifecycle.can(status, action)

const acts: Record<string, Act> = {
  accept: { by: 'buyer', from: can('accept'), code: 'quotation.accept', run: acceptQuotation },
  decline: {
    by: 'buyer',
    from: can('decline'),
    code: 'quotation.decline',
    run: (ctx, seen) => declineQuotation(ctx, { ...seen, reason: 'price' }),
  },
  counter: { by: 'buyer', from: can('counter'), run: (ctx, seen) => counterQuotation(ctx, { ...seen, lines: [], note: 'Less.' }) },
  shortlist: { by: 'buyer', from: () => true, run: (ctx, seen) => shortlistQuotation(ctx, seen.quotationId, true) },
  keep: { by: 'supplier', from: can('keep'), run: keepQuotation },
  take: { by: 'supplier', from: (status) => status === 'countered', code: 'quotation.take', run: acceptCounter },
  withdraw: {
    by: 'supplier',
    from: can('withdraw'),
    code: 'quotation.withdraw',
    run: (ctx, seen) => withdrawQuotation(ctx, { ...seen, reason: 'stock' }),
  },
  revise: {
    by: 'supplier',
    // One that was declined or withdrawn is followed by another quotation, not by a version.
    from: can('revise'),
    // A supplier without an account has a form of its own; the route lets in members alone.
    run: (ctx, seen) => sendQuotation(ctx as Context<MemberActor>, threadId, { ...quotationInput(), version: seen.version }),
  },
}
const mayBe: Record<Act['by'], readonly Role[]> = { buyer: ['buyer', 'guest'], supplier: ['supplier'] }
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

/** The code that a guest was mailed for an act; none for members, who need none. */
async function codeFor(ctx: Context<DealingActor>, act: GuestAct | undefined): Promise<string | undefined> {
  if (!act || ctx.actor.kind !== 'guest') return undefined
  await sendGuestCode(ctx, act, quotationId)
  const [row] = await db.select().from(guestCodes).where(eq(guestCodes.subjectId, quotationId)).orderBy(desc(guestCodes.id))
  return guestCodeOf(row!.id, row!.hash)
}

async function outcome(status: QuotationStatus, { run, code }: Act, role: Role): Promise<string> {
  const seen = await put(status)
  try {
    const ctx = roles[role]
    await run(ctx, { ...seen, code: await codeFor(ctx, code) })
    return 'done'
  } catch (error) {
    if (!isRefusal(error)) throw error
    return error.kind
  }
}

describe('a quotation in every state', () => {
  it.each(Object.entries(acts))('lets nobody but the right side %s it, and only from where it is allowed', async (_name, act) => {
    const found: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const status of states) {
      for (const role of Object.keys(roles) as Role[]) {
        const cell = `${status} ${role}`
        found[cell] = await outcome(status, act, role)
        wanted[cell] = !mayBe[act.by].includes(role) ? 'not_found' : act.from(status) ? 'done' : 'conflict'
      }
    }
    expect(found).toEqual(wanted)
  })
})
