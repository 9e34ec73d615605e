import { and, asc, eq, ne, or, sql, type SQL } from 'drizzle-orm'
import { FoundCompanyInput, type OwnCompany } from '#app/domain/companies/member.ts'
import { notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import type { Reader } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import { quotations } from '#db/schema/quotations.ts'
import { threads } from '#db/schema/threads.ts'
import { makeCompany } from '../companies/make-company.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { consume } from '../limits.server.ts'
import { actFor, type OwnSession } from './act-for.server.ts'

const ofPerson = (personId: string) => and(eq(members.personId, personId), eq(members.companyId, companies.id))

/** The companies that a person is in, in the order they came to them. */
export async function listOwnCompanies(db: Reader, personId: string): Promise<OwnCompany[]> {
  const rows = await db
    .select({ id: companies.id, name: companies.legalNameEn, role: members.role, status: companies.status })
    .from(members)
    .innerJoin(companies, ofPerson(personId))
    .orderBy(asc(members.createdAt), asc(companies.id))
  return rows.map(({ status, ...company }) => ({ ...company, isSuspended: status === 'suspended' }))
}

/** From now on this session, and no other, acts for another company of the same person. */
export async function switchCompany(ctx: Context, session: OwnSession, companyId: string): Promise<{ name: string }> {
  if (!isId(companyId)) throw notFound()
  return inTransaction(ctx, async (tx) => {
    const [company] = await tx
      .select({ name: companies.legalNameEn })
      .from(members)
      .innerJoin(companies, and(ofPerson(session.personId), ne(companies.status, 'suspended')))
      .where(eq(companies.id, companyId))
      .for('share', { of: members })
    if (!company) throw notFound()
    await actFor(tx, session, companyId)
    return company
  })
}

/** Somebody with an account joins with a company: the first, or one more. The session acts for it at once. */
export async function foundCompany(ctx: Context, session: OwnSession, input: FoundCompanyInput): Promise<void> {
  const { company, country } = FoundCompanyInput.parse(input)
  const { personId } = session
  await consume(ctx.db, 'company:person', personId)
  await inTransaction(ctx, async (tx, now) => {
    const companyId = await makeCompany(tx, personId, { status: 'listed', legalNameEn: company, country }, now)
    await record(
      tx,
      { actor: { kind: 'member', personId, companyId, role: 'owner' } },
      { name: 'company.founded', at: now, subjectId: companyId },
    )
    await actFor(tx, session, companyId)
  })
}

/** What the parameters of a desk address name. */
export type Named = { threadId?: string; quotationId?: string; listingId?: string }

/** Which other company of a person holds what an address names: a letter may be about any of them. Null where none does. */
export async function findHoldingCompany(db: Reader, personId: string, actingFor: string | null, named: Named): Promise<OwnCompany | null> {
  const holds = holder(named)
  if (!holds) return null
  const [row] = await db
    .select({ id: companies.id, name: companies.legalNameEn, role: members.role })
    .from(members)
    .innerJoin(companies, and(ofPerson(personId), ne(companies.status, 'suspended')))
    .where(and(actingFor === null ? undefined : ne(companies.id, actingFor), holds))
    .limit(1)
  return row ? { ...row, isSuspended: false } : null
}

function holder({ threadId, quotationId, listingId }: Named): SQL | null {
  if (isId(threadId))
    return sql`exists (select 1 from ${threads} where ${eq(threads.id, threadId)} and ${or(eq(threads.buyerCompanyId, companies.id), eq(threads.supplierCompanyId, companies.id))})`
  if (isId(quotationId))
    return sql`exists (select 1 from ${quotations} where ${eq(quotations.id, quotationId)} and ${or(eq(quotations.buyerCompanyId, companies.id), eq(quotations.supplierCompanyId, companies.id))})`
  if (isId(listingId))
    return sql`exists (select 1 from ${listings} where ${eq(listings.id, listingId)} and ${eq(listings.companyId, companies.id)})`
  return null
}
