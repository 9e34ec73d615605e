import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { conflict, invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { decisionMs, lastMs, statusAt } from '#app/domain/rfqs/deadline.ts'
import { InviteSuppliersInput, mayInvite } from '#app/domain/rfqs/invitation.ts'
import { readInvited } from '#app/domain/rfqs/read-invited.ts'
import { mostInvitations } from '#app/domain/rfqs/rfq.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { consume } from '../limits.server.ts'
import { getOwnRfq, type RfqRow } from './access.server.ts'
import { placeInvited } from './place-invited.server.ts'
import { rfqInvitationTokenOf } from './invitation-access.server.ts'
import { stopsOf } from './invitation-stops.server.ts'

/**
 * Asks addresses to quote on an RFQ, each once; one whose invitation was taken back may be asked again. All of them, or none: the RFQ takes
 * so many, and a company so many addresses in a day that it never invited before. How many were asked, and how many had been already.
 */
export async function inviteSuppliers(
  ctx: Context<DealingActor>,
  rfqId: string,
  input: InviteSuppliersInput,
): Promise<{ asked: number; known: number }> {
  const { addresses: text, note } = InviteSuppliersInput.parse(input)
  const { addresses, unread } = readInvited(text)
  if (unread !== null) throw invalid('rfq.address_unread', ['addresses'], { line: unread.slice(0, 80) })
  return inTransaction(ctx, async (tx, now) => {
    const rfq = await getOwnRfq(tx, ctx.actor, rfqId, { lock: true })
    if (!mayInvite(statusAt(rfq, now))) throw conflict('rfq.not_inviting')
    const before = await tx.select().from(rfqInvitations).where(eq(rfqInvitations.rfqId, rfq.id))
    const standing = new Set(before.filter(({ state }) => state !== 'withdrawn').map(({ address }) => address))
    const fresh = addresses.filter((address) => !standing.has(address))
    await assertNotOwn(tx, rfq, fresh)
    const places = mostInvitations - new Set([...before.map(({ address }) => address), ...fresh]).size
    if (places < 0) throw invalid('rfq.invitations_full', ['addresses'], { most: mostInvitations, left: mostInvitations - before.length })
    await countNew(tx, rfq, fresh, now)
    for (const address of fresh) await invite(tx, ctx, { rfq, address, note: note ?? null }, now)
    return { asked: fresh.length, known: addresses.length - fresh.length }
  })
}

async function assertNotOwn(tx: Transaction, { buyerCompanyId }: RfqRow, addresses: string[]): Promise<void> {
  if (addresses.length === 0) return
  const own = await tx
    .select({ address: people.address })
    .from(people)
    .innerJoin(members, and(eq(members.personId, people.id), eq(members.companyId, buyerCompanyId)))
    .where(inArray(people.address, addresses))
  if (own.length > 0) throw invalid('rfq.invited_own', ['addresses'], { line: own[0]!.address! })
}

/** Only what the company itself invited before counts as known: whom else this site knows is told by no number. */
async function countNew(tx: Transaction, { buyerCompanyId }: RfqRow, addresses: string[], now: Date): Promise<void> {
  if (addresses.length === 0) return
  const rows = await tx
    .selectDistinct({ address: rfqInvitations.address })
    .from(rfqInvitations)
    .innerJoin(rfqs, and(eq(rfqs.id, rfqInvitations.rfqId), eq(rfqs.buyerCompanyId, buyerCompanyId)))
    .where(inArray(rfqInvitations.address, addresses))
  const known = new Set(rows.map(({ address }) => address))
  for (const address of addresses) if (!known.has(address)) await consume(tx, 'rfq-invitation:company', buyerCompanyId, now)
}

type Asked = { rfq: RfqRow; address: string; note: string | null }

/** Where somebody of a listed company has the address, the RFQ is among those that fit it; to anybody else goes a link. */
async function invite(tx: Transaction, ctx: Context<DealingActor>, { rfq, address, note }: Asked, now: Date): Promise<void> {
  const id = newId(now.getTime())
  const isUnwanted = (await stopsOf(tx, address, rfq.buyerCompanyId)).length > 0
  const member = isUnwanted ? null : await memberAt(tx, rfq, address)
  const said = {
    note,
    lang: rfq.lang,
    companyId: member?.companyId ?? null,
    personId: member?.personId ?? null,
    createdAt: now,
    expiresAt: new Date((rfq.openedAt ?? now).getTime() + lastMs + decisionMs),
    openedAt: null,
    ...(isUnwanted ? ({ state: 'declined', declineReason: 'unwanted', answeredAt: now } as const) : ({ state: 'invited' } as const)),
  }
  const [invitation] = await tx
    .insert(rfqInvitations)
    .values({ id, rfqId: rfq.id, address, tokenHash: sha256(rfqInvitationTokenOf(id)), ...said })
    .onConflictDoUpdate({ target: [rfqInvitations.rfqId, rfqInvitations.address], set: said })
    .returning({ id: rfqInvitations.id })
  const rfqInvitationId = invitation!.id
  const detail = { rfqId: rfq.id, invitationId: rfqInvitationId }
  const eventId = await record(tx, ctx, { name: 'rfq.invited', at: now, subjectId: rfq.id, detail })
  if (isUnwanted) return
  const subject = { rfqId: rfq.id, rfqInvitationId }
  if (!member) {
    await writeLetter(tx, { name: 'rfq-invitation', eventId, toAddress: address, locale: rfq.lang, recipientId: null, subject }, now)
    return
  }
  const { companyId, personId, locale } = member
  await placeInvited(tx, rfq.id, companyId, now)
  await writeLetter(
    tx,
    { name: 'rfq-matched', eventId, toAddress: address, locale, recipientId: personId, subject: { ...subject, companyId } },
    now,
  )
}

/** Whoever signs in with the address, in the company of theirs that is longest here and may be seen. */
async function memberAt(tx: Transaction, { buyerCompanyId }: RfqRow, address: string) {
  const [row] = await tx
    .select({ personId: people.id, locale: people.locale, companyId: companies.id })
    .from(people)
    .innerJoin(members, eq(members.personId, people.id))
    .innerJoin(companies, and(eq(companies.id, members.companyId), eq(companies.status, 'listed')))
    .where(and(eq(people.address, address), isNotNull(people.passwordHash), sql`${companies.id} <> ${buyerCompanyId}`))
    .orderBy(asc(members.createdAt), asc(companies.id))
    .limit(1)
  return row ?? null
}
