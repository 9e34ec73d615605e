import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { isShown, type Certificate, type OwnCertificate } from '#app/domain/claims/certificate.ts'
import { notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import type { Reader } from '#db/client.server.ts'
import { certificates, claims } from '#db/schema/claims.ts'
import { certificateSchemes } from '#db/schema/code-lists.ts'
import { claimView, isDisputed } from '../claims/read-claims.server.ts'
import type { Context } from '../context.server.ts'

async function readCertificates(db: Reader, where: SQL | undefined): Promise<OwnCertificate[]> {
  const rows = await db
    .select({ certificate: certificates, claim: claims, schemeName: certificateSchemes.name, isDisputed })
    .from(certificates)
    .innerJoin(claims, eq(claims.id, certificates.claimId))
    .innerJoin(certificateSchemes, eq(certificateSchemes.code, certificates.scheme))
    .where(where)
    .orderBy(asc(certificateSchemes.name), desc(certificates.issuedOn))
  return rows.map(({ certificate, claim, schemeName, isDisputed }) => {
    const { companyId: _company, claimId: _claim, warnedOf: _warned, ...rest } = certificate
    return { ...rest, schemeName, claim: claimView(claim, isDisputed) }
  })
}

/** What strangers see: those that are good this day, without the original. */
export async function listShownCertificates(db: Reader, companyId: string, today: string): Promise<Certificate[]> {
  const all = await readCertificates(db, eq(certificates.companyId, companyId))
  return all.filter((one) => isShown(one, today)).map(({ originalFileId: _original, version: _version, createdAt: _at, ...shown }) => shown)
}

/** Every one of a company's, expired ones too. */
export const listCertificates = (db: Reader, companyId: string): Promise<OwnCertificate[]> =>
  readCertificates(db, eq(certificates.companyId, companyId))

/** One of the caller's own company. */
export async function getOwnCertificate(ctx: Context<MemberActor>, certificateId: string): Promise<OwnCertificate> {
  if (!isId(certificateId)) throw notFound()
  const [one] = await readCertificates(ctx.db, and(eq(certificates.id, certificateId), eq(certificates.companyId, ctx.actor.companyId)))
  if (!one) throw notFound()
  return one
}

export type SchemeChoice = { code: string; name: string }

/** Certificates and marks that a form offers, by name. */
export const listSchemes = (db: Reader): Promise<SchemeChoice[]> =>
  db.select({ code: certificateSchemes.code, name: certificateSchemes.name }).from(certificateSchemes).orderBy(asc(certificateSchemes.name))
