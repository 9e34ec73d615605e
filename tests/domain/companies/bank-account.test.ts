import { describe, expect, it } from 'vitest'
import { BankAccountInput, stateOf } from '#app/domain/companies/bank-account.ts'

const whole = {
  ...{ beneficiary: 'Hafen Valve GmbH', bank: 'Musterbank', bankAddress: 'Hauptstr. 1, Berlin', bankCountry: 'DE' },
  ...{ swift: 'COBADEFFXXX', account: 'DE89 3704 0044 0532 0130 00', currency: 'EUR' },
}
const wrongIn = (change: Partial<Record<keyof typeof whole, string>>) => {
  const read = BankAccountInput.safeParse({ ...whole, ...change })
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

describe('where a company is paid', () => {
  it('is read as banks write it, and reads the same again', () => {
    const read = BankAccountInput.parse(whole)
    expect(read.account).toBe('DE89370400440532013000')
    expect(BankAccountInput.parse(read)).toEqual(read)
    expect(wrongIn({ bankCountry: 'CN', swift: 'bkch cn bj 110', account: '6222 0210 0111 2233 445', currency: 'CNY' })).toEqual([])
    expect(wrongIn({ bankCountry: 'GB', swift: 'NWBKGB2L', account: 'GB29NWBK60161331926819' })).toEqual([])
  })

  it('has an IBAN whose check digits and length fit, where accounts have one', () => {
    expect(wrongIn({ account: 'DE88370400440532013000' })).toEqual(['account iban'])
    expect(wrongIn({ account: 'DE8937040044053201300' })).toEqual(['account iban'])
    expect(wrongIn({ account: '0532013000' })).toEqual(['account iban'])
    expect(wrongIn({ account: '12' })).toContain('account account')
  })

  it('has a SWIFT code of its form, and of the country of its bank', () => {
    expect(wrongIn({ swift: 'COBADE' })).toContain('swift bic')
    expect(wrongIn({ swift: 'COBAXXFF' })).toContain('swift bic')
    expect(wrongIn({ swift: 'BKCHCNBJ' })).toEqual(['swift bic_country'])
  })
})

describe('an account that was registered', () => {
  const [day, now] = [86_400_000, new Date('2026-11-20T00:00:00Z')]
  const at = (days: number) => new Date(now.getTime() + days * day)
  const row = (id: string, over: object = {}) => ({ id, replacesId: null, lockedUntil: at(-30), endedAt: null, ...over })
  const states = (...rows: ReturnType<typeof row>[]) => rows.map((one) => stateOf(one, rows, now))

  it('counts until the one in its place does', () => {
    expect(states(row('a'), row('b', { replacesId: 'a', lockedUntil: at(3) }))).toEqual(['good', 'waiting'])
    expect(states(row('a'), row('b', { replacesId: 'a', lockedUntil: at(-1) }))).toEqual(['replaced', 'good'])
  })

  it('goes on where that was stopped in time, and does not come back where it was withdrawn later', () => {
    expect(states(row('a'), row('b', { replacesId: 'a', lockedUntil: at(3), endedAt: at(-1) }))).toEqual(['good', 'ended'])
    expect(states(row('a'), row('b', { replacesId: 'a', lockedUntil: at(-9), endedAt: at(-1) }))).toEqual(['replaced', 'ended'])
  })
})
