import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.ts'

const site = await openSite()

describe('the front door', () => {
  it.each([
    [undefined, '/en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh'],
    ['de, ar;q=0.5', '/ar'],
    ['zh;q=0', '/en'],
    [`${'x;q=,'.repeat(2000)}zh`, '/en'],
    ['*;q=zz, \u00ff', '/en'],
  ])('leads a reader who asks for %j to %s', async (wish, there) => {
    const answer = await site.visit('/', { headers: wish === undefined ? {} : { 'Accept-Language': wish } })
    expect(answer).toMatchObject({ status: 302, location: there })
    expect(answer.headers.get('vary')).toMatch(/Accept-Language/)
    expect(answer.headers.get('vary')).toMatch(/Cookie/)
  })

  it('opens in the language that was read last, whatever the browser prefers', async () => {
    const page = await site.visit('/ar/login', { headers: { 'Accept-Language': 'en' } })
    const cookie = page.headers.getSetCookie().find((one) => one.startsWith('lang='))!
    expect(cookie).toMatch(/^lang=ar;.*HttpOnly/)
    const answer = await site.visit('/', { headers: { Cookie: cookie.split(';')[0]!, 'Accept-Language': 'en' } })
    expect(answer.location).toBe('/ar')
  })

  it('sets no cookie for a reader whose language it is anyway', async () => {
    const page = await site.visit('/zh/login', { headers: { 'Accept-Language': 'zh' } })
    expect(page.headers.getSetCookie()).toEqual([])
  })
})

describe('a page without its language', () => {
  it.each([
    ['GET', '/search?q=valve&page=2', '/en/search?q=valve&page=2'],
    ['HEAD', '/desk/inbox', '/en/desk/inbox'],
    ['GET', '/listings/anything-AAAAAAAA', '/en/listings/anything-AAAAAAAA'],
  ])('%s %s leads to %s', async (method, path, there) => {
    expect(await site.visit(path, { method })).toMatchObject({ status: 302, location: there })
  })

  it.each(['/nothing', '/xx/search', '/EN/search', '//evil.example', '//search', '/\\evil.example', '/..%2fsearch', '/en%2Fsearch', '/%00', '/%zz', '/%E0%A4%A'])(
    '%s is not here, and leads nowhere',
    async (path) => {
      const answer = await site.visit(path, { headers: { 'Accept-Language': 'zh' } })
      expect(answer).toMatchObject({ status: 404, location: null })
      expect(answer.html).toContain('<html lang="zh"')
    },
  )

  it.each(['/', '/search', '/login'])('takes no form at %s', async (path) => {
    expect((await site.post(path, { q: 'x' })).status).toBe(404)
  })
})

describe('an address within a language', () => {
  it.each(['/zh/nothing', '/zh/%E0%A4%A', '/zh/%00', '/zh//evil.example', `/zh/${'a/'.repeat(3000)}`])('%s is the designed 404 of that language', async (path) => {
    const answer = await site.visit(path)
    expect(answer.status).toBe(404)
    expect(answer.html).toContain('<html lang="zh"')
    expect(answer.html).toContain('404')
    expect(answer.html).not.toMatch(/ {4}at /)
  })

  it.each(['ar', 'zh', 'ru'])('is whole in %s: no letter is broken where the page is cut into pieces', async (lang) => {
    for (const path of ['', '/search', '/categories', '/tools/incoterms', '/tools/hs', '/tools/ports', '/join']) {
      const { html } = await site.visit(`/${lang}${path}`)
      expect(Buffer.byteLength(html)).toBeGreaterThan(2048)
      expect([path, html.match(/[\0\ufffd]/g)]).toEqual([path, null])
    }
  })

  it('reads Arabic from right to left', async () => {
    expect((await site.visit('/ar/search')).html).toContain('<html lang="ar" dir="rtl">')
  })
})

describe('paths that have no language', () => {
  it('tells that the process lives', async () => {
    expect(await site.visit('/healthz')).toMatchObject({ status: 200, html: 'ok' })
    expect((await site.visit('/healthz', { method: 'HEAD' })).status).toBe(200)
  })

  it('tells what answers and what does not, part by part', async () => {
    const answer = await site.visit('/readyz')
    const parts = JSON.parse(answer.html) as Record<string, unknown>
    expect(parts).toMatchObject({ database: 'ok', mail: 'down' })
    expect(Object.keys(parts)).toEqual(['database', 'search', 'mail', 'tasks'])
    expect(['ok', 'degraded', 'down']).toContain(parts.search)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})
