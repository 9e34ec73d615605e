import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { MemberActor, StaffActor } from '#app/domain/actor.ts'
import { claimLifecycle } from '#app/domain/claims/claim.ts'
import {
  DisputeInput,
  SettleDisputeInput,
  type Disputable,
  type DisputeOutcome,
  type DisputeState,
  type OpenDispute,
} from '#app/domain/claims/dispute.ts'
import { companySlug } from '#app/domain/companies/slug.ts'
import { conflict, invalid, notFound } from '#app/domain/errors.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { claimDisputes, claims } from '#db/schema/claims.ts'
import { people } from '#db/schema/people.ts'
import { threads } from '#db/schema/threads.ts'
import { listShownCertificates } from '../certificates/read-certificates.server.ts'
import { getShownRow } from '../companies/get-company.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { consume } from '../limits.server.ts'
import { writeOwners } from '../members/write-owners.server.ts'
import { readClaims } from './read-claims.server.ts'
import { dayOf } from './recheck-certificates.server.ts'
import { beginAgain, recordDrop } from './sync-claims.server.ts'

type DisputeRow = typeof claimDisputes.$inferSelect

/** What a company claims and everybody reads, for whoever dealt with it and found it otherwise. */
export async function getDisputable(ctx: Context<MemberActor>, slug: string): Promise<Disputable> {
  const row = await getShownRow(ctx, slug)
  const today = dayOf(readAt(ctx))
  const [{ claims: all }, shown, hasDealt] = await Promise.all([
    readClaims(ctx.db, row.id, today),
    listShownCertificates(ctx.db, row.id, today),
    ctx.db.$count(threads, and(eq(threads.buyerCompanyId, ctx.actor.companyId), eq(threads.supplierCompanyId, row.id))),
  ])
  const ids = new Set(shown.map(({ id }) => id))
  return {
    company: { name: row.legalNameEn, slug: companySlug(row.legalNameEn, row.ref) },
    claims: all
      .filter(({ kind, key }) => kind !== 'certificate' || ids.has(key))
      .map(({ id, kind, key, value }) => ({ id, kind, key, value: kind === 'export_right' ? '' : value })),
    may: row.id === ctx.actor.companyId ? 'own' : hasDealt > 0 ? 'yes' : 'no_dealing',
  }
}

/** A buyer says that a claim does not hold, and why. The company reads it, not by whom; everybody sees that it is disputed. */
export async function disputeClaim(ctx: Context<MemberActor>, slug: string, input: DisputeInput): Promise<void> {
  const { id, claim: claimId, evidence } = DisputeInput.parse(input)
  const { may, claims: disputable } = await getDisputable(ctx, slug)
  if (may !== 'yes') throw invalid(may === 'own' ? 'claim.own' : 'claim.no_dealing')
  if (!disputable.some((claim) => claim.id === claimId)) throw invalid('claim.not_disputable', ['claim'])
  const known = await ctx.db.$count(claimDisputes, and(eq(claimDisputes.id, id), eq(claimDisputes.byCompanyId, ctx.actor.companyId)))
  if (known > 0) return
  await consume(ctx.db, 'dispute:company', ctx.actor.companyId, ctx.now)
  await inTransaction(ctx, async (tx, now) => {
    const [claim] = await tx.select().from(claims).where(eq(claims.id, claimId))
    if (!claim) throw invalid('claim.not_disputable', ['claim'])
    const { companyId, kind, value } = claim
    const { companyId: byCompanyId, personId: byPersonId } = ctx.actor
    const [made] = await tx
      .insert(claimDisputes)
      .values({ id, claimId, companyId, kind, value, byCompanyId, byPersonId, evidence, createdAt: now })
      .onConflictDoNothing()
      .returning()
    if (!made) throw conflict('claim.disputed_already')
    const eventId = await record(tx, ctx, {
      name: 'claim.disputed',
      at: now,
      subjectId: companyId,
      companyId,
      detail: { claimId, rule: kind },
    })
    await writeOwners(tx, companyId, { name: 'claim-disputed', eventId, subject: { companyId, dispute: { id, outcome: 'open' } } })
  })
}

/** Staff looked: the claim holds, or it goes back to what the company says, with a note that everybody reads. */
export async function settleDispute(ctx: Context<StaffActor>, companyId: string, input: SettleDisputeInput): Promise<void> {
  const { dispute: id, outcome, words } = SettleDisputeInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const [row] = await tx
      .select()
      .from(claimDisputes)
      .where(and(eq(claimDisputes.id, id), eq(claimDisputes.companyId, companyId)))
    if (!row) throw notFound()
    if (outcome === 'corrected' && row.claimId !== null) await takeBack(tx, ctx, row.claimId, words, now)
    await end(tx, ctx, row, { outcome, words, reviewerId: ctx.actor.personId }, now)
  })
}

async function takeBack(tx: Transaction, ctx: Context, claimId: string, words: string, now: Date): Promise<void> {
  const [claim] = await tx.select().from(claims).where(eq(claims.id, claimId))
  if (!claim) return
  if (claimLifecycle.can(claim.state, 'drop')) {
    await beginAgain(tx, claimId, claim.value, claim.checks, now)
    await recordDrop(tx, ctx, claim, now, 'dispute')
  }
  await tx
    .update(claims)
    .set({ note: words, version: sql`${claims.version} + 1` })
    .where(eq(claims.id, claimId))
}

/** The company states something else by now, or no longer claims it: nothing is left to look at. */
export async function endDisputesOf(tx: Transaction, ctx: Context, claimIds: string[], now: Date): Promise<void> {
  if (claimIds.length === 0) return
  const rows = await tx
    .select()
    .from(claimDisputes)
    .where(and(inArray(claimDisputes.claimId, claimIds), eq(claimDisputes.state, 'open')))
  for (const row of rows) await end(tx, ctx, row, { outcome: 'corrected', words: null, reviewerId: null }, now)
}

type Ending = { outcome: DisputeOutcome; words: string | null; reviewerId: string | null }

/** Both sides hear what came of it. */
async function end(tx: Transaction, ctx: Context, { id, companyId, byCompanyId, byPersonId, kind }: DisputeRow, ending: Ending, now: Date) {
  const { outcome, words, reviewerId } = ending
  const ended = await tx
    .update(claimDisputes)
    .set({ state: outcome, words, reviewerId, decidedAt: now })
    .where(and(eq(claimDisputes.id, id), eq(claimDisputes.state, 'open')))
    .returning({ id: claimDisputes.id })
  if (ended.length === 0) throw conflict('claim.dispute_settled')
  const [from, to]: DisputeState[] = ['open', outcome]
  const settled = { name: 'claim.dispute_settled', at: now, subjectId: companyId, companyId, from, to, detail: { rule: kind } } as const
  const eventId = await record(tx, ctx, settled)
  const letter = { name: 'claim-disputed', eventId } as const
  await writeOwners(tx, companyId, { ...letter, subject: { companyId, dispute: { id, outcome } } })
  const [person] = await tx.select({ address: people.address, locale: people.locale }).from(people).where(eq(people.id, byPersonId))
  if (!person?.address) return
  const subject = { companyId: byCompanyId, dispute: { id, outcome } }
  await writeLetter(tx, { ...letter, subject, toAddress: person.address, locale: person.locale, recipientId: byPersonId }, now)
}

/** What is open against a company's claims, the oldest first. */
export const listOpenDisputes = async (db: Reader, companyId: string): Promise<OpenDispute[]> =>
  (
    await db
      .select({
        id: claimDisputes.id,
        claimId: claimDisputes.claimId,
        evidence: claimDisputes.evidence,
        createdAt: claimDisputes.createdAt,
      })
      .from(claimDisputes)
      .where(and(eq(claimDisputes.companyId, companyId), eq(claimDisputes.state, 'open')))
      .orderBy(asc(claimDisputes.createdAt))
  ).flatMap((row) => (row.claimId === null ? [] : [{ ...row, claimId: row.claimId }]))
