import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { directionOf, languages } from '#app/i18n/languages.ts'
import { openSite } from './open-site.ts'

const site = await openSite()
const pages = ['tools/incoterms', 'tools/hs', 'tools/hs/84', 'tools/ports']

describe('look-ups', () => {
  it.each(pages)('%s: speaks every language, each naming the others, without the framework’s script', async (path) => {
    for (const lang of languages) {
      const { status, html } = await site.visit(`/${lang}/${path}`)
      expect(status).toBe(200)
      expect(html).toContain(`<html lang="${lang}" dir="${directionOf(lang)}">`)
      expect(html).toContain(`<link rel="canonical" href="http://localhost:3000/${lang}/${path}"/>`)
      for (const other of languages) expect(html).toContain(`hrefLang="${other}" href="http://localhost:3000/${other}/${path}"`)
      expect(html).toMatch(/<title>[^<]{5,} · Quayside<\/title>/)
      expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/)
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html.match(/<script(?! type="application\/ld\+json")[^>]*src=/g)).toHaveLength(1)
      expect(gzipSync(html).length).toBeLessThan(25_000)
    }
  })

  it('are reached from the foot of every page', async () => {
    const { html } = await site.visit('/zh/login')
    for (const path of ['categories', 'tools/incoterms', 'tools/hs', 'tools/ports']) expect(html).toContain(`href="/zh/${path}"`)
  })

  it.each([
    'tools/hs/8481',
    'tools/hs/77',
    'tools/hs/valve',
    'tools/hs/%00',
    'tools/hs/%25',
    `tools/hs/${'8'.repeat(3000)}`,
    'tools',
    'tools/nothing',
  ])('%s is not here', async (path) => {
    expect((await site.visit(`/en/${path}`)).status).toBe(404)
  })

  const queries = [
    'q=%00',
    'q=%ff',
    `q=${'x'.repeat(10_000)}`,
    'q=a&q=b',
    'q[]=a',
    'page=-1',
    'page=1e9',
    'page=0.5',
    'country=ZZ',
    'country=CN&country=DE',
  ]
  const wishes = ['cargo=x', 'cargo=bulk&cargo=other', 'risk=__proto__', 'duty=%00', 'carriage=toString']

  it.each(['tools/incoterms', 'tools/hs', 'tools/ports'])('%s: answers any query', async (path) => {
    for (const query of [...queries, ...wishes]) expect([query, (await site.visit(`/en/${path}?${query}`)).status]).toEqual([query, 200])
  })
})

describe('the terms', () => {
  it('that fit are named, and none where none does', async () => {
    const fit = await site.visit('/en/tools/incoterms?cargo=container&carriage=seller&risk=after&duty=buyer')
    expect(/id="fit">.*?<\/div><\/div>/s.exec(fit.html)?.[0].match(/href="#\w+"/g)).toEqual(['href="#dap"', 'href="#dpu"'])
    expect((await site.visit('/en/tools/incoterms?carriage=buyer&risk=after')).html).toContain('No term does all of this')
    expect((await site.visit('/en/tools/incoterms')).html).toMatch(/id="fit"><\/div>/)
  })

  it('of the sea warn of containers, and every anchor is there', async () => {
    const { html } = await site.visit('/en/tools/incoterms')
    expect(html.match(/In a container the goods change hands/g)).toHaveLength(3)
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    expect([...html.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id))).toEqual([])
  })
})

describe('codes and places', () => {
  it('are found, said how many, and led on from where there are none', async () => {
    const ports = await site.visit('/en/tools/ports?q=Ningbo')
    expect(ports.html).toContain('CNNGB')
    expect(ports.html).toContain('29.87° N, 121.54° E')
    expect((await site.visit('/en/tools/ports?q=zzzzzz')).html).toContain('Show all places')
    const hs = await site.visit('/en/tools/hs?q=furniture')
    expect(hs.html).toContain('href="/en/tools/hs/94"')
    const none = await site.visit('/en/tools/hs?q=%3Cb%3Ezzz')
    expect(none.html).toContain('All chapters')
    expect(none.html).not.toContain('<b>')
  })

  it('stand page by page at addresses of their own', async () => {
    const { html } = await site.visit('/en/tools/ports?page=2')
    expect(html).toContain('<link rel="canonical" href="http://localhost:3000/en/tools/ports?page=2"/>')
    expect(html).toContain('href="/en/tools/ports?page=3"')
    expect((await site.visit('/ar/tools/ports?country=CN')).html).toContain('href="http://localhost:3000/en/tools/ports?country=CN"')
  })
})
