import { describe, expect, it } from 'vitest'
import { readMailboxes } from '#app/domain/mail/mailboxes.ts'

const addresses = (header: string) => readMailboxes(header)?.map((one) => one.address) ?? null

describe('readMailboxes', () => {
  it('reads names, groups and comments by their grammar', () => {
    expect(readMailboxes('Wang Li <wang@factory.cn>')).toEqual([{ name: 'Wang Li', address: 'wang@factory.cn' }])
    expect(readMailboxes('"Wang, Li \\"W\\"" <wang@factory.cn>')).toEqual([{ name: 'Wang, Li "W"', address: 'wang@factory.cn' }])
    expect(addresses('wang@factory.cn')).toEqual(['wang@factory.cn'])
    expect(addresses('Wang (of the (big) factory) <wang@factory.cn>')).toEqual(['wang@factory.cn'])
    expect(addresses('Team: a@b.example, C <c@d.example>;')).toEqual(['a@b.example', 'c@d.example'])
    expect(addresses('')).toEqual([])
  })

  it('never takes an address out of a name', () => {
    expect(addresses('"ceo@bank.example" <evil@evil.example>')).toEqual(['evil@evil.example'])
    expect(addresses('ceo@bank.example (evil) <evil@evil.example>')).toEqual(['evil@evil.example'])
    expect(addresses('=?utf-8?q?=3Cceo=40bank.example=3E?= <evil@evil.example>')).toEqual(['evil@evil.example'])
    expect(addresses('"<ceo@bank.example>" <evil@evil.example>')).toEqual(['evil@evil.example'])
  })

  it.each([
    '<ceo@bank.example> <evil@evil.example>',
    '<evil@evil.example> ceo@bank.example',
    'ceo@bank.example evil@evil.example',
    '"ceo <ceo@bank.example>',
    'ceo (<ceo@bank.example>',
    'ceo <ceo@bank.example',
    '<ceo@bank.example@evil.example>',
    'ceo <>',
    'MAILER-DAEMON',
    `${'a'.repeat(30_000)}@b.example`,
  ])('gives up on %j rather than guess', (header) => expect(readMailboxes(header)).toBeNull())
})
