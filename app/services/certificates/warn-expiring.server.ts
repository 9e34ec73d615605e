import { and, asc, eq, gte, isNotNull, lte, ne, sql } from 'drizzle-orm'
import { warnedDays } from '#app/domain/claims/certificate.ts'
import { certificates, claims } from '#db/schema/claims.ts'
import { companies } from '#db/schema/companies.ts'
import { dayOf } from '../claims/recheck-certificates.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { writeOwners } from '../members/write-owners.server.ts'

const perStep = 200

/** Owners hear of each certificate that ends within 30 days, once for each end it was given. How many were told of. */
export async function warnOfExpiring(ctx: Context): Promise<number> {
  const now = readAt(ctx)
  const last = dayOf(new Date(now.getTime() + warnedDays * 86_400_000))
  const isUntold = sql`${certificates.warnedOf} is distinct from ${certificates.expiresOn}`
  let told = 0
  for (;;) {
    const due = await ctx.db
      .select({ id: certificates.id, companyId: certificates.companyId })
      .from(certificates)
      .innerJoin(claims, eq(claims.id, certificates.claimId))
      .innerJoin(companies, and(eq(companies.id, certificates.companyId), eq(companies.status, 'listed')))
      .where(
        and(
          isNotNull(certificates.expiresOn),
          gte(certificates.expiresOn, dayOf(now)),
          lte(certificates.expiresOn, last),
          ne(claims.state, 'revoked'),
          isUntold,
        ),
      )
      .orderBy(asc(certificates.expiresOn))
      .limit(perStep)
    for (const { id, companyId } of due) await warn(ctx, id, companyId)
    told += due.length
    if (due.length < perStep) return told
  }

  async function warn({ isRestored, ...one }: Context, certificateId: string, companyId: string): Promise<void> {
    await inTransaction(one, async (tx, at) => {
      const [marked] = await tx
        .update(certificates)
        .set({ warnedOf: sql`${certificates.expiresOn}` })
        .where(and(eq(certificates.id, certificateId), isUntold))
        .returning({ id: certificates.id })
      if (!marked) return
      const eventId = await record(tx, one, {
        name: 'certificate.expiring',
        at,
        subjectId: companyId,
        companyId,
        detail: { certificateId },
      })
      await writeOwners(tx, companyId, { name: 'certificate-expiring', eventId, subject: { companyId, certificateId }, isRestored })
    })
  }
}
