import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { Parser } from 'htmlparser2'
import { languages } from '#app/i18n/languages.ts'
import { companies } from '#db/schema/companies.ts'
import { listingTexts } from '#db/schema/listings.ts'
import { openSite } from './open-site.ts'

const site = await openSite({ PUBLIC_URL: 'http://quay.example', OPERATOR_NAME: 'Port </script> Office' })
const { given, db } = site

const supplier = await given.company()
const listing = await given.listing(supplier)
const slug = (await site.visit(`/en/listings/${listing.ref}`)).location!.split('/').at(-1)!
await db.insert(listingTexts).values({ listingId: listing.listingId, lang: 'zh', title: '球阀 DN50' })
const [company] = await db.select().from(companies).where(eq(companies.id, supplier.companyId))
await db
  .update(companies)
  .set({ profile: { ...company!.profile, about: { ru: 'Делаем клапаны.', fr: '' } } })
  .where(eq(companies.id, supplier.companyId))

const locationsIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place!.replace('http://quay.example', ''))

/** Every element closed, in its order. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  let isRight = xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')
  const parser = new Parser(
    {
      onopentag: (name) => void open.push(name),
      onclosetag: (name, implied) =>
        (isRight &&= open.pop() === name && !(implied && xml.includes(`<${name}>`) && !xml.includes(`</${name}>`))),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return isRight && open.length === 0
}

describe('the site map', () => {
  it('names files by kind and language, each of which is there and not empty', async () => {
    const index = await site.visit('/sitemap.xml')
    expect(index.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(isWellFormed(index.html)).toBe(true)
    const files = locationsIn(index.html)
    expect(files).toEqual(
      expect.arrayContaining([
        ...languages.map((lang) => `/sitemaps/pages-${lang}-1.xml`),
        '/sitemaps/listings-en-1.xml',
        '/sitemaps/companies-ru-1.xml',
      ]),
    )
    for (const file of files) {
      const answer = await site.visit(file)
      expect([file, answer.status]).toEqual([file, 200])
      expect(isWellFormed(answer.html)).toBe(true)
      expect(locationsIn(answer.html).length).toBeGreaterThan(0)
    }
  })

  it('holds a listing in the languages that it is written in', async () => {
    const index = locationsIn((await site.visit('/sitemap.xml')).html)
    expect(index.filter((file) => file.includes('listings'))).toEqual(['/sitemaps/listings-en-1.xml', '/sitemaps/listings-zh-1.xml'])
    for (const lang of ['en', 'zh'])
      expect(locationsIn((await site.visit(`/sitemaps/listings-${lang}-1.xml`)).html)).toEqual([`/${lang}/listings/${slug}`])
  })

  it('holds a company in English and where it tells about itself', async () => {
    const index = locationsIn((await site.visit('/sitemap.xml')).html)
    expect(index.filter((file) => file.includes('companies'))).toEqual(['/sitemaps/companies-en-1.xml', '/sitemaps/companies-ru-1.xml'])
  })

  it.each(['en', 'zh', 'ar'])('leads to pages that are there, in %s', async (lang) => {
    const pages = locationsIn((await site.visit(`/sitemaps/pages-${lang}-1.xml`)).html)
    const answers = await Promise.all(pages.map(async (page) => [page.split('/')[1], (await site.visit(page)).status]))
    expect(answers).toEqual(pages.map(() => [lang, 200]))
  })

  it('holds nothing of a company that is suspended', async () => {
    const other = await given.company()
    const hidden = await given.listing(other)
    await db.update(companies).set({ status: 'suspended' }).where(eq(companies.id, other.companyId))
    const all = await Promise.all(['listings', 'companies'].map((kind) => site.visit(`/sitemaps/${kind}-en-1.xml`)))
    expect(all.map(({ html }) => html).join()).not.toContain(hidden.ref.toLowerCase())
  })

  it.each([
    'listings-en-2.xml',
    'listings-xx-1.xml',
    'people-en-1.xml',
    'listings-en-0.xml',
    'listings-en-99999.xml',
    'x',
    '..%2fx',
    'listings-en-1.xml%00',
  ])('has no file %s', async (file) => expect((await site.visit(`/sitemaps/${file}`)).status).toBe(404))
})

describe('robots.txt', () => {
  it('keeps machines out of what belongs to somebody and names the site map', async () => {
    const answer = await site.visit('/robots.txt')
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const lines = answer.html.split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'User-agent: *',
        'Disallow: /en/desk',
        'Disallow: /ar/admin',
        'Disallow: /zh/q/',
        'Disallow: /dev/',
        'Sitemap: http://quay.example/sitemap.xml',
      ]),
    )
  })

  it('shuts out no page of the site map', async () => {
    const shut = (await site.visit('/robots.txt')).html.match(/(?<=Disallow: ).+/g)!
    const files = locationsIn((await site.visit('/sitemap.xml')).html)
    const pages = await Promise.all(files.map(async (file) => locationsIn((await site.visit(file)).html)))
    expect(pages.flat().filter((page) => shut.some((rule) => page.startsWith(rule)))).toEqual([])
  })
})

describe('the search from the browser', () => {
  it.each([
    ['?lang=ar', 'ar'],
    ['', 'en'],
    ['?lang=xx', 'en'],
  ])('/opensearch.xml%s searches in %s', async (query, lang) => {
    const answer = await site.visit(`/opensearch.xml${query}`)
    expect(answer.headers.get('content-type')).toBe('application/opensearchdescription+xml; charset=utf-8')
    expect(isWellFormed(answer.html)).toBe(true)
    expect(answer.html).toContain(`template="http://quay.example/${lang}/search?q={searchTerms}"`)
  })
})

describe('the head of a page', () => {
  const linksOf = (html: string) =>
    [...html.matchAll(/<link ([^>]+)\/>/g)].map(([, link]) =>
      Object.fromEntries([...link!.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!.toLowerCase(), value])),
    )

  it('names what is there: icons, manifest, search, each answered', async () => {
    const links = linksOf((await site.visit('/ar')).html).filter(({ rel }) => /icon|manifest|search/.test(rel!))
    expect(links.map(({ rel }) => rel)).toEqual(['icon', 'icon', 'apple-touch-icon', 'manifest', 'search'])
    for (const { href } of links) expect([href, (await site.visit(href!.replaceAll('&amp;', '&'))).status]).toEqual([href, 200])
  })

  it('has a manifest that can be read, with icons that are there', async () => {
    const answer = await site.visit('/manifest.webmanifest')
    expect(answer.headers.get('content-type')).toContain('application/manifest+json')
    const manifest = JSON.parse(answer.html) as { name: string; start_url: string; icons: { src: string }[] }
    expect(manifest).toMatchObject({ name: 'Quayside', start_url: '/' })
    for (const { src } of manifest.icons) expect((await site.visit(src)).status).toBe(200)
  })

  it.each(['', '/search', '/help', '/help/joining', '/about', '/privacy'])(
    'of /ar%s says which address it has and which in the other languages',
    async (rest) => {
      const links = linksOf((await site.visit(`/ar${rest}`)).html)
      const alternates = links.filter(({ rel }) => rel === 'alternate')
      const canonical = links.find(({ rel }) => rel === 'canonical')!.href
      expect(alternates.map(({ href }) => href)).toContain(canonical)
      expect(alternates.find(({ hreflang }) => hreflang === 'x-default')!.href).toBe(`http://quay.example/en${rest}`)
      for (const { href, hreflang } of alternates.filter((one) => one.hreflang !== 'x-default'))
        expect(href).toBe(`http://quay.example/${hreflang}${rest}`)
    },
  )

  it('of a listing names the languages that it is written in, and one of them as its place', async () => {
    const links = linksOf((await site.visit(`/fr/listings/${slug}`)).html)
    expect(links.filter(({ rel }) => rel === 'alternate').map(({ hreflang }) => hreflang)).toEqual(['en', 'zh', 'x-default'])
    expect(links.find(({ rel }) => rel === 'canonical')!.href).toBe(`http://quay.example/en/listings/${slug}`)
  })

  it('of a search keeps it out of other searches', async () => {
    expect((await site.visit('/en/search?q=valve')).html).toContain('<meta name="robots" content="noindex, follow"/>')
    expect((await site.visit('/en/search')).html).not.toContain('noindex')
  })

  it('of the front page carries the site, its search and who runs it, as data that ends nothing', async () => {
    const { html } = await site.visit('/zh')
    const json = /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/.exec(html)![1]!
    const graph = (JSON.parse(json) as { '@graph': Record<string, unknown>[] })['@graph']
    expect(graph.map((one) => one['@type'])).toEqual(['WebSite', 'Organization'])
    expect(graph[0]!.potentialAction).toMatchObject({ target: { urlTemplate: 'http://quay.example/zh/search?q={search_term_string}' } })
    expect(graph[1]!.name).toBe('Port </script> Office')
  })
})
