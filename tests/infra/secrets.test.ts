import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { forgetEnv } from '#app/env.server.ts'
import { flashHeaders, readFlash } from '#app/http/flash.server.ts'
import { derivedToken, seal, sha256, unseal } from '#app/infra/secrets.server.ts'

const [first, second] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')]

function useKey(value: string): void {
  process.env.SECRET_KEY = value
  forgetEnv()
}

beforeEach(() => {
  Object.assign(process.env, {
    QUAYSIDE_MODE: 'single',
    PUBLIC_URL: 'http://localhost:3000',
    DATABASE_URL: 'postgres://localhost/none',
    RESEND_API_KEY: 're_tests',
    RESEND_WEBHOOK_SECRET: 'whsec_tests',
    REPLY_DOMAIN: 'reply.quayside.test',
  })
  useKey(first)
})

/** As values were sealed before keys had ids. */
function sealedWithoutId(purpose: string, plain: string, secret: string, nonce: Buffer = randomBytes(12)): Buffer {
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(hkdfSync('sha256', secret, '', `quayside/${purpose}`, 32)), nonce)
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

describe('a sealed value', () => {
  it('opens under its own purpose alone', () => {
    const sealed = seal('letter', 'Dear buyer')
    expect(unseal('letter', sealed)).toBe('Dear buyer')
    expect(() => unseal('second-step', sealed)).toThrow('sealed with a key that is not here')
  })

  it('opens after the key was changed, as long as the old one is in the list', () => {
    const sealed = seal('letter', 'Dear buyer')
    useKey(`b:${second},a:${first}`)
    expect(unseal('letter', sealed)).toBe('Dear buyer')
    const later = seal('letter', 'Dear supplier')
    expect(later[0]).toBe('b'.charCodeAt(0))
    useKey(`b:${second}`)
    expect(unseal('letter', later)).toBe('Dear supplier')
    expect(() => unseal('letter', sealed)).toThrow('sealed with a key that is not here')
  })

  it('opens when it was sealed before keys had ids, even if it begins like one', () => {
    const nonce = Buffer.concat([Buffer.from('b'), randomBytes(11)])
    const olds = [sealedWithoutId('letter', 'Dear buyer', first), sealedWithoutId('letter', 'Dear buyer', first, nonce)]
    for (const key of [first, `a:${first}`, `b:${second},a:${first}`]) {
      useKey(key)
      for (const old of olds) expect(unseal('letter', old)).toBe('Dear buyer')
    }
  })

  it('does not open with a bit changed or cut off', () => {
    const sealed = seal('letter', 'Dear buyer')
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed)
      changed[at]! ^= 1
      expect(() => unseal('letter', changed)).toThrow()
    }
    for (const length of [0, 1, 13, 28, sealed.length - 1]) expect(() => unseal('letter', sealed.subarray(0, length))).toThrow()
  })
})

describe('the token of a row', () => {
  it('is the one its hash knows, also after the key was changed', () => {
    const token = derivedToken('join', 'row')
    useKey(`b:${second},a:${first}`)
    expect(derivedToken('join', 'row')).not.toBe(token)
    expect(derivedToken('join', 'row', sha256(token))).toBe(token)
  })

  it('is the same under a bare key and under the same key as a', () => {
    const token = derivedToken('join', 'row')
    useKey(`a:${first}`)
    expect(derivedToken('join', 'row')).toBe(token)
  })
})

describe('a sentence that survives one redirect', () => {
  const cookieOf = async () => (await flashHeaders({ key: 'account.saved' })).get('Set-Cookie')!.split(';')[0]!
  const readWith = async (cookie: string) => (await readFlash(new Request('http://localhost/', { headers: { Cookie: cookie } }))).flash

  it('is read under an old key and under no foreign one', async () => {
    const cookie = await cookieOf()
    useKey(`b:${second},a:${first}`)
    expect(await readWith(cookie)).toEqual({ key: 'account.saved' })
    useKey(`b:${second}`)
    expect(await readWith(cookie)).toBeNull()
  })
})
