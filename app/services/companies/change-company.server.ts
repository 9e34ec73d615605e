import { and, eq, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { CompanyInput } from '#app/domain/companies/company.ts'
import { mayDo } from '#app/domain/companies/roles.ts'
import { conflict, invalid } from '#app/domain/errors.ts'
import { addressFormat } from '#app/domain/trade/address-format.ts'
import { companies } from '#db/schema/companies.ts'
import { syncClaims } from '../claims/sync-claims.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { getOwnCompanyRow, type CompanyRow } from './access.server.ts'

const nameFields = ['legalNameEn', 'legalNameLocal', 'country'] as const

/** Changes the core facts from the version that the person saw. */
export async function changeCompany(ctx: Context<MemberActor>, input: CompanyInput & { version: number }): Promise<void> {
  const { about, employees, region, phone, timeZone, ...facts } = CompanyInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const company = await getOwnCompanyRow(tx, ctx.actor)
    if (!mayDo(ctx.actor.role, 'company.rename')) assertKeepsName(company, facts)
    const isRenamed = nameFields.some((name) => company[name] !== (facts[name] ?? null))
    const [changed] = await tx
      .update(companies)
      .set({
        ...facts,
        legalNameLocal: facts.legalNameLocal ?? null,
        legalNameLocalLang: facts.legalNameLocalLang ?? null,
        subdivision: facts.subdivision ?? null,
        city: facts.city ?? null,
        street: facts.street ?? null,
        // Left over from another country's form.
        postalCode: addressFormat(facts.country).parts.includes('postalCode') ? (facts.postalCode ?? null) : null,
        website: facts.website ?? null,
        foundedYear: facts.foundedYear ?? null,
        timeZone: timeZone ?? company.timeZone,
        profile: {
          ...company.profile,
          employees,
          region,
          phone,
          about: { ...company.profile.about, [ctx.locale]: about },
          statedAt: { ...company.profile.statedAt, core: now.toISOString() },
        },
        version: sql`${companies.version} + 1`,
      })
      .where(and(eq(companies.id, company.id), eq(companies.version, input.version)))
      .returning()
    if (!changed) throw conflict('company.changed')
    await record(tx, ctx, { name: 'company.changed', at: now, subjectId: company.id })
    await syncClaims(tx, ctx, changed, now, isRenamed ? 'name' : undefined)
    // Its listings are found by its name.
    await markChanged(tx, 'company', company.id)
  })
}

/** What the register says of a company is for its owners to change. */
function assertKeepsName(company: CompanyRow, facts: Pick<CompanyInput, 'legalNameEn' | 'legalNameLocal' | 'country'>): void {
  const changed = nameFields.filter((name) => company[name] !== (facts[name] ?? null))
  if (changed.length > 0) throw invalid('company.owners_only', changed)
}
