import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Actor, GuestActor } from '#app/domain/actor.ts'
import { isRefusal } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { rfqLifecycle, type RfqStatus } from '#app/domain/rfqs/lifecycle.ts'
import { getReadableRfq } from '#app/services/rfqs/access.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { cancelRfq, moveRfq } from '#app/services/rfqs/move-rfq.server.ts'
import { getOwnRfqView } from '#app/services/rfqs/own-rfqs.server.ts'
import { publishRfq } from '#app/services/rfqs/publish-rfq.server.ts'
import { askQuestion } from '#app/services/rfqs/questions.server.ts'
import { appealRfq, decideRfq } from '#app/services/rfqs/review-rfq.server.ts'
import { saveRfq } from '#app/services/rfqs/save-rfq.server.ts'
import { rfqDraftOf } from '#app/domain/rfqs/rfq-draft.ts'
import { people } from '#db/schema/people.ts'
import { quotations } from '#db/schema/quotations.ts'
import { rfqReviews, rfqs } from '#db/schema/rfqs.ts'
import { threads } from '#db/schema/threads.ts'
import { givenIn } from '#tests/given.ts'
import { rfqInput } from '#tests/rfq-input.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const log = { info() {}, warn() {}, error() {} }

const buyer = await given.company({ country: 'PE' })
const quoter = await given.company()
const rival = await given.company()
const staffId = newId()
await db.insert(people).values({ id: staffId, address: 'reads@site.test', name: 'Staff', staffRole: 'staff' })

const roles = ['buyer', 'guest', 'quoter', 'rival', 'stranger', 'staff'] as const
type Role = (typeof roles)[number]

/** An RFQ in a state, with a supplier that has quoted and, where staff said something, their word. */
async function inState(status: RfqStatus) {
  const { rfqId } = await given.openRfq({ buyer })
  const isNew = ['draft', 'in_review', 'changes_requested', 'rejected'].includes(status)
  const isEnded = ['evaluating', 'awarded', 'lapsed', 'cancelled'].includes(status)
  await db
    .update(rfqs)
    .set({
      status,
      draft: isNew || status === 'open' ? rfqDraftOf(rfqInput()) : null,
      closedAt: isEnded ? new Date() : null,
      suspendedFrom: status === 'suspended' ? 'open' : null,
      ...(isNew ? { currentVersion: 0, quoteDeadline: null } : {}),
    })
    .where(eq(rfqs.id, rfqId))
  if (isNew)
    await db.execute(
      `alter table rfq_versions disable trigger all; delete from rfq_versions where rfq_id = '${rfqId}'; alter table rfq_versions enable trigger all`,
    )
  else await quote(rfqId)
  const state = status === 'in_review' ? 'open' : status === 'rejected' ? 'refused' : status === 'suspended' ? 'suspended' : null
  if (state)
    await db
      .insert(rfqReviews)
      .values({ rfqId, state, causes: ['new_company'], revision: 1, decidedAt: state === 'open' ? null : new Date() })
  return rfqId
}

async function quote(rfqId: string): Promise<void> {
  const sides = { rfqId, buyerCompanyId: buyer.companyId, supplierCompanyId: quoter.companyId }
  const threadId = newId()
  await db.insert(threads).values({ ...sides, id: threadId, subject: 'RFQ', waitingForCompanyId: buyer.companyId })
  const until = new Date(Date.now() + 30 * 24 * 3600_000)
  const terms = { status: 'sent' as const, currentVersion: 1, validUntil: until.toISOString().slice(0, 10), expiresAt: until }
  await db.insert(quotations).values({ ...sides, ...terms, threadId, rfqVersion: 1 })
}

function contextOf(role: Role, rfqId: string): Context {
  const guest: GuestActor = { kind: 'guest', personId: buyer.personId, companyId: buyer.companyId, rfqId }
  const actors: Record<Role, Actor> = {
    buyer: buyer.ctx.actor,
    guest,
    quoter: quoter.ctx.actor,
    rival: rival.ctx.actor,
    stranger: { kind: 'stranger' },
    staff: { kind: 'staff', personId: staffId },
  }
  return { db, log, locale: 'en', actor: actors[role] }
}

type Act = {
  of: 'buyer' | 'staff' | 'supplier' | 'anybody'
  opens: (status: RfqStatus, role: Role) => boolean
  run: (ctx: Context, rfqId: string) => Promise<unknown>
}

const can = (action: Parameters<typeof rfqLifecycle.can>[1]) => (status: RfqStatus) => rfqLifecycle.can(status, action)
const until = new Date(Date.now() + 20 * 24 * 3600_000).toISOString().slice(0, 10)
const never = ['draft', 'in_review', 'changes_requested', 'rejected']
// Services take the context of whom they are for; who else comes with one is refused by what it opens.
const as = (ctx: Context) => ctx as never

const acts: Record<string, Act> = {
  read: {
    of: 'anybody',
    opens: (status, role) => {
      if (role === 'buyer' || role === 'guest' || role === 'staff') return true
      if (never.includes(status) || status === 'suspended') return false
      return role === 'quoter' || (status !== 'lapsed' && status !== 'cancelled')
    },
    run: (ctx, rfqId) => getReadableRfq(db, ctx.actor, rfqId),
  },
  manage: { of: 'buyer', opens: () => true, run: (ctx, rfqId) => getOwnRfqView(as(ctx), rfqId) },
  save: {
    of: 'buyer',
    opens: (status) => ['draft', 'in_review', 'changes_requested', 'open'].includes(status),
    run: (ctx, rfqId) => saveRfq(as(ctx), rfqId, { ...rfqInput(), revision: 1 }),
  },
  publish: {
    of: 'buyer',
    opens: (status) => ['draft', 'changes_requested', 'open'].includes(status),
    run: (ctx, rfqId) => publishRfq(as(ctx), rfqId, 1),
  },
  pause: { of: 'buyer', opens: can('pause'), run: (ctx, rfqId) => moveRfq(as(ctx), rfqId, { intent: 'pause', revision: 1 }) },
  resume: { of: 'buyer', opens: can('resume'), run: (ctx, rfqId) => moveRfq(as(ctx), rfqId, { intent: 'resume', revision: 1 }) },
  close: { of: 'buyer', opens: can('close'), run: (ctx, rfqId) => moveRfq(as(ctx), rfqId, { intent: 'close', revision: 1 }) },
  extend: { of: 'buyer', opens: can('extend'), run: (ctx, rfqId) => moveRfq(as(ctx), rfqId, { intent: 'extend', until, revision: 1 }) },
  cancel: { of: 'buyer', opens: can('cancel'), run: (ctx, rfqId) => cancelRfq(as(ctx), rfqId, { reason: 'other', revision: 1 }) },
  appeal: {
    of: 'buyer',
    opens: can('appeal'),
    run: (ctx, rfqId) => appealRfq(as(ctx), rfqId, { appeal: 'We really buy these, as every year.', revision: 1 }),
  },
  approve: { of: 'staff', opens: can('approve'), run: (ctx, rfqId) => decideRfq(as(ctx), rfqId, { intent: 'approve', revision: 1 }) },
  reject: {
    of: 'staff',
    opens: can('reject'),
    run: (ctx, rfqId) => decideRfq(as(ctx), rfqId, { intent: 'reject', reason: 'brand', revision: 1 }),
  },
  suspend: {
    of: 'staff',
    opens: can('suspend'),
    run: (ctx, rfqId) => decideRfq(as(ctx), rfqId, { intent: 'suspend', reason: 'brand', revision: 1 }),
  },
  restore: { of: 'staff', opens: can('restore'), run: (ctx, rfqId) => decideRfq(as(ctx), rfqId, { intent: 'restore', revision: 1 }) },
  ask: {
    of: 'supplier',
    opens: (status) => status === 'open',
    run: (ctx, rfqId) => askQuestion(as(ctx), rfqId, { clientKey: randomUUID(), question: 'Which flange standard do you need?' }),
  },
}

/** Who comes with a context that such a service takes at all; the routes let nobody else in. */
const comesTo: Record<Act['of'], readonly Role[]> = {
  anybody: roles,
  buyer: ['buyer', 'guest', 'quoter', 'rival'],
  staff: ['staff'],
  supplier: ['buyer', 'quoter', 'rival'],
}
const may: Record<Act['of'], readonly Role[]> = {
  anybody: roles,
  buyer: ['buyer', 'guest'],
  staff: ['staff'],
  supplier: ['quoter', 'rival'],
}

describe('every act on an RFQ', () => {
  it.each(Object.keys(acts))('%s: is done in the states and by those that its rule says, and refused with a reason else', async (name) => {
    const { of, opens, run } = acts[name]!
    const wrong: string[] = []
    for (const status of rfqLifecycle.states) {
      for (const role of comesTo[of]) {
        const rfqId = await inState(status)
        const outcome = await run(contextOf(role, rfqId), rfqId).then(
          () => 'done',
          (error: unknown) => (isRefusal(error) ? 'refused' : String(error)),
        )
        const expected = may[of].includes(role) && opens(status, role) ? 'done' : 'refused'
        if (outcome !== expected) wrong.push(`${name} ${status} as ${role}: ${outcome}, not ${expected}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
