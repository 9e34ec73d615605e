import { describe, expect, it } from 'vitest'
import { languages } from '#app/i18n/languages.ts'
import { openSite } from './open-site.ts'

const site = await openSite()
const supplier = await site.given.company({ name: 'Ningbo Valve Works' })
const listing = await site.given.listing(supplier, { title_en: 'Gate valve, cast iron', category: 'valves-pumps' })
await site.given.listing(supplier, { title_en: 'Hex bolt M12', category: 'fasteners' })

const counted = (html: string, slug: string) => new RegExp(`href="/en/categories/${slug}">.*?<bdi dir="ltr">(\\d+)</bdi>`).exec(html)?.[1]

describe('categories', () => {
  it('stand all on one page, each with how many listings it has', async () => {
    const { status, html } = await site.visit('/en/categories')
    expect(status).toBe(200)
    expect(html.match(/href="\/en\/categories\/[a-z0-9-]+"/g)).toHaveLength(190)
    expect([counted(html, 'valves-pumps'), counted(html, 'parts-fabrication'), counted(html, 'apparel')]).toEqual(['1', '2', '0'])
  })

  it('show what is in them and in all below', async () => {
    const leaf = await site.visit('/en/categories/valves-pumps')
    expect(leaf.html).toContain('data-total="1"')
    expect(leaf.html).toContain(`data-listing="${listing.ref}"`)
    const top = await site.visit('/en/categories/parts-fabrication')
    expect(top.html).toContain('data-total="2"')
    expect(counted(top.html, 'fasteners')).toBe('1')
  })

  it('speak every language, each naming the others', async () => {
    for (const lang of languages) {
      for (const path of ['categories', 'categories/valves-pumps']) {
        const { status, html } = await site.visit(`/${lang}/${path}`)
        expect(status).toBe(200)
        expect(html).toContain(`<link rel="canonical" href="http://localhost:3000/${lang}/${path}"/>`)
        for (const other of languages) expect(html).toContain(`hrefLang="${other}" href="http://localhost:3000/${other}/${path}"`)
        expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/)
      }
    }
  })

  it('that do not exist are not found', async () => {
    for (const slug of ['nothing', 'constructor', '%00', 'x'.repeat(3000), 'VALVES-PUMPS'])
      expect((await site.visit(`/en/categories/${slug}`)).status).toBe(404)
  })

  it.each([
    'q=%00',
    `q=${'x'.repeat(9000)}`,
    'page=-1',
    'page=1e9',
    'country=ZZ&country=CN',
    'category=fasteners',
    'moqMax=1e999',
    'sort=__proto__',
  ])('answer any query: %s', async (query) => {
    const { status, html } = await site.visit(`/en/categories/valves-pumps?${query}`)
    expect(status).toBe(200)
    expect(html).toMatch(/data-total="[01]"/)
  })
})
