import { asc, count, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { CompanyEnd, ErasurePlan } from '#app/domain/accounts/erasure.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Reader } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'

/** What becomes of a person's companies, and whether anybody else looks after the site. */
export async function planErasure(db: Reader, personId: string): Promise<ErasurePlan> {
  const own = db.select({ id: members.companyId }).from(members).where(eq(members.personId, personId))
  const isMine = sql`${members.personId} = ${personId}`
  const rows = await db
    .select({
      companyId: members.companyId,
      name: companies.legalNameEn,
      others: sql<number>`count(*) filter (where not ${isMine})::int`,
      otherOwners: sql<number>`count(*) filter (where not ${isMine} and ${members.role} = 'owner')::int`,
    })
    .from(members)
    .innerJoin(companies, eq(companies.id, members.companyId))
    .where(inArray(members.companyId, own))
    .groupBy(members.companyId, companies.legalNameEn)
    .orderBy(asc(members.companyId))
  const ends = rows.map(({ others, otherOwners, ...company }): CompanyEnd => ({ ...company, end: endOf(others, otherOwners) }))
  const isLastStaff = await isLastOfStaff(db, personId)
  const seen = JSON.stringify([ends.map(({ companyId, end }) => [companyId, end]), isLastStaff])
  return { companies: ends, isLastStaff, mark: sha256(seen).slice(0, 16) }
}

function endOf(others: number, otherOwners: number): CompanyEnd['end'] {
  if (others === 0) return 'closes'
  return otherOwners === 0 ? 'needs-owner' : 'leaves'
}

async function isLastOfStaff(db: Reader, personId: string): Promise<boolean> {
  const [staff] = await db
    .select({ all: count(), mine: sql<number>`count(*) filter (where ${people.id} = ${personId})::int` })
    .from(people)
    .where(isNotNull(people.staffRole))
  return staff!.mine === 1 && staff!.all === 1
}
