import { and, eq, gte, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.server.ts'
import { certificates, claims } from '#db/schema/claims.ts'

/** As `isShown` says it: not over, and not taken back by its issuer. */
export const holds = and(
  or(isNull(certificates.expiresOn), gte(certificates.expiresOn, sql`(now() at time zone 'utc')::date`)),
  ne(claims.state, 'revoked'),
)

/** The schemes that companies hold a certificate of. */
export async function readHeldCertificates(db: Reader, companyIds: string[]): Promise<Map<string, string[]>> {
  if (companyIds.length === 0) return new Map()
  const rows = await db
    .select({ companyId: certificates.companyId, schemes: sql<string[]>`array_agg(distinct ${certificates.scheme})` })
    .from(certificates)
    .innerJoin(claims, eq(claims.id, certificates.claimId))
    .where(and(inArray(certificates.companyId, companyIds), holds))
    .groupBy(certificates.companyId)
  return new Map(rows.map(({ companyId, schemes }) => [companyId, schemes]))
}
