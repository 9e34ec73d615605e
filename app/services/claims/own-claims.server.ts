import type { MemberActor } from '#app/domain/actor.ts'
import type { OwnCertificate } from '#app/domain/claims/certificate.ts'
import type { Claim } from '#app/domain/claims/claim.ts'
import type { OpenDispute } from '#app/domain/claims/dispute.ts'
import type { LevelView } from '#app/domain/claims/level.ts'
import { readAt, type Context } from '../context.server.ts'
import { listCertificates } from '../certificates/read-certificates.server.ts'
import { siteProof, type SiteProof } from './check-website.server.ts'
import { listOpenDisputes } from './disputes.server.ts'
import { readClaims } from './read-claims.server.ts'
import { dayOf } from './recheck-certificates.server.ts'

export type OwnClaims = {
  claims: Claim[]
  level: LevelView
  certificates: OwnCertificate[]
  site: SiteProof | null
  disputes: OpenDispute[]
  today: string
}

/** Everything that the caller's company claims, what others found of it, and how it shows that its site is its own. */
export async function getOwnClaims(ctx: Context<MemberActor>): Promise<OwnClaims> {
  const { companyId } = ctx.actor
  const today = dayOf(readAt(ctx))
  const [{ claims, level }, certificates, disputes] = await Promise.all([
    readClaims(ctx.db, companyId, today),
    listCertificates(ctx.db, companyId),
    listOpenDisputes(ctx.db, companyId),
  ])
  const site = claims.find(({ kind }) => kind === 'website')
  return { claims, level, certificates, site: site ? siteProof(companyId, site.value) : null, disputes, today }
}
