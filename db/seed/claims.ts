import { and, eq, inArray, sql } from 'drizzle-orm'
import { certificateChecks, type CertificateType } from '#app/domain/claims/certificate.ts'
import type { ClaimGround, ClaimKind, ClaimState } from '#app/domain/claims/claim.ts'
import { claimedFacts } from '#app/domain/claims/claimed-facts.ts'
import { hostOf, isMailAt } from '#app/domain/claims/own-domain.ts'
import { newId } from '#app/domain/id.ts'
import { newClaim } from '#app/services/claims/sync-claims.server.ts'
import { certificates, claims } from '#db/schema/claims.ts'
import { companies } from '#db/schema/companies.ts'
import type { CompanyKey, DemoCompany } from './companies/demo-company.ts'
import { demoCompanies, type SeededCompanies } from './companies.ts'
import { dayFrom, type Demo } from './demo-context.ts'

/** How far staff have looked at some of them, up to these kinds of claims. */
const looked: Partial<Record<CompanyKey, { kinds: ClaimKind[]; state: ClaimState; ground: ClaimGround; checkerName?: string }[]>> = {
  'beitang-valve': [
    { kinds: ['legal_name', 'registration', 'registered_address'], state: 'registry_matched', ground: 'register_extract' },
    { kinds: ['role', 'export_right'], state: 'document_seen', ground: 'licence_copy' },
  ],
  'lanting-light': [{ kinds: ['legal_name', 'registration'], state: 'document_seen', ground: 'licence_copy' }],
  'elbmarsch-maschinenbau': [
    { kinds: ['legal_name', 'registration', 'registered_address'], state: 'registry_matched', ground: 'register_extract' },
    { kinds: ['role'], state: 'third_party_confirmed', ground: 'visit_report', checkerName: 'Haihe Inspection Ltd.' },
  ],
}

const social = new Set(['BSCI', 'SMETA', 'WRAP'])
const typeOf = (scheme: string): CertificateType => (social.has(scheme) ? 'social' : scheme === 'WEEE' ? 'registration' : 'system')
/** One of the demo ends soon, so that there is something to be told of. */
const daysLeft = (company: CompanyKey, scheme: string) => (company === 'beitang-valve' && scheme === 'ISO14001' ? 20 : 640)

type NewClaims = (typeof claims.$inferInsert)[]
type NewCertificates = (typeof certificates.$inferInsert)[]

/** What the registers and their certificates make the companies claim beside their core facts, and what staff found of some. */
export async function seedClaims(demo: Demo, seeded: SeededCompanies): Promise<void> {
  const rows = await demo.db.select().from(companies)
  const [claimed, shown]: [NewClaims, NewCertificates] = [[], []]
  for (const company of demoCompanies) {
    const row = rows.find(({ id }) => id === seeded[company.key].owner.actor.companyId)!
    const ofRegisters = claimedFacts(row, []).filter(({ kind }) => kind === 'registration' || kind === 'export_right')
    claimed.push(...ofRegisters.map((fact) => newClaim(row.id, fact, row.createdAt)))
    for (const scheme of company.certificateCodes) addCertificate(demo, { company, row, scheme }, claimed, shown)
  }
  await demo.db.insert(claims).values(claimed)
  await demo.db.insert(certificates).values(shown)
  await noteMailboxes(demo, rows)
  for (const [key, steps] of Object.entries(looked)) {
    for (const { kinds, ...found } of steps)
      await demo.db
        .update(claims)
        .set({
          checkerName: null,
          ...found,
          checkedAt: new Date(demo.now.getTime() - 90 * 86_400_000),
          expiresOn: dayFrom(demo, 275),
          version: sql`2`,
        })
        .where(and(eq(claims.companyId, seeded[key as CompanyKey].owner.actor.companyId), inArray(claims.kind, kinds)))
  }
}

/** Colleagues came after the profile was saved: their mailboxes count, too. */
async function noteMailboxes(demo: Demo, rows: (typeof companies.$inferSelect)[]): Promise<void> {
  const withMailbox = demoCompanies.filter(({ owner, colleagues, website }) =>
    [owner, ...colleagues].some(({ address }) => isMailAt(address, hostOf(website)!)),
  )
  const names = new Set(withMailbox.map(({ legalNameEn }) => legalNameEn))
  const ids = rows.filter(({ legalNameEn }) => names.has(legalNameEn)).map(({ id }) => id)
  await demo.db
    .update(claims)
    .set({ state: 'passed', checks: [{ check: 'mail_domain', passed: true }] })
    .where(and(eq(claims.kind, 'mail_domain'), inArray(claims.companyId, ids)))
}

type Held = { company: DemoCompany; row: typeof companies.$inferSelect; scheme: string }

function addCertificate(demo: Demo, { company, row, scheme }: Held, claimed: NewClaims, shown: NewCertificates): void {
  const [id, claimId] = [newId(row.createdAt.getTime()), newId(row.createdAt.getTime())]
  const number = `QY-${scheme}-${shown.length + 101}`
  const said = { holderName: company.legalNameEn, issuedOn: dayFrom(demo, -430) }
  const checks = certificateChecks(said, [company.legalNameEn], dayFrom(demo, 0))
  const claim = newClaim(row.id, { kind: 'certificate', key: id, value: `${scheme} ${number}`, checks }, row.createdAt)
  claimed.push({ id: claimId, ...claim })
  shown.push({
    id,
    claimId,
    companyId: row.id,
    type: typeOf(scheme),
    scheme,
    number,
    issuerName: 'Haihe Certification Ltd.',
    issuerCountry: 'CN',
    holderName: said.holderName,
    coversModels: [],
    standards: [],
    issuedOn: said.issuedOn,
    expiresOn: dayFrom(demo, daysLeft(company.key, scheme)),
    createdAt: row.createdAt,
  })
}
