import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findReplyTokens, hashToken, makeReplyToken, readReplyToken, type ReplyKey } from '#app/domain/mail/reply-token.ts'

const old: ReplyKey = { id: 'a', secret: 'the key of last year' }
const current: ReplyKey = { id: 'b', secret: 'the key of this year' }
const keys = [current, old]

describe('makeReplyToken', () => {
  it('makes a local part of 37 lower-case characters that reads back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 17, maxLength: 40 }), (bits) => {
        const token = makeReplyToken(bits, current)
        expect(token).toMatch(/^r[a-z2-7]{36}$/)
        expect(readReplyToken(token, keys)).toBe(token)
      }),
    )
  })

  it('uses 130 bits: a change in any of them is another token', () => {
    const bits = new Uint8Array(17)
    const plain = makeReplyToken(bits, current)
    const others = Array.from({ length: 130 }, (_, bit) => {
      const changed = new Uint8Array(17)
      changed[bit >> 3] = 0x80 >> (bit & 7)
      return makeReplyToken(changed, current)
    })
    expect(new Set([plain, ...others]).size).toBe(131)
  })

  it('refuses too few bits and a key id that is not one character', () => {
    expect(() => makeReplyToken(new Uint8Array(16), current)).toThrow(RangeError)
    expect(() => makeReplyToken(randomBytes(17), { id: 'ab', secret: 'x' })).toThrow(RangeError)
    expect(() => makeReplyToken(randomBytes(17), { id: '9', secret: 'x' })).toThrow(RangeError)
  })
})

describe('readReplyToken', () => {
  const token = makeReplyToken(randomBytes(17), current)

  it('folds the case and knows older keys', () => {
    expect(readReplyToken(token.toUpperCase(), keys)).toBe(token)
    const older = makeReplyToken(randomBytes(17), old)
    expect(readReplyToken(older, keys)).toBe(older)
    expect(readReplyToken(older, [current])).toBeNull()
  })

  it('refuses every token with one character changed', () => {
    for (let at = 0; at < token.length; at += 1) {
      const changed = `${token.slice(0, at)}${token[at] === 'q' ? 'p' : 'q'}${token.slice(at + 1)}`
      expect(readReplyToken(changed, keys)).toBeNull()
    }
  })

  it('refuses a token checked with another secret under the same id, and junk', () => {
    expect(readReplyToken(makeReplyToken(randomBytes(17), { id: 'b', secret: 'guessed' }), keys)).toBeNull()
    for (const junk of ['', 'r', 'info', `${token}a`, ` ${token.slice(1)}`, 'r'.repeat(37)]) expect(readReplyToken(junk, keys)).toBeNull()
  })

  it('is stored as its hash', () => {
    expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashToken(token)).not.toContain(token)
  })
})

describe('findReplyTokens', () => {
  const one = makeReplyToken(randomBytes(17), current)
  const two = makeReplyToken(randomBytes(17), old)

  it('finds each of ours once, in addresses and in the root of References', () => {
    const found = findReplyTokens(
      [`${one}@reply.quayside.test`, `${one.toUpperCase()}@Reply.Quayside.test`, `<t.${two}@reply.quayside.test>`],
      'reply.quayside.test',
      keys,
    )
    expect(found).toEqual([one, two])
  })

  it('leaves other domains and junk alone', () => {
    const strange = [`${one}@evil.test`, `${one}@reply.quayside.test.evil.test`, 'info@reply.quayside.test', one, '<>', '']
    expect(findReplyTokens(strange, 'reply.quayside.test', keys)).toEqual([])
  })
})
