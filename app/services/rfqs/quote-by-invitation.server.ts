import { and, eq } from 'drizzle-orm'
import type { ThreadGuest } from '#app/domain/actor.ts'
import { conflict, gone, invalidFields } from '#app/domain/errors.ts'
import { lintQuotation } from '#app/domain/quotations/lint-quotation.ts'
import { RfqQuotationInput } from '#app/domain/quotations/rfq-quotation-input.ts'
import { InvitedSupplier } from '#app/domain/rfqs/invitation.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { Version } from '#app/domain/whole-number.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { threads } from '#db/schema/threads.ts'
import { buyerCompaniesOf, findOrMakeGuest } from '../companies/guest-company.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { dropDraft, findDraftOf, keepDraft, type TypedDraft } from '../quotations/quotation-draft.server.ts'
import { giveDraftFiles } from '../quotations/quotation-files.server.ts'
import { assertOpenForQuotation } from '../quotations/rfq-to-quote.server.ts'
import { sendToRfq } from '../quotations/send-rfq-quotation.server.ts'
import type { Proof } from '../threads/guest-proof.server.ts'
import { grantScopedLink } from '../threads/scoped-links.server.ts'
import type { RfqRow } from './access.server.ts'
import { getInvitation, type InvitationRow } from './invitation-access.server.ts'
import { proveInvited, spendInvitationCode } from './invitation-codes.server.ts'

/** The form of whoever was invited by address: the quotation, and who sends it. */
export const InvitedQuotationInput = RfqQuotationInput.extend({ ...InvitedSupplier.shape, rfqVersion: Version })
export type InvitedQuotationInput = ReturnType<typeof InvitedQuotationInput.parse>

/** Keeps what was typed, as it was typed, with the invitation. */
export async function saveInvitedDraft(ctx: Context, token: string, typed: TypedDraft): Promise<{ revision: number }> {
  return inTransaction(ctx, async (tx, now) => {
    const { invitation, rfq } = await getInvitation(tx, token, now)
    assertNotQuoted(invitation)
    return keepDraft(tx, { rfqId: rfq.id, invitationId: invitation.id }, typed, now)
  })
}

/** Says what keeps a quotation from being sent, before a code is asked for it. */
export async function checkInvitedQuotation(ctx: Context, token: string, input: InvitedQuotationInput): Promise<void> {
  const terms = InvitedQuotationInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const { invitation, rfq } = await getInvitation(tx, token, now)
    assertNotQuoted(invitation)
    assertOpenForQuotation(rfq, now)
    const problems = lintQuotation(terms, await currentDocument(tx, rfq), now)
    if (problems.length > 0) throw invalidFields('quotation.incomplete', problems)
  })
}

/**
 * Whoever shows the code of the invited mailbox sends its quotation. Person and company are found or made by the address, and joining
 * with it later completes them; the quotation is one like all others. Sent twice at once, it is sent once.
 */
export async function quoteByInvitation(
  ctx: Context,
  token: string,
  input: InvitedQuotationInput,
  proof: Proof,
): Promise<{ scopedToken: string }> {
  const { company, country, name, rfqVersion, ...terms } = InvitedQuotationInput.parse(input)
  await proveInvited(ctx, token, proof)
  return inTransaction(ctx, async (tx, now) => {
    const { rfq } = await getInvitation(tx, token, now)
    // The RFQ before what hangs on it, as every other quotation takes them.
    await tx.select({ id: rfqs.id }).from(rfqs).where(eq(rfqs.id, rfq.id)).for('update')
    const { invitation } = await getInvitation(tx, token, now, { lock: true })
    assertNotQuoted(invitation)
    const supplier = await supplierOf(tx, { ...invitation, rfq }, { locale: ctx.locale, company, country, name }, now)
    await tx.update(rfqInvitations).set(supplier).where(eq(rfqInvitations.id, invitation.id))
    const actor = { kind: 'guest', ...supplier, rfqId: rfq.id } as const
    const drafting = { rfqId: rfq.id, invitationId: invitation.id }
    const draft = await findDraftOf(tx, drafting)
    if (draft) await giveDraftFiles(tx, draft.id, supplier.companyId)
    const { threadId } = await sendToRfq(tx, { ...ctx, actor }, rfq.id, { ...terms, version: 0, rfqVersion }, now)
    await dropDraft(tx, drafting)
    return { scopedToken: await grantScopedLink(tx, { kind: 'guest', ...supplier, threadId }, now) }
  })
}

/** Only what was quoted is behind a code of its own. */
export async function assertQuoted(ctx: Context, token: string): Promise<void> {
  const { invitation } = await getInvitation(ctx.db, token, readAt(ctx))
  if (invitation.state !== 'quoted') throw conflict('rfq.not_quoted_yet')
}

/** For whoever quoted and comes back by the invitation: with the code of its mailbox a link to the thread. */
export async function openQuotedThread(ctx: Context, token: string, code: string | undefined): Promise<{ scopedToken: string }> {
  await spendInvitationCode(ctx, 'rfq.thread', token, code)
  return inTransaction(ctx, async (tx, now) => {
    const { invitation, rfq } = await getInvitation(tx, token, now)
    const guest = invitation.state === 'quoted' ? await participantOf(tx, invitation, rfq.id) : null
    if (!guest) throw conflict('rfq.not_quoted_yet')
    return { scopedToken: await grantScopedLink(tx, guest, now) }
  })
}

async function participantOf(tx: Transaction, { companyId, personId }: InvitationRow, rfqId: string): Promise<ThreadGuest | null> {
  if (!companyId || !personId) return null
  const [thread] = await tx
    .select({ id: threads.id })
    .from(threads)
    .innerJoin(members, and(eq(members.companyId, companyId), eq(members.personId, personId)))
    .where(and(eq(threads.rfqId, rfqId), eq(threads.supplierCompanyId, companyId)))
  return thread ? { kind: 'guest', personId, companyId, threadId: thread.id } : null
}

function assertNotQuoted({ state }: InvitationRow): void {
  if (state === 'quoted') throw conflict('rfq.invitation_quoted')
}

async function currentDocument(db: Reader, { id, currentVersion }: RfqRow): Promise<RfqDocument> {
  const [row] = await db
    .select({ document: rfqVersions.document })
    .from(rfqVersions)
    .where(and(eq(rfqVersions.rfqId, id), eq(rfqVersions.version, currentVersion)))
  return row!.document
}

type Who = InvitedSupplier & { locale: Context['locale'] }

/** By whom the invited address is known here, or who it becomes. What a company says of itself that has no account is taken as it is said. */
async function supplierOf(
  tx: Transaction,
  { address, companyId, rfq }: InvitationRow & { rfq: RfqRow },
  { company, ...who }: Who,
  now: Date,
): Promise<{ personId: string; companyId: string }> {
  const theirs = await buyerCompaniesOf(tx, address, rfq.buyerCompanyId)
  const chosen = theirs.find(({ id }) => id === companyId) ?? theirs[0]
  const known = { exceptId: rfq.buyerCompanyId, chosenId: chosen?.id }
  const supplier = await findOrMakeGuest(tx, { address, company, ...who }, known, now)
  await tx
    .update(companies)
    .set({ legalNameEn: company, country: who.country })
    .where(and(eq(companies.id, supplier.companyId), eq(companies.status, 'guest')))
  const [row] = await tx.select({ status: companies.status }).from(companies).where(eq(companies.id, supplier.companyId))
  if (row!.status !== 'guest' && row!.status !== 'listed') throw gone('rfq.invitation_over')
  return supplier
}
