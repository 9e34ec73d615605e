import { and, count, desc, eq, ilike, inArray, ne, or } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import type { OwnCertificate } from '#app/domain/claims/certificate.ts'
import type { Claim } from '#app/domain/claims/claim.ts'
import type { OpenDispute } from '#app/domain/claims/dispute.ts'
import type { LevelView } from '#app/domain/claims/level.ts'
import type { CompanyLine } from '#app/domain/companies/company-view.ts'
import { companySlug } from '#app/domain/companies/slug.ts'
import { notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import { claims } from '#db/schema/claims.ts'
import { companies } from '#db/schema/companies.ts'
import { listCertificates } from '../certificates/read-certificates.server.ts'
import { listOpenDisputes } from '../claims/disputes.server.ts'
import { isDisputed, readClaims } from '../claims/read-claims.server.ts'
import { dayOf } from '../claims/recheck-certificates.server.ts'
import { readAt, type Context } from '../context.server.ts'

const most = 50

/** Companies by a part of their name or by their reference, the newest first; a guest's company is nobody's to look at. */
export async function listCompanies(ctx: Context<StaffActor>, q: string): Promise<CompanyLine[]> {
  const like = `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`
  const named =
    q === '' ? undefined : or(ilike(companies.legalNameEn, like), ilike(companies.legalNameLocal, like), eq(companies.ref, q.toUpperCase()))
  const rows = await ctx.db
    .select()
    .from(companies)
    .where(and(ne(companies.status, 'guest'), named))
    .orderBy(desc(companies.createdAt), desc(companies.id))
    .limit(most)
  const ids = rows.map(({ id }) => id)
  const isUnseen = and(eq(claims.kind, 'certificate'), inArray(claims.state, ['asserted', 'passed', 'failed']))
  const unseen = and(inArray(claims.companyId, ids), or(isUnseen, isDisputed))
  const counted =
    ids.length === 0 ? [] : await ctx.db.select({ id: claims.companyId, n: count() }).from(claims).where(unseen).groupBy(claims.companyId)
  const waiting = new Map(counted.map(({ id, n }) => [id, n]))
  return rows.map(({ id, ref, legalNameEn: name, legalNameLocal: nameLocal, country, status, createdAt: since }) => ({
    id,
    ref,
    name,
    nameLocal,
    country,
    status,
    since,
    waiting: waiting.get(id) ?? 0,
  }))
}

export type LookedAt = Omit<CompanyLine, 'waiting'> & {
  slug: string
  claims: Claim[]
  level: LevelView
  certificates: OwnCertificate[]
  disputes: OpenDispute[]
}

/** One company with everything it claims. */
export async function getLookedAt(ctx: Context<StaffActor>, companyId: string): Promise<LookedAt> {
  const [row] = isId(companyId) ? await ctx.db.select().from(companies).where(eq(companies.id, companyId)) : []
  if (!row || row.status === 'guest') throw notFound()
  const { id, ref, legalNameEn: name, legalNameLocal: nameLocal, country, status, createdAt: since } = row
  const [{ claims: claimed, level }, certificates, disputes] = await Promise.all([
    readClaims(ctx.db, id, dayOf(readAt(ctx))),
    listCertificates(ctx.db, id),
    listOpenDisputes(ctx.db, id),
  ])
  return { id, ref, name, nameLocal, country, status, since, slug: companySlug(name, ref), claims: claimed, level, certificates, disputes }
}
