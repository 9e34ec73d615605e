import { asc, eq } from 'drizzle-orm'
import { claimKinds, type Claim } from '#app/domain/claims/claim.ts'
import { levelOf, type LevelView } from '#app/domain/claims/level.ts'
import type { Reader } from '#db/client.server.ts'
import { claims } from '#db/schema/claims.ts'

export type ClaimRow = typeof claims.$inferSelect

export function claimView(row: ClaimRow): Claim {
  const { companyId: _company, checkedById: _by, createdAt: _at, ...claim } = row
  return claim
}

/** Everything that a company claims, and how well it is known by it. */
export async function readClaims(db: Reader, companyId: string, today: string): Promise<{ claims: Claim[]; level: LevelView }> {
  const rows = await db.select().from(claims).where(eq(claims.companyId, companyId)).orderBy(asc(claims.createdAt), asc(claims.id))
  const all = rows.map(claimView).sort((one, other) => claimKinds.indexOf(one.kind) - claimKinds.indexOf(other.kind))
  return { claims: all, level: levelOf(all, today) }
}
