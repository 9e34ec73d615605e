import { describe, expect, it } from 'vitest'
import { Password } from '#app/domain/accounts/account.ts'

const problemsOf = (password: string) => Password.safeParse(password).error?.issues.map((issue) => issue.message) ?? []

describe('a password', () => {
  it.each([
    'password',
    'Password1',
    'QWERTYUIOP',
    '12345678',
    'iloveyou',
    'Quayside123',
    'aaaaaaaa',
    '中中中中中中中中',
    'abcabcabc',
    'x1x1x1x1',
  ])('that everybody tries first is none: %s', (password) => {
    expect(problemsOf(password)).toEqual(['password_common'])
  })

  it.each(['three calm words', 'quayside-demo', 'Pässwörter im Wind', '三个安静的字在这里', 'aaaaaaab'])(
    'of one’s own is one: %s',
    (password) => {
      expect(problemsOf(password)).toEqual([])
    },
  )

  it('that is too short is told that and no more', () => {
    expect(problemsOf('aaaa')).toHaveLength(1)
  })
})
