import { describe, expect, it } from 'vitest'
import { SearchPage, searchTitle } from '#app/components/search/search-page.tsx'
import { ListingSearch, type ListingResults } from '#app/domain/search/search-listings.ts'
import type { Language } from '#app/i18n/languages.ts'
import { speech } from '#app/i18n/reader.tsx'
import { flawsOf, renderPage } from '#tests/components/render-page.tsx'
import { sampleCard } from '#tests/components/sample-listing.ts'

const found: ListingResults = {
  hits: [{ ...sampleCard, matches: [{ where: 'title', words: ['Valve', '304'] }] }],
  total: 43,
  page: 2,
  pages: 3,
  facets: {
    category: [{ value: 'valves', label: 'Valves & pumps', count: 12 }],
    country: [{ value: 'CN', label: 'China', count: 43 }],
  },
  engine: 'meilisearch',
  degraded: false,
  tookMs: 3,
}
const nothing: ListingResults = { ...found, hits: [], total: 0, page: 1, pages: 0, facets: { category: [], country: [] } }

const search = ListingSearch.parse({ q: 'valve', category: 'valves', country: 'CN', moqMax: '1000', sort: 'price', page: '2' })
const render = (results = found, asked = search, lang: Language = 'en') => renderPage(<SearchPage search={asked} results={results} />, lang)

describe('the search page', () => {
  it.each(['en', 'zh', 'ar'] as const)('reads whole in %s', (lang) => {
    expect(flawsOf(render(found, search, lang))).toEqual([])
    expect(flawsOf(render(nothing, search, lang))).toEqual([])
  })

  it('says to machines how many there are, which they are and who answered', () => {
    const html = render()
    expect(html).toMatch(/<section[^>]*data-total="43" data-engine="meilisearch">/)
    expect(html).toContain('<article class="hit" data-listing="4F7K2MXA">')
  })

  it('speaks of the database only when it had to stand in', () => {
    expect(render()).not.toContain('data-degraded')
    const html = render({ ...found, engine: 'postgres', degraded: true })
    expect(html).toContain('data-degraded=""')
    expect(html).toContain('answered by the database')
  })

  it('lets every filter be taken away alone and keeps the others', () => {
    const html = render()
    expect(html).toContain('href="/en/search?q=valve&amp;country=CN&amp;moqMax=1000&amp;sort=price"')
    expect(html).toContain('href="/en/search?q=valve&amp;category=valves&amp;moqMax=1000&amp;sort=price"')
    expect(html).toContain('href="/en/search?q=valve&amp;category=valves&amp;country=CN&amp;sort=price"')
  })

  it('carries the filters along when the order changes, and the order when filters do', () => {
    const html = render()
    const [sort = ''] = /<form class="sort__set.*?<\/form>/s.exec(html) ?? []
    for (const field of [
      'name="q" value="valve"',
      'name="category" value="valves"',
      'name="country" value="CN"',
      'name="moqMax" value="1000"',
    ])
      expect(sort).toContain(field)
    const [filters = ''] = /<aside class="facets".*?<\/aside>/s.exec(html) ?? []
    expect(filters).toContain('<input type="hidden" name="sort" value="price"/>')
    expect(filters).toMatch(/name="category" checked="" value="valves"/)
  })

  it('keeps a filter in its list when nothing is left to count', () => {
    expect(render(nothing)).toMatch(/name="country" checked="" value="CN"/)
  })

  it('marks why a listing was found', () => {
    expect(render()).toContain('Matches: <bdi><mark>Valve</mark> <mark>304</mark></bdi> in the title')
  })

  it('leads on from an empty result', () => {
    const html = render(nothing)
    expect(html).toContain('Drop “Country: China”')
    expect(html).toContain('href="/en/search?q=valve"')
    expect(render(nothing, ListingSearch.parse({ q: 'zzz' }))).toContain('href="/en/search"')
  })

  it('takes the words of the searcher as words', () => {
    const html = render(nothing, ListingSearch.parse({ q: '<b>{{count}}</b>' }))
    expect(html).not.toContain('<b>')
    expect(searchTitle(speech('en'), ListingSearch.parse({ q: '{{query}} $t(x)' }), 1204)).toContain('1,204 listings for “')
  })
})
