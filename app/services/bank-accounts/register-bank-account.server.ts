import { and, eq, isNull } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { BankAccountInput, coolDownDays, isOwnName } from '#app/domain/companies/bank-account.ts'
import { conflict, invalidFields } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { seal } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { bankAccounts } from '#db/schema/companies.ts'
import { getOwnCompanyRow } from '../companies/access.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { lockTeam } from '../members/access.server.ts'
import { tellBankAccount } from './tell-bank-account.server.ts'

/**
 * Registers where the company is paid. The first account counts at once; whatever comes later waits some days, in which its owners can
 * stop it, and they and the buyers who may pay soon are told by the addresses that were known before.
 */
export async function registerBankAccount(ctx: Context<MemberActor>, input: BankAccountInput): Promise<void> {
  const { replaces, ...details } = BankAccountInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const { companyId, personId } = ctx.actor
    await lockTeam(tx, ctx.actor, 'company.bank')
    const company = await getOwnCompanyRow(tx, ctx.actor)
    if (details.relation === undefined && !isOwnName(details.beneficiary, [company.legalNameEn, company.legalNameLocal]))
      throw invalidFields('company.other_beneficiary', [{ field: 'beneficiary', code: 'beneficiary' }])
    const isFirst = (await tx.$count(bankAccounts, eq(bankAccounts.companyId, companyId))) === 0
    if (replaces !== undefined) await assertStands(tx, companyId, replaces)
    const id = newId(now.getTime())
    const lockedUntil = isFirst ? now : new Date(now.getTime() + coolDownDays * 86_400_000)
    const sealed = seal('bank-account', JSON.stringify(details))
    await tx
      .insert(bankAccounts)
      .values({ id, companyId, sealed, replacesId: replaces ?? null, lockedUntil, registeredById: personId, createdAt: now })
    const eventId = await record(tx, ctx, { name: 'bank_account.registered', at: now, subjectId: id })
    await tellBankAccount(tx, { eventId, companyId, change: isFirst ? 'registered' : 'waiting', goodFrom: lockedUntil }, now)
  })
}

async function assertStands(tx: Transaction, companyId: string, id: string): Promise<void> {
  const isIt = and(eq(bankAccounts.id, id), eq(bankAccounts.companyId, companyId), isNull(bankAccounts.endedAt))
  if ((await tx.$count(bankAccounts, isIt)) === 0) throw conflict('company.bank_account_gone')
}

/** Withdraws an account, or stops one that does not count yet. Twice does nothing more. */
export async function endBankAccount(ctx: Context<MemberActor>, id: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const { companyId } = ctx.actor
    await lockTeam(tx, ctx.actor, 'company.bank')
    const isIt = and(eq(bankAccounts.id, id), eq(bankAccounts.companyId, companyId), isNull(bankAccounts.endedAt))
    const ended = await tx.update(bankAccounts).set({ endedAt: now }).where(isIt).returning({ id: bankAccounts.id })
    if (ended.length === 0) return
    const eventId = await record(tx, ctx, { name: 'bank_account.ended', at: now, subjectId: id })
    await tellBankAccount(tx, { eventId, companyId, change: 'ended', goodFrom: now }, now)
  })
}
