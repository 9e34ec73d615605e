import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { StaffActor } from '#app/domain/actor.ts'
import type { ClaimKind, MoveClaimInput } from '#app/domain/claims/claim.ts'
import { profileParts } from '#app/domain/companies/profile.ts'
import { newId } from '#app/domain/id.ts'
import { addCertificate } from '#app/services/certificates/save-certificate.server.ts'
import { askWebsiteCheck, settleWebsite, siteProof } from '#app/services/claims/check-website.server.ts'
import { moveClaim } from '#app/services/claims/move-claim.server.ts'
import { getOwnClaims } from '#app/services/claims/own-claims.server.ts'
import { reviewClaims } from '#app/services/claims/review-claims.server.ts'
import { changeCompany } from '#app/services/companies/change-company.server.ts'
import { changeProfile } from '#app/services/companies/change-profile.server.ts'
import { getCompany } from '#app/services/companies/get-company.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { passOwnership } from '#app/services/members/change-role.server.ts'
import { claims } from '#db/schema/claims.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { people } from '#db/schema/people.ts'
import { certificateInput, givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const system: Context = { ...given.stranger(), actor: { kind: 'system', task: 'review-claims' } }
const staff: Context<StaffActor> = { ...given.stranger(), actor: { kind: 'staff', personId: newId() } }

const core = {
  legalNameEn: 'Acme Ltd',
  country: 'CN',
  city: 'Tianjin',
  region: 'Tianjin',
  street: 'Road 1',
  businessTypes: ['manufacturer' as const],
}
const versionOf = async ({ companyId }: GivenCompany) => (await db.select().from(companies).where(eq(companies.id, companyId)))[0]!.version
const claimOf = async ({ companyId }: GivenCompany, kind: ClaimKind) =>
  (
    await db
      .select()
      .from(claims)
      .where(and(eq(claims.companyId, companyId), eq(claims.kind, kind)))
  )[0]!

async function say(company: GivenCompany, change: object = {}) {
  await changeCompany(company.ctx, { ...core, ...change, version: await versionOf(company) } as never)
}

async function found(company: GivenCompany, kind: ClaimKind, change: Partial<MoveClaimInput> = {}) {
  const { id: claim, version } = await claimOf(company, kind)
  await moveClaim(staff, company.companyId, { claim, version, action: 'match', ground: 'register_extract', ...change })
}

async function withRegister(registration = { scheme: 'USCC' as const, value: '91350100M000100Y43' }) {
  const company = await given.company()
  await say(company)
  const identity = profileParts.identity.parse({ registrations: [registration] })
  await changeProfile(company.ctx, 'identity', { ...identity, version: await versionOf(company) })
  return company
}

describe('claims of a company', () => {
  it('follow what it states: a number is looked at at once, and one that is taken back is claimed no more', async () => {
    const company = await withRegister()
    expect(await claimOf(company, 'registration')).toMatchObject({
      key: 'USCC',
      state: 'passed',
      checks: [{ check: 'check_digit', passed: true }],
    })
    await changeProfile(company.ctx, 'identity', { ...profileParts.identity.parse({}), version: await versionOf(company) })
    expect(await claimOf(company, 'registration')).toBeUndefined()
  })

  it('fail where the check digit does not fit, and everybody sees it', async () => {
    const company = await withRegister({ scheme: 'USCC', value: '91350100M000100Y44' })
    const [row] = await db.select().from(companies).where(eq(companies.id, company.companyId))
    const shown = (await getCompany(given.stranger(), row!.ref)).company.claims
    expect(shown).toContainEqual(expect.objectContaining({ kind: 'registration', state: 'failed' }))
  })

  it('raise the level as staff look, never by what the company says', async () => {
    const company = await withRegister()
    const level = async () => (await getOwnClaims(company.ctx)).level.level
    expect(await level()).toBe(0)
    await found(company, 'legal_name')
    await found(company, 'registration')
    expect(await level()).toBe(1)
    await found(company, 'registered_address')
    await found(company, 'role', { action: 'confirm', ground: 'visit_report', checkerName: 'Haihe Inspection' })
    expect(await level()).toBe(3)
  })

  it('go back to the company’s word when it is called otherwise, with an event for each that somebody had looked at', async () => {
    const company = await withRegister()
    await found(company, 'legal_name')
    await found(company, 'registration')
    await say(company, { legalNameEn: 'Other Ltd' })
    expect(await claimOf(company, 'legal_name')).toMatchObject({ state: 'asserted', ground: null, checkedById: null })
    expect(await claimOf(company, 'registration')).toMatchObject({ state: 'passed', ground: null })
    const dropped = await db
      .select()
      .from(events)
      .where(and(eq(events.subjectId, company.companyId), eq(events.name, 'claim.dropped')))
    expect(dropped.map(({ detail }) => `${detail.rule} ${detail.reason}`).sort()).toEqual(['legal_name name', 'registration name'])
  })

  it('stay when something else of it is saved', async () => {
    const company = await withRegister()
    await found(company, 'legal_name')
    await say(company, { foundedYear: 1999 })
    expect((await claimOf(company, 'legal_name')).state).toBe('registry_matched')
  })

  it('of who it is go back when it gets another owner', async () => {
    const company = await withRegister()
    await found(company, 'legal_name')
    await found(company, 'registered_address')
    const colleague = await given.colleague(company)
    await passOwnership(company.ctx, colleague.personId)
    expect((await claimOf(company, 'legal_name')).state).toBe('asserted')
    expect((await claimOf(company, 'registered_address')).state).toBe('registry_matched')
  })

  it('are moved only from the state that was seen', async () => {
    const company = await withRegister()
    const { id: claim, version } = await claimOf(company, 'legal_name')
    const input = { claim, version, action: 'see', ground: 'licence_copy' } as const
    await moveClaim(staff, company.companyId, input)
    await expect(moveClaim(staff, company.companyId, input)).rejects.toThrow('claim.changed')
    const other = await given.company()
    await expect(moveClaim(staff, other.companyId, { ...input, version: 2 })).rejects.toThrow('not_found')
    await expect(moveClaim(staff, company.companyId, { ...input, version: 2, action: 'revoke' })).rejects.toThrow('claim.not_revocable')
  })

  it('begin by themselves for a company that has saved nothing yet', async () => {
    const company = await given.company()
    expect(await claimOf(company, 'legal_name')).toBeUndefined()
    await reviewClaims(system)
    expect(await claimOf(company, 'legal_name')).toMatchObject({ state: 'asserted' })
  })
})

describe('a web site', () => {
  async function withSite() {
    const company = await given.company()
    await say(company, { website: 'https://acme.test' })
    return company
  }

  it('is its own when the record is there, for thirty days', async () => {
    const company = await withSite()
    const now = new Date('2026-03-02T10:00:00Z')
    const { value } = siteProof(company.companyId, 'acme.test')
    await settleWebsite({ ...system, now }, company.companyId, 'acme.test', { is: 'known', records: ['v=spf1 -all', ` ${value} `] })
    expect(await claimOf(company, 'website')).toMatchObject({ state: 'passed', expiresOn: '2026-04-01' })
  })

  it('is not when there is none, or another company’s', async () => {
    const [company, other] = [await withSite(), await withSite()]
    const { value } = siteProof(other.companyId, 'acme.test')
    for (const records of [[], [value]]) {
      await settleWebsite(system, company.companyId, 'acme.test', { is: 'known', records })
      expect((await claimOf(company, 'website')).state).toBe('failed')
    }
  })

  it('stays as it was when nobody could be asked', async () => {
    const company = await withSite()
    const { value } = siteProof(company.companyId, 'acme.test')
    await settleWebsite(system, company.companyId, 'acme.test', { is: 'known', records: [value] })
    await settleWebsite(system, company.companyId, 'acme.test', { is: 'unknown', reason: 'ETIMEOUT' })
    expect((await claimOf(company, 'website')).state).toBe('passed')
  })

  it('of yesterday proves nothing of today’s', async () => {
    const company = await withSite()
    const { value } = siteProof(company.companyId, 'acme.test')
    await settleWebsite(system, company.companyId, 'acme.test', { is: 'known', records: [value] })
    await say(company, { website: 'https://other.test' })
    expect(await claimOf(company, 'website')).toMatchObject({ state: 'asserted', value: 'other.test' })
    await settleWebsite(system, company.companyId, 'acme.test', { is: 'known', records: [value] })
    expect((await claimOf(company, 'website')).state).toBe('asserted')
  })

  it('is looked for when a member asks, where there is one', async () => {
    await expect(askWebsiteCheck((await given.company()).ctx)).rejects.toThrow('not_found')
    await expect(askWebsiteCheck((await withSite()).ctx)).resolves.toBeUndefined()
  })

  it('has a member’s mailbox until that is gone', async () => {
    const company = await given.company()
    await say(company, { website: `https://${company.address.split('@')[1]}` })
    expect((await claimOf(company, 'mail_domain')).state).toBe('passed')
    await db.update(people).set({ address: 'somebody@elsewhere.test' }).where(eq(people.id, company.personId))
    await reviewClaims(system)
    expect((await claimOf(company, 'mail_domain')).state).toBe('failed')
  })
})

describe('a certificate under another name', () => {
  it('is asked for its holder again', async () => {
    const company = await given.company()
    await say(company)
    await addCertificate(company.ctx, certificateInput({ holderName: 'Acme Ltd.' }))
    expect((await claimOf(company, 'certificate')).state).toBe('passed')
    await found(company, 'certificate', { action: 'see', ground: 'certificate_copy' })
    await say(company, { legalNameEn: 'Other Ltd' })
    expect(await claimOf(company, 'certificate')).toMatchObject({
      state: 'failed',
      checks: expect.arrayContaining([{ check: 'holder', passed: false }]) as unknown,
    })
  })
})
