import { desc, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { isOwnName, stateOf, type BankAccount, type BankDetails } from '#app/domain/companies/bank-account.ts'
import { sha256, unseal } from '#app/infra/secrets.server.ts'
import { bankAccounts, companies } from '#db/schema/companies.ts'
import { readAt, type Context } from '../context.server.ts'
import { assertMay } from '../members/access.server.ts'

/** The accounts of the caller's company, the newest first: for its owners and nobody else. */
export async function listBankAccounts(ctx: Context<MemberActor>): Promise<BankAccount[]> {
  assertMay(ctx.actor, 'company.bank')
  const { companyId } = ctx.actor
  const [rows, [company]] = await Promise.all([
    ctx.db.select().from(bankAccounts).where(eq(bankAccounts.companyId, companyId)).orderBy(desc(bankAccounts.createdAt)),
    ctx.db.select({ en: companies.legalNameEn, local: companies.legalNameLocal }).from(companies).where(eq(companies.id, companyId)),
  ])
  return rows.map((row) => {
    const details = JSON.parse(unseal('bank-account', row.sealed)) as BankDetails
    return {
      ...details,
      id: row.id,
      state: stateOf(row, rows, readAt(ctx)),
      lockedUntil: row.lockedUntil,
      registeredAt: row.createdAt,
      fingerprint: fingerprintOf(details),
      isNamedOtherwise: !isOwnName(details.beneficiary, [company!.en, company!.local]),
    }
  })
}

/** Short enough to be read out over the phone: the same for the same account at the same bank. */
export function fingerprintOf({ account, swift }: Pick<BankDetails, 'account' | 'swift'>): string {
  const digest = sha256(`${swift.slice(0, 8)} ${account}`).toUpperCase()
  return [0, 4, 8].map((from) => digest.slice(from, from + 4)).join('-')
}
