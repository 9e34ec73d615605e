import { and, eq, gt } from 'drizzle-orm'
import type { RfqGuest } from '#app/domain/actor.ts'
import { gone } from '#app/domain/errors.ts'
import type { FormValues } from '#app/domain/form.ts'
import type { RfqStatus } from '#app/domain/rfqs/lifecycle.ts'
import { readRfqDraft } from '#app/domain/rfqs/rfq-draft.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { members } from '#db/schema/companies.ts'
import { heldRfqs, rfqs } from '#db/schema/rfqs.ts'
import type { Transaction } from '#db/client.server.ts'
import { buyerCompaniesOf, findOrMakeGuest } from '../companies/guest-company.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { ownerActed } from '../letters/unasked-letters.server.ts'
import { grantScopedLink } from '../threads/scoped-links.server.ts'
import { getOwnRfq } from './access.server.ts'
import { askAboutOtherRfqs } from './hold-rfq.server.ts'
import { publishRow } from './publish-rfq.server.ts'
import { insertRfq } from './save-rfq.server.ts'

const open = (token: string, now: Date) => and(eq(heldRfqs.tokenHash, sha256(token)), gt(heldRfqs.expiresAt, now))

export type HeldRfq = {
  title: string
  details: string
  quantity: string
  unit: UnitCode
  /** Those of the address's companies, where there are several: the page lets its reader choose. */
  companies: { id: string; name: string }[]
}

/** What the page behind the letter's link shows; opening it changes nothing, however often a scanner does. */
export async function getHeldRfq(ctx: Context, token: string): Promise<HeldRfq> {
  const [held] = await ctx.db
    .select()
    .from(heldRfqs)
    .where(open(token, readAt(ctx)))
  if (!held) throw gone('inquiry.link_expired')
  const { title, details, quantity, unit } = readRfqDraft(held.form)
  const asking = held.rfqId ? [] : await buyerCompaniesOf(ctx.db, held.address, null)
  return { title, details: details!, quantity: quantity!, unit: unit!, companies: asking.length > 1 ? asking : [] }
}

/**
 * The guest confirmed the address: person and company are found or made, the RFQ is published or goes to staff first, and the guest gets a
 * scoped link to it. Confirming twice leads to the same RFQ. Somebody in several companies says for which one they ask.
 */
export async function confirmRfq(ctx: Context, token: string, companyId?: string): Promise<{ scopedToken: string; status: RfqStatus }> {
  return inTransaction(ctx, async (tx, now) => {
    const [held] = await tx.select().from(heldRfqs).where(open(token, now)).for('update')
    if (!held) throw gone('inquiry.link_expired')
    if (held.rfqId) {
      const buyer = await buyerOf(tx, held.rfqId)
      const { status } = await getOwnRfq(tx, buyer, held.rfqId)
      return { scopedToken: await grantScopedLink(tx, buyer, now), status }
    }
    const rfq = readRfqDraft(held.form)
    const { address, locale, clientKey } = held
    const guestOf = { address, locale, name: textOf(held.form, 'name'), company: textOf(held.form, 'company'), country: rfq.country }
    const buyer = await findOrMakeGuest(tx, guestOf, { exceptId: null, chosenId: companyId }, now)
    const { rfqId } = await insertRfq(tx, { clientKey, rfq, buyer, locale }, now)
    const guest: RfqGuest = { kind: 'guest', ...buyer, rfqId }
    await record(tx, { actor: guest }, { name: 'rfq.created', at: now, subjectId: rfqId, to: 'draft', detail: { rfqId } })
    const status = await publishRow(tx, { actor: guest }, await getOwnRfq(tx, guest, rfqId, { lock: true }), now)
    await tx.update(heldRfqs).set({ confirmedAt: now, rfqId }).where(eq(heldRfqs.id, held.id))
    await ownerActed(tx, address, now)
    await askAboutOtherRfqs(tx, address, now)
    return { scopedToken: await grantScopedLink(tx, guest, now), status }
  })
}

const textOf = (form: FormValues, name: string): string | undefined => [form[name] ?? []].flat()[0]

/** Whoever posted it; gone when they are no longer in the company for which they did. */
async function buyerOf(tx: Transaction, rfqId: string): Promise<RfqGuest> {
  const [buyer] = await tx
    .select({ companyId: members.companyId, personId: members.personId })
    .from(rfqs)
    .innerJoin(members, and(eq(members.companyId, rfqs.buyerCompanyId), eq(members.personId, rfqs.buyerPersonId)))
    .where(eq(rfqs.id, rfqId))
  if (!buyer) throw gone('inquiry.link_expired')
  return { kind: 'guest', ...buyer, rfqId }
}
