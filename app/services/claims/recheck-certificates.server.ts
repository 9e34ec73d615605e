import { eq } from 'drizzle-orm'
import { certificateChecks } from '#app/domain/claims/certificate.ts'
import { isSeenBySomebody } from '#app/domain/claims/claim.ts'
import type { Transaction } from '#db/client.server.ts'
import { certificates, claims } from '#db/schema/claims.ts'
import type { companies } from '#db/schema/companies.ts'
import type { Context } from '../context.server.ts'
import { beginAgain, recordDrop } from './sync-claims.server.ts'

type Company = Pick<typeof companies.$inferSelect, 'id' | 'legalNameEn' | 'legalNameLocal' | 'profile'>

/** Under any of these a certificate may be the company's own. */
export const namesOf = ({ legalNameEn, legalNameLocal, profile }: Company): (string | null)[] => [
  legalNameEn,
  legalNameLocal,
  ...(profile.identity?.tradingNames ?? []),
]

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/** The company is called otherwise now: whose its certificates are is asked again. What an issuer took back stays so. */
export async function recheckCertificates(tx: Transaction, ctx: Context, company: Company, now: Date): Promise<void> {
  const rows = await tx
    .select()
    .from(certificates)
    .innerJoin(claims, eq(claims.id, certificates.claimId))
    .where(eq(certificates.companyId, company.id))
  for (const { certificates: certificate, claims: claim } of rows) {
    if (claim.state === 'revoked') continue
    await beginAgain(tx, claim.id, claim.value, certificateChecks(certificate, namesOf(company), dayOf(now)), now)
    if (isSeenBySomebody(claim.state)) await recordDrop(tx, ctx, claim, now, 'name')
  }
}
