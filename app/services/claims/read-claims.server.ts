import { asc, eq, sql } from 'drizzle-orm'
import { claimKinds, type Claim } from '#app/domain/claims/claim.ts'
import { levelOf, type LevelView } from '#app/domain/claims/level.ts'
import type { Reader } from '#db/client.server.ts'
import { claims } from '#db/schema/claims.ts'

export type ClaimRow = typeof claims.$inferSelect

/** Of a claim in a query. Written out: of one table alone drizzle names columns without it. */
export const isDisputed = sql<boolean>`exists (select 1 from claim_disputes where claim_id = claims.id and claim_disputes.state = 'open')`

export function claimView(row: ClaimRow, isDisputed: boolean): Claim {
  const { companyId: _company, checkedById: _by, createdAt: _at, ...claim } = row
  return { ...claim, isDisputed }
}

/** Everything that a company claims, and how well it is known by it. */
export async function readClaims(db: Reader, companyId: string, today: string): Promise<{ claims: Claim[]; level: LevelView }> {
  const rows = await db
    .select({ claim: claims, isDisputed })
    .from(claims)
    .where(eq(claims.companyId, companyId))
    .orderBy(asc(claims.createdAt), asc(claims.id))
  const views = rows.map((row) => claimView(row.claim, row.isDisputed))
  const all = views.sort((one, other) => claimKinds.indexOf(one.kind) - claimKinds.indexOf(other.kind))
  return { claims: all, level: levelOf(all, today) }
}
