import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { BankAccountInput, coolDownDays } from '#app/domain/companies/bank-account.ts'
import { listBankAccounts } from '#app/services/bank-accounts/list-bank-accounts.server.ts'
import { endBankAccount, registerBankAccount } from '#app/services/bank-accounts/register-bank-account.server.ts'
import { sealedColumns } from '#app/services/operation/reseal.server.ts'
import { bankAccounts } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { quotations } from '#db/schema/quotations.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

const account = (change: Partial<BankAccountInput> = {}): BankAccountInput =>
  BankAccountInput.parse({
    ...{ beneficiary: 'Hafen Valve GmbH', bank: 'Musterbank', bankAddress: 'Hauptstr. 1, Berlin', bankCountry: 'DE' },
    ...{ swift: 'COBADEFFXXX', account: 'DE89370400440532013000', currency: 'EUR' },
    ...change,
  })
const hafen = () => given.company({ name: 'Hafen Valve GmbH' })
const lettersTo = async ({ personId }: GivenCompany) => {
  const isIts = and(eq(letters.name, 'bank-account-changed'), eq(letters.recipientId, personId))
  return (await db.select().from(letters).where(isIts).orderBy(letters.createdAt)).map(({ subject }) => subject.bankAccount)
}

describe('a bank account of a company', () => {
  it('lies sealed, is read by owners alone, and no event or letter holds its number', async () => {
    const owner = await hafen()
    const [colleague, other] = [await given.colleague(owner), await given.company()]
    await registerBankAccount(owner.ctx, account())
    const [row] = await db.select().from(bankAccounts).where(eq(bankAccounts.companyId, owner.companyId))
    expect(row!.sealed.toString('latin1')).not.toContain('370400440532013000')
    expect(sealedColumns.map(({ purpose }) => purpose)).toContain('bank-account')
    expect(await listBankAccounts(owner.ctx)).toMatchObject([{ state: 'good', account: 'DE89370400440532013000', isNamedOtherwise: false }])
    await expect(listBankAccounts(colleague.ctx)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(registerBankAccount(colleague.ctx, account())).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await listBankAccounts(other.ctx)).toEqual([])
    const told = [await db.select().from(events).where(eq(events.subjectId, row!.id)), await db.select().from(letters)]
    expect(JSON.stringify(told)).not.toContain('370400440532013000')
  })

  it('is that of the company by its legal name, or says how the other entity belongs to it', async () => {
    const { ctx } = await hafen()
    await expect(registerBankAccount(ctx, account({ beneficiary: 'Somebody Else Ltd' }))).rejects.toMatchObject({
      detail: { problems: [{ field: 'beneficiary', code: 'beneficiary' }] },
    })
    await registerBankAccount(ctx, account({ beneficiary: 'Somebody Else Ltd', relation: 'Our holding in Hong Kong' }))
    expect(await listBankAccounts(ctx)).toMatchObject([{ isNamedOtherwise: true }])
  })

  it('is not changed but replaced: the new one waits while the old stands, and can be stopped', async () => {
    const owner = await hafen()
    await registerBankAccount(owner.ctx, account())
    const [first] = await listBankAccounts(owner.ctx)
    await registerBankAccount(owner.ctx, account({ account: 'DE75512108001245126199', replaces: first!.id }))
    const [second] = await listBankAccounts(owner.ctx)
    const states = async (days: number) => {
      const now = new Date(Date.now() + days * 86_400_000)
      return (await listBankAccounts({ ...owner.ctx, now })).map(({ state }) => state)
    }
    expect([await states(0), await states(coolDownDays + 1)]).toEqual([
      ['waiting', 'good'],
      ['good', 'replaced'],
    ])
    expect(second!.fingerprint).not.toBe(first!.fingerprint)
    await endBankAccount(owner.ctx, second!.id)
    await endBankAccount(owner.ctx, second!.id)
    expect(await states(coolDownDays + 1)).toEqual(['ended', 'good'])
    expect((await lettersTo(owner)).map((news) => news!.change)).toEqual(['registered', 'waiting', 'ended'])
    const replacing = account({ replaces: second!.id })
    await expect(registerBankAccount(owner.ctx, replacing)).rejects.toMatchObject({ code: 'company.bank_account_gone' })
  })

  it('that was withdrawn does not make the next one the first', async () => {
    const { ctx } = await hafen()
    await registerBankAccount(ctx, account())
    await endBankAccount(ctx, (await listBankAccounts(ctx))[0]!.id)
    await registerBankAccount(ctx, account())
    expect((await listBankAccounts(ctx)).map(({ state }) => state)).toEqual(['waiting', 'ended'])
  })

  it('is told to the buyers who accepted a quotation, from the second one on', async () => {
    const { buyer, supplier, quotationId } = await given.quotation()
    const own = account({ relation: 'Our holding' })
    await registerBankAccount(supplier.ctx, own)
    await registerBankAccount(supplier.ctx, own)
    expect(await lettersTo(buyer)).toEqual([])
    await db.update(quotations).set({ status: 'accepted', acceptedAt: new Date() }).where(eq(quotations.id, quotationId))
    await registerBankAccount(supplier.ctx, own)
    expect(await lettersTo(buyer)).toMatchObject([{ change: 'waiting', isOwn: false }])
  })
})
