import { and, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import { isSeenBySomebody, restsOn, stateAfterChecks, type CheckResult, type ClaimKind, type Shaken } from '#app/domain/claims/claim.ts'
import { claimedFacts, type ClaimedFact } from '#app/domain/claims/claimed-facts.ts'
import type { Transaction } from '#db/client.server.ts'
import { claims } from '#db/schema/claims.ts'
import { companies, members } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import type { Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { endDisputesOf } from './disputes.server.ts'
import { recheckCertificates } from './recheck-certificates.server.ts'

type ClaimRow = typeof claims.$inferSelect
type Company = typeof companies.$inferSelect
type Run = { tx: Transaction; ctx: Context; now: Date; shaken?: Shaken }

/** What a person or a machine found before a claim went back to what the company says. */
export const unchecked = { ground: null, checkerName: null, note: null, checkedById: null, expiresOn: null } as const

/**
 * Brings the claims of a company up to what it states now: new ones begin, those of another value begin again, those no longer made
 * go. `shaken`: what was changed that checks rested on.
 */
export async function syncClaims(tx: Transaction, ctx: Context, company: Company, now: Date, shaken?: Shaken): Promise<void> {
  const run = { tx, ctx, now, shaken }
  const [known, reachable] = [await claimsBut(tx, company.id, 'certificate'), await addressesOf(tx, company.id)]
  const facts = claimedFacts(company, reachable)
  const keyOf = ({ kind, key }: Pick<ClaimRow, 'kind' | 'key'>) => `${kind} ${key}`
  const stated = new Map(facts.map((fact) => [keyOf(fact), fact]))
  const before = new Map(known.map((row) => [keyOf(row), row]))
  const gone = known.filter((row) => !stated.has(keyOf(row)))
  await endDisputesOf(tx, ctx, [...gone, ...known.filter((row) => hasChanged(row, stated.get(keyOf(row))))].map(idOf), now)
  if (gone.length > 0) await tx.delete(claims).where(inArray(claims.id, gone.map(idOf)))
  for (const [key, fact] of stated) if (before.has(key)) await bringUp(run, before.get(key)!, fact)
  const fresh = facts.filter((fact) => !before.has(keyOf(fact)))
  if (fresh.length > 0) await tx.insert(claims).values(fresh.map((fact) => newClaim(company.id, fact, now)))
  if (shaken === 'name') await recheckCertificates(tx, ctx, company, now)
}

const idOf = ({ id }: ClaimRow) => id
const hasChanged = ({ value }: ClaimRow, fact: ClaimedFact | undefined) => fact !== undefined && fact.value !== value

/** A row for what was never claimed before. */
export function newClaim(companyId: string, { kind, key, value, checks }: ClaimedFact, now: Date): typeof claims.$inferInsert {
  return { companyId, kind, key, value, checks, state: stateAfterChecks('asserted', checks), checkedAt: checks.length > 0 ? now : null }
}

async function bringUp({ tx, ctx, now, shaken }: Run, row: ClaimRow, { value, checks }: ClaimedFact): Promise<void> {
  const isShaken = shaken !== undefined && isAmong(restsOn[shaken], row.kind) && isSeenBySomebody(row.state)
  if (value !== row.value || isShaken) {
    await beginAgain(tx, row.id, value, checks, now)
    if (isSeenBySomebody(row.state) || row.kind === 'website') await recordDrop(tx, ctx, row, now, shaken ?? 'value')
    return
  }
  if (checks.length === 0 || JSON.stringify(checks) === JSON.stringify(row.checks)) return
  const state = stateAfterChecks(row.state, checks)
  await tx
    .update(claims)
    .set({ checks, state, checkedAt: now, version: sql`${claims.version} + 1` })
    .where(eq(claims.id, row.id))
}

const isAmong = (kinds: readonly ClaimKind[], kind: ClaimKind): boolean => kinds.includes(kind)

export async function beginAgain(tx: Transaction, claimId: string, value: string, checks: CheckResult[], now: Date): Promise<void> {
  const state = stateAfterChecks('asserted', checks)
  await tx
    .update(claims)
    .set({ ...unchecked, value, checks, state, checkedAt: checks.length > 0 ? now : null, version: sql`${claims.version} + 1` })
    .where(eq(claims.id, claimId))
}

export async function recordDrop(tx: Transaction, ctx: Context, row: ClaimRow, now: Date, reason: string): Promise<void> {
  const { id: claimId, companyId, kind, state } = row
  await record(tx, ctx, {
    name: 'claim.dropped',
    at: now,
    subjectId: companyId,
    companyId,
    from: state,
    to: 'asserted',
    detail: { claimId, rule: kind, reason },
  })
}

const claimsBut = (tx: Transaction, companyId: string, kind: ClaimKind) =>
  tx
    .select()
    .from(claims)
    .where(and(eq(claims.companyId, companyId), ne(claims.kind, kind)))

async function addressesOf(tx: Transaction, companyId: string): Promise<string[]> {
  const rows = await tx
    .select({ address: people.address })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(eq(members.companyId, companyId), isNotNull(people.addressVerifiedAt)))
  return rows.flatMap(({ address }) => address ?? [])
}

/** The same for a company of which nothing but its people changed. */
export async function syncClaimsOf(tx: Transaction, ctx: Context, companyId: string, now: Date, shaken?: Shaken): Promise<void> {
  const [company] = await tx.select().from(companies).where(eq(companies.id, companyId))
  if (company?.status === 'listed' || company?.status === 'suspended') await syncClaims(tx, ctx, company, now, shaken)
}
