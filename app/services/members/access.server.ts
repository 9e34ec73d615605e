import { asc, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { mayDo, type MemberRole, type RoleAct } from '#app/domain/companies/roles.ts'
import { forbidden, invalid, notFound } from '#app/domain/errors.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'

export type Teammate = { personId: string; name: string; address: string | null; locale: Language; role: MemberRole; since: Date }

/** The members of a company, owners first, then by the time they came. */
export async function teamOf(db: Reader, companyId: string): Promise<Teammate[]> {
  const all = await db
    .select({
      personId: people.id,
      name: people.name,
      address: people.address,
      locale: people.locale,
      role: members.role,
      since: members.createdAt,
    })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(eq(members.companyId, companyId))
    .orderBy(asc(members.createdAt), asc(people.id))
  // Who was erased is in no company.
  const team = all.map((one) => ({ ...one, name: one.name! }))
  return [...team.filter(({ role }) => role === 'owner'), ...team.filter(({ role }) => role !== 'owner')]
}

/** One of the caller's own company; anybody else is not found. */
export function memberIn(team: Teammate[], personId: string): Teammate {
  const member = team.find((one) => one.personId === personId)
  if (!member) throw notFound()
  return member
}

/**
 * The caller's team for a command, and the caller's role as it is now. One command at a time for each company: what is true of the
 * team when it is asked stays true until the command is done.
 */
export async function lockTeam(tx: Transaction, actor: MemberActor, act: RoleAct): Promise<Teammate[]> {
  await tx.select({ id: companies.id }).from(companies).where(eq(companies.id, actor.companyId)).for('no key update')
  const team = await teamOf(tx, actor.companyId)
  if (!mayDo(memberIn(team, actor.personId).role, act)) throw forbidden('team.owners_only')
  return team
}

/** What is refused before anything is counted or written; `lockTeam` asks again. */
export function assertMay(actor: MemberActor, act: RoleAct): void {
  if (!mayDo(actor.role, act)) throw forbidden('team.owners_only')
}

/** A company is never without an owner. */
export function assertOwnerStays(team: Teammate[], withoutPersonId: string): void {
  if (!team.some(({ role, personId }) => role === 'owner' && personId !== withoutPersonId)) throw invalid('team.last_owner')
}
