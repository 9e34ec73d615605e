import { and, asc, eq, ne } from 'drizzle-orm'
import { unnamedBuyer } from '#app/domain/companies/unnamed.ts'
import { invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { homeCompanyId } from '../accounts/sessions.server.ts'
import { makeCompany } from './make-company.server.ts'

/** Whoever confirmed an address, as they called themselves in the form. */
export type ConfirmedGuest = { address: string; locale: Language; name?: string; company?: string; country?: string }

/** The companies of an address that may ask as a buyer: none that is suspended, and not `exceptId`, whose own listing it is. */
export async function buyerCompaniesOf(db: Reader, address: string, exceptId: string | null): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: companies.id, name: companies.legalNameEn })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .innerJoin(companies, and(eq(companies.id, members.companyId), ne(companies.status, 'suspended')))
    .where(and(eq(people.address, address), exceptId === null ? undefined : ne(members.companyId, exceptId)))
    .orderBy(asc(members.createdAt), asc(companies.id))
}

/** The person by address, with the company that was chosen or the only one; else a new person in a new company with status `guest`. */
export async function findOrMakeGuest(
  tx: Transaction,
  guest: ConfirmedGuest,
  { exceptId, chosenId }: { exceptId: string | null; chosenId?: string },
  now: Date,
): Promise<{ personId: string; companyId: string }> {
  const personId = await findOrMakePerson(tx, guest, now)
  const asking = await buyerCompaniesOf(tx, guest.address, exceptId)
  if (asking.length > 1) {
    const chosen = asking.find(({ id }) => id === chosenId)
    if (!chosen) throw invalid('inquiry.which_company', ['companyId'])
    return { personId, companyId: chosen.id }
  }
  const existing = asking[0]?.id ?? (await homeCompanyId(tx, personId))
  if (existing) return { personId, companyId: existing }
  const name = guest.company ?? guest.name ?? unnamedBuyer(guest.country)
  return {
    personId,
    companyId: await makeCompany(tx, personId, { status: 'guest', legalNameEn: name, country: guest.country ?? null }, now),
  }
}

async function findOrMakePerson(tx: Transaction, { address, name, locale }: ConfirmedGuest, now: Date): Promise<string> {
  const id = newId(now.getTime())
  await tx
    .insert(people)
    .values({ id, address, name: name ?? unnamedBuyer(), locale, addressVerifiedAt: now })
    .onConflictDoNothing({ target: people.address })
  const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.address, address)).for('update')
  return person!.id
}
