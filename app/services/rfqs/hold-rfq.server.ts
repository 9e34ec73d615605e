import { and, eq, gt, isNull, notExists, sql } from 'drizzle-orm'
import { z } from 'zod'
import { Address } from '#app/domain/accounts/account.ts'
import { invalidFields } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { contentSigns, isThrowaway, machineAt, scoreOf, sendingFields, type Sign } from '#app/domain/inquiries/screening.ts'
import { optional } from '#app/domain/optional.ts'
import { rfqDraftOf } from '#app/domain/rfqs/rfq-draft.ts'
import { rfqProblems } from '#app/domain/rfqs/rfq-problems.ts'
import { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import { derivedToken, sha256 } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { letters } from '#db/schema/letters.ts'
import { heldRfqs } from '#db/schema/rfqs.ts'
import { findCategory, noCategory } from '../categories/read-category.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { signsOfSending } from '../inquiries/inquiry-sending.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { consume, networkOf } from '../limits.server.ts'

const words = (most: number) => optional(z.string().trim().max(most))

/** The first step as somebody without an account sends it. */
export const HoldRfqInput = RfqInput.extend({
  clientKey: z.uuid(),
  email: Address,
  name: words(100),
  company: words(200),
  ...sendingFields,
})
export type HoldRfqInput = z.infer<typeof HoldRfqInput>

/** What the signature of a drawn form is over, where an inquiry has its listing. */
export const rfqForm = 'rfq'

export const rfqTokenOf = (heldRfqId: string, hash?: string): string => derivedToken('rfq', heldRfqId, hash)

const dayMs = 24 * 3600_000
const lifetimeMs = 7 * dayMs

/** A guest's RFQ waits until its address is confirmed: nobody sees it, nobody comes to be. */
export async function holdRfq(ctx: Context, input: HoldRfqInput, ip: string): Promise<void> {
  const { clientKey, email, made, homepage, subject, name, company, ...form } = HoldRfqInput.parse(input)
  const known = await ctx.db.select({ id: heldRfqs.id }).from(heldRfqs).where(eq(heldRfqs.clientKey, clientKey))
  if (known.length > 0) return
  await consume(ctx.db, 'rfq:network', networkOf(ip), ctx.now)
  await consume(ctx.db, 'rfq:address', email, ctx.now)
  // A guest has nothing stored yet that could hang onto a form.
  const rfq = { ...form, files: [] }
  await inTransaction(ctx, async (tx, now) => {
    await assertWhole(tx, rfq, now)
    const id = newId(now.getTime())
    const signs: Sign[] = [...signsOfSending(rfqForm, { made, homepage, subject }, now), ...contentSigns(rfq.details ?? '')]
    if (isThrowaway(email)) signs.push('throwaway_address')
    const held = await tx
      .insert(heldRfqs)
      .values({
        id,
        clientKey,
        form: { ...rfqDraftOf(rfq), ...(name && { name }), ...(company && { company }) },
        address: email,
        locale: ctx.locale,
        tokenHash: sha256(rfqTokenOf(id)),
        createdAt: now,
        expiresAt: new Date(now.getTime() + lifetimeMs),
      })
      .onConflictDoNothing({ target: heldRfqs.clientKey })
      .returning({ id: heldRfqs.id })
    if (held.length === 0) return
    // What a machine seems to have sent need not bother anybody at once.
    const notBefore = scoreOf(signs) >= machineAt ? new Date(now.getTime() + dayMs) : undefined
    await askToConfirm(tx, { id, address: email, locale: ctx.locale }, now, notBefore)
  })
}

/** A guest's form is published as it was sent, so it has to be whole. */
async function assertWhole(tx: Transaction, rfq: RfqInput, now: Date): Promise<void> {
  const { isLeaf, schema } = (rfq.category && (await findCategory(tx, rfq.category))) || noCategory
  const around = { now, timeZone: 'UTC', isLeafCategory: isLeaf, schema: schema.attributes, location: null, deadline: null, isKept: false }
  const problems = rfqProblems(rfq, around)
  if (problems.length > 0) throw invalidFields('rfq.incomplete', problems)
}

type Held = Pick<typeof heldRfqs.$inferSelect, 'id' | 'address' | 'locale'>

async function askToConfirm(tx: Transaction, { id, address, locale }: Held, now: Date, notBefore?: Date): Promise<void> {
  const subject = { heldRfqId: id }
  await writeLetter(tx, { name: 'confirm-rfq', toAddress: address, locale, recipientId: null, subject, notBefore }, now)
}

/** Now that the address proved to be theirs: the letters of RFQs that were held when it had got too many. */
export async function askAboutOtherRfqs(tx: Transaction, address: string, now: Date): Promise<void> {
  const asked = tx
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.toAddress, address), sql`${letters.subject}->>'heldRfqId' = ${heldRfqs.id}::text`))
  const unasked = await tx
    .select()
    .from(heldRfqs)
    .where(and(eq(heldRfqs.address, address), isNull(heldRfqs.confirmedAt), gt(heldRfqs.expiresAt, now), notExists(asked)))
    .orderBy(heldRfqs.createdAt)
  for (const held of unasked) await askToConfirm(tx, held, now)
}
