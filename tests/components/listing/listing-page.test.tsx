import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { productJsonLd } from '#app/components/listing/json-ld.ts'
import { ListingPage } from '#app/components/listing/listing-page.tsx'
import type { ListingView } from '#app/domain/listings/listing-view.ts'
import type { Language } from '#app/i18n/languages.ts'
import { flawsOf, renderPage } from '#tests/components/render-page.tsx'
import { fullListing } from './full-listing.ts'
import { sampleCard, sampleListing } from '#tests/components/sample-listing.ts'

const render = (change: Partial<ListingView> = {}, lang: Language = 'en', isMember = false) =>
  renderPage(
    <ListingPage
      listing={{ ...sampleListing, ...change }}
      similar={[sampleCard]}
      inquiry={{ clientKey: 'key-1', made: 'moment.signature', isMember }}
      origin="https://quayside.example"
      nonce="n1"
    />,
    lang,
  )

describe('the listing page with every field filled', () => {
  it.each(['en', 'zh', 'ar', 'ru'] as const)('reads whole in %s', (lang) => {
    expect(flawsOf(render(fullListing, lang))).toEqual([])
  })

  it('weighs no more than 25 kB with its frame, compressed', () => {
    // Left for head, masthead and foot.
    const frame = 6_000
    const bytes = (['en', 'ar', 'ru'] as const).map((lang) => gzipSync(render(fullListing, lang)).byteLength)
    console.info('The listing page with every field filled, in bytes of gzip without its frame:', ...bytes)
    expect(Math.max(...bytes) + frame).toBeLessThanOrEqual(25_000)
  })

  it('says figures in the reader’s measures, and beside the stated ones where it cannot know', () => {
    const attributes = [{ name: { text: 'Length', lang: 'en' }, nameEn: 'Length', value: { number: '100', unit: 'CMT' as const } }]
    expect(textOf(render({ attributes }))).toContain('100 cm (39.37 in)')
    expect(textOf(render({ attributes }, 'zh'))).not.toContain('英寸')
    const inches = [{ ...attributes[0]!, value: { number: '100', unit: 'INH' as const } }]
    expect(textOf(render({ attributes: inches }, 'zh'))).toContain('100 英寸（254 cm）')
  })

  it('says what a price is for, and a range as a range', () => {
    expect(textOf(render({ priceBasisQty: '1000' }))).toContain('per 1,000 pieces')
    expect(textOf(render({ priceMode: 'range', tiers: [] }))).toContain('Price range, FOB Tianjin Xingang')
  })

  it('tells machines the same', () => {
    const json = JSON.stringify(productJsonLd({ ...fullListing, priceBasisQty: '100' }, { origin: 'https://quayside.example', lang: 'en' }))
    expect(json).toContain('"gtin":"4006381333931"')
    expect(json).toContain('"@type":"Brand"')
    expect(json.match(/UnitPriceSpecification/g)).toHaveLength(12)
    expect(json).toContain('"referenceQuantity":{"@type":"QuantitativeValue","value":100,"unitCode":"H87"}')
    expect(json).toContain('"unitCode":"CEL"')
  })

  it('tells machines a price range as a range, without offers that nobody made', () => {
    const range = { ...fullListing, priceMode: 'range' as const, tiers: [], priceFrom: '12', priceTo: '16.1' }
    const { offers } = productJsonLd(range, { origin: 'https://quayside.example', lang: 'en' }) as { offers: object }
    expect(offers).toMatchObject({ lowPrice: '12', highPrice: '16.1', priceSpecification: { minPrice: '12', maxPrice: '16.1' } })
    expect(offers).not.toHaveProperty('offers')
  })
})

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '')

describe('the listing page', () => {
  it.each(['en', 'zh', 'ar'] as const)('reads whole in %s', (lang) => {
    expect(flawsOf(render({}, lang))).toEqual([])
  })

  it('says from how many to how many each price holds', () => {
    const html = render()
    expect(html).toContain('>100–999<')
    expect(html).toContain('>1,000+<')
    expect(html).toContain('>USD 16.10<')
  })

  it('shows gaps as gaps and leaves out sections that have nothing to say', () => {
    const html = render({ moq: null, sample: null, packaging: null, papers: [], descriptionHtml: null, attributes: [] })
    expect(html).toContain('Not stated')
    for (const id of ['samples', 'packaging', 'certificates', 'description']) expect(html).not.toContain(`id="${id}"`)
  })

  it('states certificates as the supplier’s word, never as checked', () => {
    expect(render()).toMatch(/<th scope="row"><bdi dir="ltr">ISO 9001<\/bdi><\/th><td[^>]*><span class="status">/)
  })

  it('shows number, end and check of a certificate that the company shows, and how well the company is known', () => {
    const html = textOf(render({ papers: fullListing.papers.slice(1, 2), supplierLevel: 2 }))
    for (const said of ['Certificate 17', 'QY-1009', '11 Feb 2031', 'Document seen', 'Level 2 of 3']) expect(html).toContain(said)
    expect(html).not.toContain('Nobody has checked these facts yet')
  })

  it('names the company in the script of the reader', () => {
    expect(render({}, 'zh')).toMatch(/供应商：<a[^>]*>天津北塘阀门有限公司</)
    expect(render()).toContain('<bdi class="per" lang="zh-CN">天津北塘阀门有限公司</bdi>')
  })

  it('asks a guest for an address and a member for none', () => {
    expect(render()).toContain('name="email"')
    expect(render({}, 'en', true)).not.toContain('name="email"')
    expect(render()).toContain('<input type="hidden" name="clientKey" value="key-1"/>')
  })

  it.each([{ isOwn: true }, { status: 'paused' as const }])('offers no inquiry with %j', (change) => {
    const html = render(change)
    expect(html).not.toContain('name="message"')
    expect(html).not.toContain('href="#inquiry"')
  })

  it('lets no text end the structured data', () => {
    const html = render({ title: { text: '</script><script>alert(1)</script>', lang: 'en' } })
    expect(html).not.toContain('</script><script>alert')
    const [json = ''] = /(?<=ld\+json" nonce="n1">).*?(?=<\/script>)/.exec(html) ?? []
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Product', name: '</script><script>alert(1)</script>' })
  })
})

describe('structured data of a listing', () => {
  const site = { origin: 'https://quayside.example', lang: 'en' as const }

  it('carries one offer per tier with the quantity it is for', () => {
    expect(productJsonLd(sampleListing, site)).toMatchObject({
      offers: {
        '@type': 'AggregateOffer',
        lowPrice: '16.1',
        highPrice: '18.4',
        offerCount: 2,
        offers: [
          { priceSpecification: { price: '18.4', eligibleQuantity: { minValue: 100, maxValue: 999, unitCode: 'H87' } } },
          { priceSpecification: { price: '16.1', eligibleQuantity: { minValue: 1000, maxValue: undefined } } },
        ],
      },
    })
  })

  it('offers nothing where the price is on request', () => {
    expect(productJsonLd({ ...sampleListing, tiers: [], priceFrom: null, priceTo: null, currency: null }, site)).toMatchObject({
      offers: undefined,
    })
  })

  it('follows the trail down to the listing', () => {
    const steps = [...render().matchAll(/"position":(\d),"name":"[^"]*","item":"([^"]*)"/g)].map(([, position, item]) => [position, item])
    expect(steps).toEqual([
      ['1', 'https://quayside.example/en/categories'],
      ['2', 'https://quayside.example/en/categories/parts-fabrication'],
      ['3', 'https://quayside.example/en/listings/ball-valve-4F7K2MXA'],
    ])
  })
})
