import { beforeAll, describe, expect, it } from 'vitest'
import { forgetEnv } from '#app/env.server.ts'
import { safeRedirect } from '#app/http/safe-redirect.server.ts'

beforeAll(() => {
  Object.assign(process.env, {
    QUAYSIDE_MODE: 'single',
    PUBLIC_URL: 'https://portal.example',
    SECRET_KEY: 'x'.repeat(32),
    DATABASE_URL: 'postgres://localhost/none',
    RESEND_API_KEY: 're_x',
    RESEND_WEBHOOK_SECRET: 'whsec_x',
    REPLY_DOMAIN: 'reply.portal.example',
  })
  forgetEnv()
})

describe('going on after signing in', () => {
  it.each(['/en/desk', '/en/desk/inbox?box=quoted', '/zh/search?q=%E9%98%80#top'])('takes our own path %s', (path) => {
    expect(safeRedirect(path, '/en')).toBe(path)
  })

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/',
    'https://portal.example.evil.example/',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '/ /evil.example',
    '/..//evil.example',
    '/.//evil.example/',
    '/%2e%2e//evil.example',
    '/en/../..//evil.example',
    '/..///evil.example',
    'evil.example',
    '',
    undefined,
    null,
    42,
    ['/en'],
  ])('answers %j with the fallback', (wish) => {
    expect(safeRedirect(wish, '/en')).toBe('/en')
  })

  it('never leaves the origin, whatever is put after the slash', () => {
    for (let code = 0; code < 0x3000; code += 1) {
      const there = safeRedirect(`/${String.fromCharCode(code)}/evil.example`, '/en')
      expect(new URL(there, 'https://portal.example').origin).toBe('https://portal.example')
    }
  })
})
