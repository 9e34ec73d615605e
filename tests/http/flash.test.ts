import { describe, expect, it } from 'vitest'
import { translator } from '#app/i18n/translator.ts'
import { openSite, written } from './open-site.ts'

const site = await openSite()
const supplier = await site.given.company()

const cookiesOf = (headers: Headers) => headers.getSetCookie().map((cookie) => cookie.split(';')[0]!)
const told = (html: string) => /<div class="notice flash"[^>]*role="status"[\s\S]*?<p>([^<]*)<\/p>/.exec(html)?.[1]

describe('what came of an act', () => {
  it.each(['en', 'zh', 'ar'] as const)('is said once on the next page, in its language, and read out: %s', async (lang) => {
    const session = await site.signedIn(supplier)
    const signedOut = await site.post(`/${lang}/logout`, {}, { session })
    expect(signedOut).toMatchObject({ status: 302, location: `/${lang}` })
    const flash = cookiesOf(signedOut.headers).find((cookie) => cookie.startsWith('flash='))!
    const next = await site.visit(`/${lang}`, { headers: { Cookie: flash } })
    expect(told(next.html)).toBe(written(translator(lang)('account:signedOut')))
    expect(next.headers.getSetCookie().find((cookie) => cookie.startsWith('flash='))).toMatch(/^flash=;|Max-Age=0/)
    expect(told((await site.visit(`/${lang}`)).html)).toBeUndefined()
  })

  it('follows the reader into another language', async () => {
    const signedOut = await site.post('/en/logout', {}, { session: await site.signedIn(supplier) })
    const flash = cookiesOf(signedOut.headers).find((cookie) => cookie.startsWith('flash='))!
    expect(told((await site.visit('/zh', { headers: { Cookie: flash } })).html)).toBe(translator('zh')('account:signedOut'))
  })

  it('cannot be put there by somebody else', async () => {
    const forged = Buffer.from(JSON.stringify({ key: 'account:signedOut' })).toString('base64')
    for (const value of [forged, `${forged}.x`, 'x', '%'])
      expect(told((await site.visit('/en', { headers: { Cookie: `flash=${value}` } })).html)).toBeUndefined()
  })
})
