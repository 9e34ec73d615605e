import { asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { EraseInput, type ErasurePlan } from '#app/domain/accounts/erasure.ts'
import { conflict, invalid, notFound } from '#app/domain/errors.ts'
import { foldAddress } from '#app/domain/mail/addresses.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { erasures, people } from '#db/schema/people.ts'
import { lockPerson, type PersonRow } from '../accounts/lock-person.server.ts'
import { checkOwnPassword } from '../accounts/own-password.server.ts'
import type { PersonContext } from '../accounts/sessions.server.ts'
import { spendCode } from '../accounts/spend-code.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { removeErased } from '../files/remove-erased.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { forgetAccount } from './forget-account.server.ts'
import { forgetLetters } from './forget-letters.server.ts'
import { forgetWritings } from './forget-writings.server.ts'
import { whoTheyAre } from './known.server.ts'
import { leaveCompanies } from './leave-companies.server.ts'
import { planErasure } from './plan-erasure.server.ts'

/** Somebody erases their own account: with the password and, where it is on, the second step, from the plan that they saw. */
export async function eraseOwnAccount(ctx: PersonContext, input: EraseInput): Promise<void> {
  const { password, code, confirm, mark } = EraseInput.parse(input)
  const { personId } = ctx.person
  await checkOwnPassword(ctx, password, 'password')
  await erase(ctx, personId, {
    async check(tx, person, plan, now) {
      if (person.address !== confirm) throw invalid('account.not_own_address', ['confirm'])
      if (plan.mark !== mark) throw conflict('account.changed')
      if (person.totpConfirmedAt && !(await spendCode(tx, personId, code ?? '', now))) throw invalid('account.wrong_code', ['code'])
    },
  })
}

/** The operator erases whoever has the address, a guest as well: somebody asked for it. */
export async function eraseByAddress(ctx: Context, address: string, options: { passesOn?: boolean } = {}): Promise<void> {
  await erase(ctx, (await findByAddress(ctx, address)).id, options)
}

/** What erasing whoever has the address would do. */
export async function planByAddress(ctx: Context, address: string): Promise<ErasurePlan> {
  return planErasure(ctx.db, (await findByAddress(ctx, address)).id)
}

async function findByAddress(ctx: Context, address: string): Promise<{ id: string }> {
  const [person] = await ctx.db
    .select({ id: people.id })
    .from(people)
    .where(eq(people.address, foldAddress(address)))
  if (!person) throw notFound('account.no_such_address')
  return person
}

type Erasing = {
  check?: (tx: Transaction, person: PersonRow, plan: ErasurePlan, now: Date) => Promise<void>
  /** Where no owner would stay, the colleague who has been there longest becomes one. */
  passesOn?: boolean
  /** A backup from before brought them back: everybody was told the first time. */
  isAgain?: boolean
}

/**
 * Leaves of a person what others have a right to: what they wrote, without their name. Rows stand as tombstones; files go after the
 * transaction, and if that is interrupted, in the night. False: they are gone already.
 */
export async function erase(ctx: Context, personId: string, { check, passesOn = false, isAgain = false }: Erasing): Promise<boolean> {
  const isErased = await inTransaction(ctx, async (tx, now) => {
    await lockCompaniesAndStaff(tx, personId)
    const person = await lockPerson(tx, personId)
    if (person.erasedAt) return false
    const plan = await planErasure(tx, personId)
    await check?.(tx, person, plan, now)
    if (!isAgain) assertNobodyIsLeftBehind(plan, passesOn)
    const who = await whoTheyAre(tx, person)
    await leaveCompanies(tx, { ...ctx, isRestored: isAgain || ctx.isRestored }, { plan, who, isAgain }, now)
    await forgetWritings(tx, who)
    await forgetLetters(tx, who)
    await forgetAccount(tx, who, now)
    await tx.insert(erasures).values({ personId, at: now }).onConflictDoNothing()
    await record(tx, ctx, { name: 'account.erased', at: now, subjectId: personId })
    const { address, locale } = person
    if (address && !isAgain)
      await writeLetter(tx, { name: 'account-erased', toAddress: address, locale, recipientId: null, subject: {} }, now)
    return true
  })
  if (isErased) await removeErased(ctx)
  return isErased
}

/** Companies before people, as every command on a team does; two of the staff do not go at the same moment. */
async function lockCompaniesAndStaff(tx: Transaction, personId: string): Promise<void> {
  const own = tx.select({ id: members.companyId }).from(members).where(eq(members.personId, personId))
  await tx.select({ id: companies.id }).from(companies).where(inArray(companies.id, own)).orderBy(asc(companies.id)).for('no key update')
  await tx.select({ id: people.id }).from(people).where(isNotNull(people.staffRole)).orderBy(asc(people.id)).for('no key update')
}

function assertNobodyIsLeftBehind(plan: ErasurePlan, passesOn: boolean): void {
  if (plan.isLastStaff) throw conflict('account.last_staff')
  const orphan = plan.companies.find(({ end }) => end === 'needs-owner')
  if (orphan && !passesOn) throw conflict('account.last_owner', { company: orphan.name })
}
