import { and, eq, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { stateAfterChecks } from '#app/domain/claims/claim.ts'
import { proofName, proofValue } from '#app/domain/claims/own-domain.ts'
import { notFound } from '#app/domain/errors.ts'
import { derivedToken, derivedUnderEach } from '#app/infra/secrets.server.ts'
import type { Reader } from '#db/client.server.ts'
import { claims } from '#db/schema/claims.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { consume } from '../limits.server.ts'
import { enqueue } from '../tasks.server.ts'
import { dayOf } from './recheck-certificates.server.ts'

/** The record is looked for again this long after it was found; found no more, the claim is the company's word. */
const standsForMs = 30 * 86_400_000

/** What the name service says of a record: those that are there, that there is none, or nothing that one could rely on. */
export type TxtAnswer = { is: 'known'; records: string[] } | { is: 'unknown'; reason: string }

export type SiteProof = { host: string; name: string; value: string }

const purpose = 'website'
const marked = (token: string) => proofValue(token.slice(0, 32))

/** What a company writes into the name service of its site, to show that the site is its own. */
export const siteProof = (companyId: string, host: string): SiteProof => ({
  host,
  name: proofName(host),
  value: marked(derivedToken(purpose, companyId)),
})

async function siteClaim(db: Reader, companyId: string) {
  const [row] = await db
    .select()
    .from(claims)
    .where(and(eq(claims.companyId, companyId), eq(claims.kind, 'website')))
  return row ?? null
}

/** A member asks for the record to be looked for now. */
export async function askWebsiteCheck(ctx: Context<MemberActor>): Promise<void> {
  const { companyId } = ctx.actor
  if (!(await siteClaim(ctx.db, companyId))) throw notFound()
  await consume(ctx.db, 'website:company', companyId)
  await inTransaction(ctx, (tx) => enqueue(tx, 'check-website', { companyId }, { jobKey: `website:${companyId}` }))
}

/** The name to ask for; null when the company names no site any more. */
export async function findSiteToCheck(ctx: Context, companyId: string): Promise<string | null> {
  const claim = await siteClaim(ctx.db, companyId)
  return claim && claim.value
}

/** Notes what was found of the host that was asked for. Where nothing reliable was said, nothing changes. */
export async function settleWebsite(ctx: Context, companyId: string, host: string, answer: TxtAnswer): Promise<void> {
  if (answer.is === 'unknown') {
    ctx.log.warn({ companyId, reason: answer.reason }, 'a web site could not be looked at')
    return
  }
  const right = derivedUnderEach(purpose, companyId).map(({ bytes }) => marked(bytes.toString('base64url')))
  const passed = answer.records.some((record) => right.includes(record.trim()))
  await inTransaction(ctx, async (tx, now) => {
    const [claim] = await tx
      .select()
      .from(claims)
      .where(and(eq(claims.companyId, companyId), eq(claims.kind, 'website'), eq(claims.value, host)))
      .for('update')
    if (!claim) return
    const checks = [{ check: 'dns' as const, passed }]
    await tx
      .update(claims)
      .set({
        checks,
        state: stateAfterChecks(claim.state, checks),
        checkedAt: now,
        expiresOn: passed ? dayOf(new Date(now.getTime() + standsForMs)) : null,
        version: sql`${claims.version} + 1`,
      })
      .where(eq(claims.id, claim.id))
  })
}
