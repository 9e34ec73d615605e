import { describe, expect, it } from 'vitest'
import { CategoryPage, type CategoryShown } from '#app/components/category/category-page.tsx'
import { ListingSearch, type ListingResults } from '#app/domain/search/search-listings.ts'
import { categoryAdvice } from '#app/i18n/category-advice.ts'
import type { Language } from '#app/i18n/languages.ts'
import { flawsOf, renderPage } from '#tests/components/render-page.tsx'
import { sampleCard } from '#tests/components/sample-listing.ts'

const category: CategoryShown = {
  slug: 'valves-pumps',
  name: 'Pumps & Valves',
  above: [{ slug: 'parts-fabrication', name: 'Parts & Custom Fabrication' }],
  chapters: [{ code: '84', name: { text: 'Machinery', lang: 'en' } }],
  children: [{ slug: 'ball-valves', name: 'Ball valves', count: 7 }],
}
const found: ListingResults = {
  hits: [{ ...sampleCard, matches: [] }],
  total: 43,
  page: 2,
  pages: 3,
  facets: { category: [{ value: 'ball-valves', label: 'Ball valves', count: 7 }], country: [{ value: 'CN', label: 'China', count: 43 }] },
  engine: 'postgres',
  degraded: false,
  tookMs: 3,
}
const search = { ...ListingSearch.parse({ country: 'CN', sort: 'price', page: '2' }), category: ['valves-pumps'], within: 'valves-pumps' }

const render = (lang: Language = 'en', asked = search, results = found) =>
  renderPage(<CategoryPage category={category} search={asked} results={results} origin="https://quayside.example" />, lang)

describe('the page of a category', () => {
  it.each(['en', 'zh', 'ar'] as const)('reads whole in %s', (lang) => {
    expect(flawsOf(render(lang))).toEqual([])
    expect(flawsOf(render(lang, search, { ...found, hits: [], total: 0, pages: 0 }))).toEqual([])
  })

  it('keeps every way of narrowing and paging on itself, and the category out of the query', () => {
    const html = render()
    expect(html).toContain('href="/en/categories/valves-pumps?country=CN&amp;sort=price&amp;page=3"')
    expect(html).toContain('href="/en/categories/valves-pumps?sort=price"')
    expect([...html.matchAll(/action="([^"]+)"/g)].map(([, action]) => action)).toEqual([
      '/en/categories/valves-pumps',
      '/en/categories/valves-pumps',
    ])
    expect(html).not.toContain('name="category"')
    expect(html).not.toMatch(/\/categories\/[^"]*category=/)
  })

  it('hangs in its trail, for people and for machines', () => {
    const html = render()
    expect(html).toContain('<a href="/en/categories/parts-fabrication">Parts &amp; Custom Fabrication</a>')
    expect(html).toContain('"position":3,"name":"Pumps & Valves","item":"https://quayside.example/en/categories/valves-pumps"')
  })

  it('says what to ask where it is written in the language of the reader, and nothing elsewhere', () => {
    const html = render()
    expect(html).toContain('Ask to see')
    expect(html).toContain(categoryAdvice('en', 'parts-fabrication')!.see)
    expect(categoryAdvice('ar', 'parts-fabrication')).toBeNull()
    expect(categoryAdvice('en', 'constructor')).toBeNull()
    expect(render('ar')).not.toContain('id="advice"')
  })

  it('leads to the chapters that customs put its goods in', () => {
    expect(render()).toMatch(/href="\/en\/tools\/hs\/84"/)
  })

  it('leads on when nothing is published, and drops filters when they hide everything', () => {
    const nothing = { ...found, hits: [], total: 0, page: 1, pages: 0 }
    expect(render('en', { ...search, country: [] }, nothing)).toContain('Nothing is published here yet.')
    const html = render('en', search, nothing)
    expect(html).toContain('Drop “Country: China”')
    expect(html).toMatch(/href="\/en\/categories\/valves-pumps">Show without filters/)
  })
})
