import { and, count, eq, ne, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { certificateChecks, CertificateInput } from '#app/domain/claims/certificate.ts'
import { isSeenBySomebody } from '#app/domain/claims/claim.ts'
import { conflict, invalid, notFound } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import type { Transaction } from '#db/client.server.ts'
import { certificates, claims } from '#db/schema/claims.ts'
import { certificateSchemes } from '#db/schema/code-lists.ts'
import { beginAgain, newClaim, recordDrop } from '../claims/sync-claims.server.ts'
import { dayOf, namesOf } from '../claims/recheck-certificates.server.ts'
import { getOwnCompanyRow } from '../companies/access.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { attachCertificateFile } from '../files/certificate-files.server.ts'
import { markErased } from '../files/remove-erased.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'

const mostCertificates = 100

type Facts = Omit<typeof certificates.$inferInsert, 'id' | 'companyId' | 'claimId'>

const factsOf = (input: CertificateInput): Facts => ({
  ...input,
  issuerCountry: input.issuerCountry ?? null,
  notifiedBody: input.notifiedBody ?? null,
  accreditationNo: input.accreditationNo ?? null,
  siteAddress: input.siteAddress ?? null,
  expiresOn: input.expiresOn ?? null,
  verifyUrl: input.verifyUrl ?? null,
  originalFileId: input.originalFileId ?? null,
  publicFileId: input.publicFileId ?? null,
})

const valueOf = ({ scheme, number }: Pick<CertificateInput, 'scheme' | 'number'>) => `${scheme} ${number}`

/** A new certificate, with the claim that it is evidence of; a machine looks at it at once. */
export async function addCertificate(ctx: Context<MemberActor>, input: CertificateInput): Promise<string> {
  const said = CertificateInput.parse(input)
  const { companyId } = ctx.actor
  return inTransaction(ctx, async (tx, now) => {
    const company = await getOwnCompanyRow(tx, ctx.actor)
    await assertScheme(tx, said.scheme)
    await assertNew(tx, companyId, said)
    const [row] = await tx.select({ n: count() }).from(certificates).where(eq(certificates.companyId, companyId))
    if (row!.n >= mostCertificates) throw invalid('certificate.too_many', [], { most: mostCertificates })
    const [id, claimId] = [newId(now.getTime()), newId(now.getTime())]
    const checks = certificateChecks(said, namesOf(company), dayOf(now))
    await tx
      .insert(claims)
      .values({ id: claimId, ...newClaim(companyId, { kind: 'certificate', key: id, value: valueOf(said), checks }, now) })
    await tx.insert(certificates).values({ id, companyId, claimId, ...factsOf(said), createdAt: now })
    await attachBoth(tx, id, companyId, said)
    await record(tx, ctx, { name: 'certificate.added', at: now, subjectId: companyId, detail: { certificateId: id } })
    await markChanged(tx, 'company', companyId)
    return id
  })
}

/** Says a certificate anew, from the version that the person saw. What others found of the old one is not taken over. */
export async function changeCertificate(
  ctx: Context<MemberActor>,
  certificateId: string,
  input: CertificateInput & { version: number },
): Promise<void> {
  const said = CertificateInput.parse(input)
  const { companyId } = ctx.actor
  await inTransaction(ctx, async (tx, now) => {
    const company = await getOwnCompanyRow(tx, ctx.actor)
    const { certificate, claim } = await getOwn(tx, companyId, certificateId)
    if (claim.state === 'revoked') throw invalid('certificate.revoked')
    await assertScheme(tx, said.scheme)
    await assertNew(tx, companyId, said, certificateId)
    const [changed] = await tx
      .update(certificates)
      .set({ ...factsOf(said), version: sql`${certificates.version} + 1` })
      .where(and(eq(certificates.id, certificateId), eq(certificates.version, input.version)))
      .returning({ id: certificates.id })
    if (!changed) throw conflict('certificate.changed')
    await attachBoth(tx, certificateId, companyId, said)
    const left = [certificate.originalFileId, certificate.publicFileId].filter(
      (id) => id !== null && ![said.originalFileId, said.publicFileId].includes(id),
    )
    if (left.length > 0) await markErased(tx, left as string[])
    if (claimedOf(certificate) !== claimedOf(factsOf(said))) {
      await beginAgain(tx, claim.id, valueOf(said), certificateChecks(said, namesOf(company), dayOf(now)), now)
      if (isSeenBySomebody(claim.state)) await recordDrop(tx, ctx, claim, now, 'value')
    }
    await record(tx, ctx, { name: 'certificate.changed', at: now, subjectId: companyId, detail: { certificateId } })
    await markChanged(tx, 'company', companyId)
  })
}

/** Takes a certificate off the page for good, with its files. One that its issuer took back stays on record. */
export async function removeCertificate(ctx: Context<MemberActor>, certificateId: string, version: number): Promise<void> {
  const { companyId } = ctx.actor
  await inTransaction(ctx, async (tx, now) => {
    const { certificate, claim } = await getOwn(tx, companyId, certificateId)
    if (claim.state === 'revoked') throw invalid('certificate.revoked')
    const [removed] = await tx
      .delete(certificates)
      .where(and(eq(certificates.id, certificateId), eq(certificates.version, version)))
      .returning({ claimId: certificates.claimId })
    if (!removed) throw conflict('certificate.changed')
    await tx.delete(claims).where(eq(claims.id, removed.claimId))
    await markErased(
      tx,
      [certificate.originalFileId, certificate.publicFileId].filter((id): id is string => id !== null),
    )
    await record(tx, ctx, { name: 'certificate.removed', at: now, subjectId: companyId, detail: { certificateId } })
    await markChanged(tx, 'company', companyId)
  })
}

/** What a check was of; where it can be verified and what everybody may see is not. */
function claimedOf(facts: Facts): string {
  const { type, scheme, number, issuerName, issuerCountry, notifiedBody, accreditationNo, holderName } = facts
  const { siteAddress, coversModels, standards, issuedOn, expiresOn, originalFileId } = facts
  return JSON.stringify([
    [type, scheme, number, issuerName, issuerCountry, notifiedBody, accreditationNo, holderName],
    [siteAddress, coversModels, standards, issuedOn, expiresOn, originalFileId],
  ])
}

async function getOwn(tx: Transaction, companyId: string, certificateId: string) {
  const [row] = await tx
    .select({ certificate: certificates, claim: claims })
    .from(certificates)
    .innerJoin(claims, eq(claims.id, certificates.claimId))
    .where(and(eq(certificates.id, certificateId), eq(certificates.companyId, companyId)))
  if (!row) throw notFound()
  return row
}

async function assertScheme(tx: Transaction, scheme: string): Promise<void> {
  const [known] = await tx.select({ code: certificateSchemes.code }).from(certificateSchemes).where(eq(certificateSchemes.code, scheme))
  if (!known) throw invalid('certificate.unknown_scheme', ['scheme'])
}

async function assertNew(tx: Transaction, companyId: string, { scheme, number }: CertificateInput, ownId?: string): Promise<void> {
  const same = and(eq(certificates.companyId, companyId), eq(certificates.scheme, scheme), eq(certificates.number, number))
  const [known] = await tx
    .select({ id: certificates.id })
    .from(certificates)
    .where(and(same, ownId === undefined ? undefined : ne(certificates.id, ownId)))
  if (known) throw invalid('certificate.known', ['number'])
}

async function attachBoth(tx: Transaction, certificateId: string, companyId: string, { originalFileId, publicFileId }: CertificateInput) {
  const own = { certificateId, companyId }
  await attachCertificateFile(tx, { ...own, fileId: originalFileId, purpose: 'certificate-original', field: 'original' })
  await attachCertificateFile(tx, { ...own, fileId: publicFileId, purpose: 'certificate-public', field: 'redacted' })
}
