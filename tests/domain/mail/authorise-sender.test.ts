import { describe, expect, it } from 'vitest'
import type { Alignment } from '#app/domain/mail/authentication-results.ts'
import { authoriseSender, mayBeAnswered, type TokenState } from '#app/domain/mail/authorise-sender.ts'

const wang = { personId: 'wang', addresses: ['wang@factory.cn', 'w.li@factory.cn'] }
const chen = { personId: 'chen', addresses: ['chen@factory.cn'] }

const senders = { participant: 'Wang@Factory.CN', colleague: 'chen@factory.cn', stranger: 'wang@factory.cn.evil.example', unreadable: null }
const tokens: TokenState[] = ['valid', 'unknown', 'expired', 'revoked', 'contradictory']
const verdicts: Alignment[] = ['pass', 'none', 'fail']

const decide = (token: TokenState, sender: keyof typeof senders, aligned: Alignment) =>
  authoriseSender({ token, from: senders[sender], participant: wang, colleagues: [chen], aligned })

/** The cells of the table that post, and as whom. All others hold. */
const posts: Record<string, string> = { 'valid participant pass': 'wang', 'valid participant none': 'wang', 'valid colleague pass': 'chen' }

describe('authoriseSender', () => {
  const cells = tokens.flatMap((token) =>
    (Object.keys(senders) as (keyof typeof senders)[]).flatMap((sender) => verdicts.map((aligned) => [token, sender, aligned] as const)),
  )

  it('has sixty cells', () => expect(cells).toHaveLength(60))

  it.each(cells)('token %s, sender %s, authentication %s', (token, sender, aligned) => {
    const decision = decide(token, sender, aligned)
    const person = posts[`${token} ${sender} ${aligned}`]
    expect(decision.outcome).toBe(person ? 'post' : 'hold')
    if (person) expect(decision.asPersonId).toBe(person)
    expect(decision.reason === null).toBe(person !== undefined)
    expect(decision.senderVerified).toBe(person !== undefined && aligned === 'pass')
  })

  it('posts an unauthenticated participant with the mark that nobody verified him', () => {
    expect(decide('valid', 'participant', 'none')).toEqual({ outcome: 'post', asPersonId: 'wang', senderVerified: false, reason: null })
  })

  it('asks the participant about what came under his token from elsewhere', () => {
    expect(decide('valid', 'stranger', 'pass')).toEqual({
      outcome: 'hold',
      asPersonId: 'wang',
      senderVerified: false,
      reason: 'sender.stranger',
    })
    expect(decide('valid', 'participant', 'fail').reason).toBe('sender.failed_authentication')
  })

  it('names nobody for a token that is not valid', () => {
    expect(decide('expired', 'participant', 'pass')).toEqual({
      outcome: 'hold',
      asPersonId: null,
      senderVerified: false,
      reason: 'token.expired',
    })
  })

  it('holds when the participant has gone', () => {
    const decision = authoriseSender({ token: 'valid', from: 'wang@factory.cn', participant: null, colleagues: [], aligned: 'pass' })
    expect(decision).toEqual({ outcome: 'hold', asPersonId: null, senderVerified: false, reason: 'sender.stranger' })
  })
})

describe('mayBeAnswered', () => {
  it('only where the token is at fault and the sender is who he says', () => {
    expect(mayBeAnswered(decide('expired', 'participant', 'pass'), 'pass')).toBe(true)
    expect(mayBeAnswered(decide('expired', 'participant', 'none'), 'none')).toBe(false)
    expect(mayBeAnswered(decide('valid', 'stranger', 'pass'), 'pass')).toBe(false)
    expect(mayBeAnswered(decide('valid', 'participant', 'pass'), 'pass')).toBe(false)
  })
})
