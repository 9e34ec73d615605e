import { and, asc, eq, gt, lte, notExists, sql } from 'drizzle-orm'
import { claims } from '#db/schema/claims.ts'
import { companies } from '#db/schema/companies.ts'
import { warnOfExpiring } from '../certificates/warn-expiring.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { enqueue } from '../tasks.server.ts'
import { dayOf } from './recheck-certificates.server.ts'
import { syncClaimsOf } from './sync-claims.server.ts'

const perStep = 200
const aheadMs = 7 * 86_400_000

/**
 * Once a night: letters about what ends soon; records of web sites are looked for again; mailboxes come and go with their people;
 * companies that have saved nothing yet claim their name, too.
 */
export async function reviewClaims(ctx: Context): Promise<void> {
  await warnOfExpiring(ctx)
  await askForWebsites(ctx)
  await reviewMailboxes(ctx)
  await beginMissing(ctx)
}

async function askForWebsites(ctx: Context): Promise<void> {
  const soon = dayOf(new Date(readAt(ctx).getTime() + aheadMs))
  const due = await ctx.db
    .select({ companyId: claims.companyId })
    .from(claims)
    .where(and(eq(claims.kind, 'website'), eq(claims.state, 'passed'), lte(claims.expiresOn, soon)))
  for (const { companyId } of due)
    await inTransaction(ctx, (tx) => enqueue(tx, 'check-website', { companyId }, { jobKey: `website:${companyId}` }))
}

async function reviewMailboxes(ctx: Context): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const step = await ctx.db
      .select({ id: claims.id, companyId: claims.companyId })
      .from(claims)
      .where(and(eq(claims.kind, 'mail_domain'), gt(claims.id, after)))
      .orderBy(asc(claims.id))
      .limit(perStep)
    for (const { companyId } of step) await inTransaction(ctx, (tx, now) => syncClaimsOf(tx, ctx, companyId, now))
    if (step.length < perStep) return
    after = step.at(-1)!.id
  }
}

async function beginMissing(ctx: Context): Promise<void> {
  const hasNone = notExists(
    ctx.db
      .select({ one: sql`1` })
      .from(claims)
      .where(eq(claims.companyId, companies.id)),
  )
  const without = await ctx.db
    .select({ id: companies.id })
    .from(companies)
    .where(and(eq(companies.status, 'listed'), hasNone))
  for (const { id } of without) await inTransaction(ctx, (tx, now) => syncClaimsOf(tx, ctx, id, now))
}
