import { and, eq } from 'drizzle-orm'
import { needOf, type MatchNeed } from '#app/domain/rfqs/match-need.ts'
import type { MatchWave } from '#app/domain/rfqs/match.ts'
import { bestMatches, scoreMatch, type ScoredMatch } from '#app/domain/rfqs/score-match.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { rfqMatches } from '#db/schema/rfq-suppliers.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { trailOf } from '../categories/read-trail.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { insertNewRows } from '../set-based.server.ts'
import { enqueue } from '../tasks.server.ts'
import { mostMatches, readCandidates } from './read-candidates.server.ts'

/**
 * Finds the suppliers that fit an open, public RFQ best, gives each its place in the list, and tells them as each of them has it set; then
 * those hear of it whose saved searches find it. Run again, it adds only who was not there before.
 */
export async function matchRfq(ctx: Context, rfqId: string, wave: MatchWave = 'direct'): Promise<{ matched: number }> {
  const rfq = await findOpen(ctx.db, rfqId)
  if (!rfq) return { matched: 0 }
  const before = wave === 'direct' ? [] : await knownOf(ctx.db, rfqId)
  const best = await findBest(ctx, rfq.need, { buyerCompanyId: rfq.buyerCompanyId, before: new Set(before) })
  return inTransaction(ctx, async (tx, now) => {
    if (!(await isStillOpen(tx, rfqId))) return { matched: 0 }
    const added = await place(tx, rfqId, best, wave, now)
    if (wave === 'direct') await enqueue(tx, 'alert-searches', { rfqId }, { isRestored: ctx.isRestored })
    if (added.length > 0) await record(tx, ctx, { name: 'rfq.matched', at: now, subjectId: rfqId, detail: { rfqId, count: added.length } })
    return { matched: added.length }
  })
}

const isMatched = and(eq(rfqs.status, 'open'), eq(rfqs.visibility, 'public'))

async function findOpen(db: Reader, rfqId: string): Promise<{ need: MatchNeed; buyerCompanyId: string } | null> {
  const [row] = await db
    .select({ document: rfqVersions.document, buyerCompanyId: rfqs.buyerCompanyId, trail: trailOf(rfqs.categorySlug) })
    .from(rfqs)
    .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
    .where(and(eq(rfqs.id, rfqId), isMatched))
  if (!row) return null
  return { need: needOf(row.document, row.trail), buyerCompanyId: row.buyerCompanyId }
}

async function isStillOpen(tx: Transaction, rfqId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: rfqs.id })
    .from(rfqs)
    .where(and(eq(rfqs.id, rfqId), isMatched))
    .for('update')
  return rows.length > 0
}

async function knownOf(db: Reader, rfqId: string): Promise<string[]> {
  const rows = await db.select({ id: rfqMatches.companyId }).from(rfqMatches).where(eq(rfqMatches.rfqId, rfqId))
  return rows.map(({ id }) => id)
}

/** `before`: who has a place already. A further wave looks as far beyond them. */
async function findBest(
  ctx: Pick<Context, 'db' | 'log'>,
  need: MatchNeed,
  { buyerCompanyId, before }: { buyerCompanyId: string; before: ReadonlySet<string> },
): Promise<ScoredMatch[]> {
  const candidates = await readCandidates(ctx, need, buyerCompanyId, before.size)
  const scored = candidates.flatMap(({ company, listings }) => {
    const match = before.has(company.companyId) ? null : scoreMatch(need, company, listings)
    return match ? [match] : []
  })
  return bestMatches(scored, mostMatches)
}

/** Who has a place since now. A company that was suspended a moment ago is told nothing when its letter is written. */
async function place(tx: Transaction, rfqId: string, best: ScoredMatch[], wave: MatchWave, now: Date): Promise<string[]> {
  const rows = best.map((match) => ({ ...match, rfqId, wave, createdAt: now, seenAt: null, dismissedAt: null, dismissReason: null }))
  return insertNewRows(tx, rfqMatches, rows, 'companyId')
}
