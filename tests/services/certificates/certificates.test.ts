import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { StaffActor } from '#app/domain/actor.ts'
import { newId } from '#app/domain/id.ts'
import { listShownCertificates, getOwnCertificate } from '#app/services/certificates/read-certificates.server.ts'
import { addCertificate, changeCertificate, removeCertificate } from '#app/services/certificates/save-certificate.server.ts'
import { warnOfExpiring } from '#app/services/certificates/warn-expiring.server.ts'
import { moveClaim } from '#app/services/claims/move-claim.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { findCertificateFile, storeCertificateFile } from '#app/services/files/certificate-files.server.ts'
import { certificates, claims } from '#db/schema/claims.ts'
import { files } from '#db/schema/files.ts'
import { letters } from '#db/schema/letters.ts'
import { certificateInput, givenIn, type GivenCompany } from '#tests/given.ts'
import { hardPdfs, plainPdf } from '#tests/hard-files.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const staff: Context<StaffActor> = { ...given.stranger(), actor: { kind: 'staff', personId: newId() } }
const at = (day: string): Context => ({
  ...given.stranger(),
  actor: { kind: 'system', task: 'review-claims' },
  now: new Date(`${day}T02:00:00Z`),
})
const pdf = { name: 'iso.pdf', bytes: plainPdf() }

const claimOf = async (certificateId: string) => (await db.select().from(claims).where(eq(claims.key, certificateId)))[0]!
async function see({ companyId }: GivenCompany, certificateId: string, action: 'see' | 'revoke' = 'see') {
  const { id: claim, version } = await claimOf(certificateId)
  await moveClaim(staff, companyId, { claim, version, action, ground: action === 'see' ? 'certificate_copy' : 'issuer_withdrew' })
}

describe('a certificate', () => {
  it('is shown from the day it is saved till the day it ends', async () => {
    const { ctx, companyId } = await given.company()
    await addCertificate(ctx, certificateInput({ issuedOn: '2025-01-01', expiresOn: '2026-03-02' }))
    expect(await listShownCertificates(db, companyId, '2026-03-02')).toHaveLength(1)
    expect(await listShownCertificates(db, companyId, '2026-03-03')).toHaveLength(0)
  })

  it('is not stated twice with one number', async () => {
    const { ctx } = await given.company()
    await addCertificate(ctx, certificateInput())
    await expect(addCertificate(ctx, certificateInput())).rejects.toThrow('certificate.known')
    await expect(addCertificate(ctx, certificateInput({ number: 'another' }))).resolves.toBeTruthy()
    await expect(addCertificate(ctx, certificateInput({ scheme: 'NOSUCH' }))).rejects.toThrow('certificate.unknown_scheme')
  })

  it('begins again as the company’s word when what was looked at changes, not when only the link to its issuer does', async () => {
    const company = await given.company({ name: 'Acme Ltd' })
    const id = await addCertificate(company.ctx, certificateInput())
    await see(company, id)
    await changeCertificate(company.ctx, id, { ...certificateInput({ verifyUrl: 'https://issuer.test/1' }), version: 1 })
    expect((await claimOf(id)).state).toBe('document_seen')
    await changeCertificate(company.ctx, id, { ...certificateInput({ expiresOn: '2035-01-01' }), version: 2 })
    expect(await claimOf(id)).toMatchObject({ state: 'passed', ground: null })
    await expect(changeCertificate(company.ctx, id, { ...certificateInput(), version: 2 })).rejects.toThrow('certificate.changed')
  })

  it('stays on record when its issuer took it back, and is shown to nobody', async () => {
    const company = await given.company()
    const id = await addCertificate(company.ctx, certificateInput())
    await see(company, id, 'revoke')
    expect(await listShownCertificates(db, company.companyId, '2026-03-02')).toEqual([])
    await expect(changeCertificate(company.ctx, id, { ...certificateInput({ number: 'x' }), version: 1 })).rejects.toThrow(
      'certificate.revoked',
    )
    await expect(removeCertificate(company.ctx, id, 1)).rejects.toThrow('certificate.revoked')
  })

  it('is another company’s to nobody', async () => {
    const [company, other] = [await given.company(), await given.company()]
    const id = await addCertificate(company.ctx, certificateInput())
    await expect(getOwnCertificate(other.ctx, id)).rejects.toThrow('not_found')
    await expect(removeCertificate(other.ctx, id, 1)).rejects.toThrow('not_found')
    await expect(changeCertificate(other.ctx, id, { ...certificateInput(), version: 1 })).rejects.toThrow('not_found')
  })
})

describe('the files of a certificate', () => {
  async function withFiles() {
    const company = await given.company()
    const originalFileId = await storeCertificateFile(company.ctx, 'certificate-original', 'original', pdf)
    const publicFileId = await storeCertificateFile(company.ctx, 'certificate-public', 'redacted', pdf)
    const id = await addCertificate(company.ctx, certificateInput({ originalFileId, publicFileId }))
    return { company, id, originalFileId, publicFileId }
  }

  it('are open to whom they are for: the copy to everybody, the original to the company and the staff', async () => {
    const { company, originalFileId, publicFileId } = await withFiles()
    const other = await given.company()
    const opens = async (ctx: Context, id: string) => (await findCertificateFile(ctx, id)) !== null
    for (const ctx of [given.stranger(), other.ctx]) {
      expect(await opens(ctx, publicFileId)).toBe(true)
      expect(await opens(ctx, originalFileId)).toBe(false)
    }
    for (const ctx of [company.ctx, staff]) expect(await opens(ctx, originalFileId)).toBe(true)
  })

  it('are closed to strangers with the certificate', async () => {
    const { company, id, publicFileId } = await withFiles()
    await see(company, id, 'revoke')
    expect(await findCertificateFile(given.stranger(), publicFileId)).toBeNull()
  })

  it('are no other kind of file, and nobody else’s', async () => {
    const [company, other] = [await given.company(), await given.company()]
    const html = { name: 'iso.pdf', bytes: Buffer.from('<html><script>alert(1)</script>') }
    await expect(storeCertificateFile(company.ctx, 'certificate-public', 'redacted', html)).rejects.toThrow('file.not_a_document')
    const [why, bytes] = (await hardPdfs())['one that packs its script away']!
    await expect(storeCertificateFile(company.ctx, 'certificate-public', 'redacted', { name: 'iso.pdf', bytes })).rejects.toThrow(why)
    await expect(storeCertificateFile(company.ctx, 'certificate-original', 'original', { name: 'iso.pdf', bytes })).resolves.toBeTruthy()
    const theirs = await storeCertificateFile(other.ctx, 'certificate-original', 'original', pdf)
    await expect(addCertificate(company.ctx, certificateInput({ originalFileId: theirs }))).rejects.toThrow('file.not_found')
    const own = await storeCertificateFile(company.ctx, 'certificate-original', 'original', pdf)
    await expect(addCertificate(company.ctx, certificateInput({ publicFileId: own }))).rejects.toThrow('file.not_found')
    expect(await db.$count(certificates, eq(certificates.companyId, company.companyId))).toBe(0)
  })

  it('go with it, and with another that takes their place', async () => {
    const { company, id, originalFileId, publicFileId } = await withFiles()
    const newer = await storeCertificateFile(company.ctx, 'certificate-public', 'redacted', pdf)
    await changeCertificate(company.ctx, id, { ...certificateInput({ originalFileId, publicFileId: newer }), version: 1 })
    const stateOf = async (fileId: string) => (await db.select().from(files).where(eq(files.id, fileId)))[0]!.state
    expect([await stateOf(originalFileId), await stateOf(publicFileId), await stateOf(newer)]).toEqual(['ready', 'erased', 'ready'])
    await removeCertificate(company.ctx, id, 2)
    expect([await stateOf(originalFileId), await stateOf(newer)]).toEqual(['erased', 'erased'])
    expect(await claimOf(id)).toBeUndefined()
  })
})

describe('the letter about an end', () => {
  const lettersTo = ({ personId }: GivenCompany) =>
    db
      .select()
      .from(letters)
      .where(and(eq(letters.recipientId, personId), eq(letters.name, 'certificate-expiring')))

  it('goes to each owner once, thirty days before, and again for another end', async () => {
    const company = await given.company()
    const colleague = await given.colleague(company)
    const dates = { issuedOn: '2025-01-01', expiresOn: '2026-06-30' }
    const id = await addCertificate(company.ctx, certificateInput(dates))
    await warnOfExpiring(at('2026-05-30'))
    expect(await lettersTo(company)).toHaveLength(0)
    for (const day of ['2026-05-31', '2026-05-31', '2026-06-10']) await warnOfExpiring(at(day))
    expect(await lettersTo(company)).toHaveLength(1)
    expect(await lettersTo(colleague)).toHaveLength(0)
    await changeCertificate(company.ctx, id, { ...certificateInput({ ...dates, expiresOn: '2026-08-01' }), version: 1 })
    await warnOfExpiring(at('2026-06-20'))
    expect(await lettersTo(company)).toHaveLength(1)
    await warnOfExpiring(at('2026-07-10'))
    expect(await lettersTo(company)).toHaveLength(2)
  })

  it('is not written of one that has ended or was taken back', async () => {
    const company = await given.company()
    await addCertificate(company.ctx, certificateInput({ issuedOn: '2025-01-01', expiresOn: '2026-06-30' }))
    await warnOfExpiring(at('2026-07-01'))
    const id = await addCertificate(company.ctx, certificateInput({ number: '2', issuedOn: '2025-01-01', expiresOn: '2026-09-30' }))
    await see(company, id, 'revoke')
    await warnOfExpiring(at('2026-09-20'))
    expect(await lettersTo(company)).toHaveLength(0)
  })
})
