import { and, eq, gt, isNull } from 'drizzle-orm'
import { gone, invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { mainZoneOf } from '#app/domain/time-zone.ts'
import type { HeldJoin } from '#app/domain/accounts/account.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { heldJoins, people } from '#db/schema/people.ts'
import { makeCompany } from '../companies/make-company.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { ownerActed } from '../letters/unasked-letters.server.ts'
import { openSession } from './open-session.server.ts'
import { hashPassword } from './passwords.server.ts'
import { homeCompanyId } from './sessions.server.ts'

const open = (token: string, now: Date) =>
  and(eq(heldJoins.tokenHash, sha256(token)), isNull(heldJoins.confirmedAt), gt(heldJoins.expiresAt, now))

/** What the page behind the letter's link shows; opening it changes nothing. */
export async function getHeldJoin(ctx: Context, token: string): Promise<{ company: string; asksPassword: boolean }> {
  const [held] = await ctx.db
    .select()
    .from(heldJoins)
    .where(open(token, readAt(ctx)))
  if (!held) throw gone('account.link_used')
  return { company: held.form.company, asksPassword: await isKnownGuest(ctx.db, held.address) }
}

/**
 * The address is confirmed: the person and the company come to be, and the person is signed in. A confirmed guest's person and
 * company are completed; since somebody else may have typed the password, the owner of the mailbox sets it here.
 */
export async function confirmJoin(ctx: Context, token: string, newPassword?: string): Promise<{ sessionToken: string }> {
  // Hashing costs: only for a link that is open.
  await getHeldJoin(ctx, token)
  const chosenHash = newPassword === undefined ? null : await hashPassword(newPassword)
  return inTransaction(ctx, async (tx, now) => {
    const [held] = await tx.update(heldJoins).set({ confirmedAt: now }).where(open(token, now)).returning()
    if (!held) throw gone('account.link_used')
    await ownerActed(tx, held.address, now)
    const personId = await becomePerson(tx, held, chosenHash, now)
    const companyId = await becomeOwner(tx, personId, held.form, now)
    await record(
      tx,
      { actor: { kind: 'member', personId, companyId, role: 'owner' } },
      { name: 'account.joined', at: now, subjectId: personId },
    )
    return openSession(tx, ctx, personId, now)
  })
}

async function isKnownGuest(db: Reader, address: string): Promise<boolean> {
  const rows = await db.select({ id: people.id }).from(people).where(eq(people.address, address))
  return rows.length > 0
}

async function becomePerson(tx: Transaction, held: typeof heldJoins.$inferSelect, chosenHash: string | null, now: Date): Promise<string> {
  const { address, locale, form } = held
  const account = { name: form.name, passwordHash: chosenHash ?? form.passwordHash, addressVerifiedAt: now }
  const [made] = await tx
    .insert(people)
    .values({ id: newId(now.getTime()), address, locale, timeZone: mainZoneOf(form.country), ...account })
    .onConflictDoNothing({ target: people.address })
    .returning({ id: people.id })
  if (made) return made.id
  const [known] = await tx.select().from(people).where(eq(people.address, address)).for('update')
  if (known!.passwordHash) throw gone('account.link_used')
  if (!chosenHash) throw invalid('form.required', ['password'])
  await tx.update(people).set(account).where(eq(people.id, known!.id))
  return known!.id
}

async function becomeOwner(tx: Transaction, personId: string, form: HeldJoin, now: Date): Promise<string> {
  const facts = { status: 'listed' as const, legalNameEn: form.company, country: form.country }
  const existing = await homeCompanyId(tx, personId)
  if (existing) {
    await tx.update(companies).set(facts).where(eq(companies.id, existing))
    return existing
  }
  return makeCompany(tx, personId, facts, now)
}
