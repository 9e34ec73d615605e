import { eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { newId } from '#app/domain/id.ts'
import { Identity, Production, profileParts, Terms, type ProfileFacts } from '#app/domain/companies/profile.ts'
import type { ProfilePart } from '#app/domain/companies/profile-parts.ts'
import type { Language } from '#app/i18n/languages.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { confirmJoin } from '#app/services/accounts/confirm-join.server.ts'
import { joinTokenOf } from '#app/services/accounts/request-join.server.ts'
import { changeCompany } from '#app/services/companies/change-company.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { heldJoins, people, sessions } from '#db/schema/people.ts'
import type { CompanyKey, DemoCompany, DemoPerson } from './companies/demo-company.ts'
import { elsewhere } from './companies/elsewhere.ts'
import { greaterChina } from './companies/greater-china.ts'
import { acting, momentOf, type Demo } from './demo-context.ts'

export const demoCompanies: DemoCompany[] = [...greaterChina, ...elsewhere]

export type SeededMember = { actor: MemberActor; locale: Language }
export type SeededCompanies = Record<CompanyKey, { owner: SeededMember; colleagues: SeededMember[] }>

/** The companies join as anybody does, say what they are, and take their colleagues in. */
export async function seedCompanies(demo: Demo): Promise<SeededCompanies> {
  const seeded: Partial<SeededCompanies> = {}
  for (const [index, company] of demoCompanies.entries()) {
    const joinedAt = momentOf(demo, [400 - index * 17, '09:00'])
    const actor = await join(demo, company, joinedAt)
    await tellFacts(demo, company, actor, joinedAt)
    const colleagues: SeededMember[] = []
    for (const person of company.colleagues) colleagues.push(await takeIn(demo, company, actor.companyId, person, joinedAt))
    seeded[company.key] = { owner: { actor, locale: company.owner.locale }, colleagues }
  }
  return seeded as SeededCompanies
}

/** From the request on that waits for its confirmation: no letter is written, and one hash serves all. */
async function join(demo: Demo, company: DemoCompany, at: Date): Promise<MemberActor> {
  const { name, address, locale } = company.owner
  const id = newId(at.getTime())
  await demo.db.insert(heldJoins).values({
    id,
    tokenHash: sha256(joinTokenOf(id)),
    address,
    form: { name, passwordHash: demo.passwordHash ?? '', company: company.legalNameEn, country: company.country },
    locale,
    createdAt: at,
    expiresAt: new Date(at.getTime() + 3600_000),
  })
  await confirmJoin(acting(demo, { kind: 'stranger' }, locale, at), joinTokenOf(id))
  const [member] = await demo.db
    .select({ personId: people.id, companyId: members.companyId })
    .from(people)
    .innerJoin(members, eq(members.personId, people.id))
    .where(eq(people.address, address))
  // Confirming signs in; nobody holds this cookie.
  await demo.db.delete(sessions).where(eq(sessions.userId, member!.personId))
  await demo.db
    .update(people)
    .set({ timeZone: company.timeZone, passwordHash: demo.passwordHash, createdAt: at })
    .where(eq(people.id, member!.personId))
  return { kind: 'member', role: 'owner', ...member! }
}

/** The profile form in English; then what no form asks yet, and the text in the other languages. */
async function tellFacts(demo: Demo, company: DemoCompany, actor: MemberActor, at: Date): Promise<void> {
  await changeCompany(acting(demo, actor, 'en', at), { ...company, about: company.about.en, version: 1 })
  const [row] = await demo.db.select({ profile: companies.profile }).from(companies).where(eq(companies.id, actor.companyId))
  const { about, mainCategories } = company
  const parts = partsOf(company)
  const saidAt = Object.fromEntries(Object.keys(parts).map((part) => [part, at.toISOString()]))
  await demo.db
    .update(companies)
    .set({
      mainCategories,
      trust: 'trusted',
      profile: { ...row!.profile, about, ...parts, statedAt: { ...row!.profile.statedAt, ...saidAt } },
      createdAt: at,
    })
    .where(eq(companies.id, actor.companyId))
}

/** What every one of them says; what only some say stands at the company as its form would send it. */
function partsOf({ registrationId, mainMarkets, languagesSpoken, nearestPorts, parts = {} }: DemoCompany): ProfileFacts {
  const { identity, terms, production, ...others } = parts
  const said = Object.entries(others).map(([part, form]) => [part, profileParts[part as ProfilePart].parse(form)] as const)
  const { products: _, ...made } = Production.parse(production ?? {})
  return {
    ...Object.fromEntries(said),
    ...(production ? { production: made } : {}),
    identity: Identity.parse({ registrations: [registrationId], ...identity }),
    terms: Terms.parse({
      markets: mainMarkets.map((place) => ({ place })),
      languages: languagesSpoken,
      ports: nearestPorts.map((port) => ({ port })),
      ...terms,
    }),
  }
}

async function takeIn(demo: Demo, company: DemoCompany, companyId: string, person: DemoPerson, at: Date): Promise<SeededMember> {
  const personId = newId(at.getTime())
  const { passwordHash } = demo
  const { timeZone } = company
  await demo.db.insert(people).values({ id: personId, ...person, timeZone, passwordHash, addressVerifiedAt: at, createdAt: at })
  await demo.db.insert(members).values({ companyId, personId, role: 'member', createdAt: at })
  return { actor: { kind: 'member', personId, companyId, role: 'member' }, locale: person.locale }
}

/** Looks after the site and belongs to no company. */
export async function seedStaff(demo: Demo, address: string): Promise<void> {
  const at = momentOf(demo, [400, '08:00'])
  await demo.db.insert(people).values({
    id: newId(at.getTime()),
    address,
    name: 'Quayside',
    passwordHash: demo.passwordHash,
    staffRole: 'staff',
    addressVerifiedAt: at,
    createdAt: at,
  })
}
