import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { profileParts } from '#app/domain/companies/profile.ts'
import { newId } from '#app/domain/id.ts'
import { changeProfile } from '#app/services/companies/change-profile.server.ts'
import { certificates } from '#db/schema/claims.ts'
import { companies } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { plainPdf } from '#tests/hard-files.ts'
import { fieldsOf, isWrongAt, openSite } from './open-site.ts'

const site = await openSite()
const { given, db } = site

async function pagesOf(companyId: string): Promise<string[]> {
  const [row] = await db.select().from(companies).where(eq(companies.id, companyId))
  const { location } = await site.visit(`/en/companies/${row!.ref}`)
  return [location!, `${location}/listings`, `${location}/certificates`]
}

const certificate = {
  type: 'system',
  scheme: 'ISO9001',
  number: 'QY-9001-7',
  issuerName: 'Haihe Certification Ltd.',
  holderName: 'Acme Ltd',
  issuedOn: '2026-01-05',
}

describe('a company’s pages', () => {
  it('show a certificate as what a machine could tell, with its public copy for everybody and its original for nobody', async () => {
    const company = await given.company({ name: 'Acme Ltd' })
    const session = await site.signedIn(company)
    const path = '/en/desk/company/certificates/new'
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...fieldsOf((await site.visit(path, { session })).html), ...certificate, number: '' }))
      form.append(name, String(value))
    const pdf = new Blob([plainPdf()], { type: 'application/pdf' })
    form.append('original', pdf, 'original.pdf')
    form.append('redacted', pdf, 'copy.pdf')
    const refused = await site.post(path, form, { session })
    expect(refused.status).toBe(422)
    expect(isWrongAt(refused.html, 'number')).toBe(true)
    // The files arrived and are kept with the form.
    const kept = fieldsOf(refused.html, undefined)
    const saved = await site.post(path, { ...kept, number: certificate.number }, { session, multipart: true })
    expect(saved).toMatchObject({ status: 302, location: '/en/desk/company/claims' })
    const [, , page] = await pagesOf(company.companyId)
    const { html } = await site.visit(page!)
    for (const shown of ['ISO 9001', 'QY-9001-7', 'Not checked with the issuer', 'holder is the company']) expect(html).toContain(shown)
    const [row] = await db.select().from(certificates).where(eq(certificates.companyId, company.companyId))
    expect(html).toContain(`/files/${row!.publicFileId}`)
    expect(html).not.toContain(row!.originalFileId!)
    expect((await site.visit(`/files/${row!.publicFileId}`)).status).toBe(200)
    expect((await site.visit(`/files/${row!.originalFileId}`)).status).toBe(303)
    expect((await site.visit(`/files/${row!.originalFileId}`, { session })).status).toBe(200)
  })

  it('are gone, all of them and its listings, when staff take it off the stage', async () => {
    const company = await given.company()
    const { ref } = await given.listing(company)
    const pages = [...(await pagesOf(company.companyId)), (await site.visit(`/en/listings/${ref}`)).location!]
    for (const page of pages) expect((await site.visit(page)).status).toBe(200)
    const personId = newId()
    await db.insert(people).values({ id: personId, address: 'staff@quayside.test', name: 'Staff', staffRole: 'staff' })
    const session = await site.signedIn({ personId, companyId: null })
    const admin = `/en/admin/companies/${company.companyId}`
    const form = fieldsOf((await site.visit(admin, { session })).html)
    expect((await site.post(admin, { ...form, intent: 'standing' }, { session })).status).toBe(422)
    expect((await site.post(admin, { ...form, intent: 'standing', reason: 'complaints' }, { session })).status).toBe(302)
    for (const page of pages) expect((await site.visit(page)).status).toBe(410)
    expect((await site.post(admin, { ...form, intent: 'standing', reason: 'complaints' }, { session })).status).toBe(409)
  })

  it('tell machines what the company states of itself', async () => {
    const company = await given.company({ name: 'Acme Ltd', country: 'DE' })
    const identity = profileParts.identity.parse({
      tradingNames: 'Acme Tools',
      registrations: [
        { scheme: 'VAT', value: 'DE136695976' },
        { scheme: 'HRB', value: 'Tostedt HRB 990417' },
      ],
    })
    await changeProfile(company.ctx, 'identity', { ...identity, version: 1 })
    const [page] = await pagesOf(company.companyId)
    const [, json] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec((await site.visit(page!)).html)!
    expect(JSON.parse(json!)).toMatchObject({
      '@type': 'Organization',
      legalName: 'Acme Ltd',
      alternateName: 'Acme Tools',
      vatID: 'DE136695976',
      identifier: { '@type': 'PropertyValue', propertyID: 'HRB', value: 'Tostedt HRB 990417' },
      address: { addressCountry: 'DE' },
    })
  })
})
