import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { redactTokens } from '#app/domain/mail/redact-tokens.ts'
import { makeReplyToken } from '#app/domain/mail/reply-token.ts'

const token = makeReplyToken(randomBytes(17), { id: 'a', secret: 'x' })
const secret = randomBytes(32).toString('base64url')
const redact = (text: string) => redactTokens(text, 'quayside.test')

describe('redactTokens', () => {
  it.each([
    `Acme <${token}@reply.quayside.test> wrote:`,
    `mailto:${token}%40reply.quayside.test`,
    `<t.${token}@reply.quayside.test>`,
    `Reply to ${token.toUpperCase()}`,
    `(${token})`,
  ])('takes the reply token out of %j', (text) => {
    expect(redact(text).toLowerCase()).not.toContain(token.slice(1))
  })

  it.each([
    `https://quayside.test/zh/q/${secret}`,
    `https://quayside.test/en/q/${secret}/quotations/1/acceptance`,
    `https://quayside.test/en/reset/${secret}`,
    `https://quayside.test/en/inquiries/confirm/${secret}?x=1`,
    `https://quayside.test/en/verify?token=${secret}`,
    `https://safe.example/?url=https%3A%2F%2Fquayside.test%2Fen%2Fq%2F${secret}&data=1`,
  ])('takes the secret out of %j and leaves the rest', (link) => {
    const redacted = redact(`See <${link}>.`)
    expect(redacted).not.toContain(secret)
    expect(redacted).toContain('quayside.test')
  })

  it('leaves words, other links and addresses alone', () => {
    const text =
      'See https://video.example/u/abcdefghijklmnopqrstuvwxyz and https://quayside.test/en/listings/316l-ball-valve-dn50-4f7k2mxa, ask li@factory.cn'
    expect(redact(text)).toBe(text)
  })
})
