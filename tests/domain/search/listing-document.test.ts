import { describe, expect, it } from 'vitest'
import { listingDocument, tokensOf, type SearchedListing } from '#app/domain/search/listing-document.ts'

const valve: SearchedListing = {
  id: '01920000-0000-7000-8000-000000000001',
  ref: '4F7K2MXA',
  version: 3,
  companyId: '01920000-0000-7000-8000-000000000002',
  sourceLang: 'zh',
  texts: [
    { lang: 'zh', title: '304不鏽鋼球閥 DN50', summary: '两片式' },
    { lang: 'en', title: 'Ball Valve DN 50', summary: null },
  ],
  trail: [
    { slug: 'machinery', names: { en: 'Machinery', zh: '机械' } },
    { slug: 'valves-pumps', names: { en: 'Valves & Pumps', zh: '阀门、泵' } },
  ],
  companyNames: ['Tianjin Beitang Valve Co., Ltd.', '天津北塘阀门有限公司'],
  modelNumber: 'BV-50',
  hs6: '848180',
  originCountry: 'CN',
  moq: '100',
  priceFrom: '16.1',
  currency: 'USD',
  leadTimeDays: 25,
  incoterm: 'FOB',
  certificateCodes: ['CE'],
  attributes: [
    { id: 'bore', number: '5', unit: 'CMT' },
    { id: 'seat', choices: ['ptfe'] },
    { id: 'isForged', yes: false },
    { name: { en: 'Colour' }, value: 'grey' },
  ],
  maker: { country: 'CN', businessTypes: ['manufacturer'], languages: ['zh', 'en'], certificates: ['ISO9001', 'CE'] },
  publishedAt: new Date('2026-03-01T00:00:00.900Z'),
}

describe('a listing in the index', () => {
  it('has a field per language, its own language also as the source, spelled as queries are', () => {
    const document = listingDocument(valve)
    expect(document).toMatchObject({
      title_zh: '304不锈钢球阀 dn50',
      title_source: '304不锈钢球阀 dn50',
      summary_source: '两片式',
      title_en: 'ball valve dn 50',
    })
    expect(document).not.toHaveProperty('summary_en')
    expect(document).not.toHaveProperty('title_fr')
  })

  it('does not hold English twice', () => {
    expect(listingDocument({ ...valve, sourceLang: 'en' })).not.toHaveProperty('title_source')
  })

  it('is found under its own category and every one above, and filtered by numbers', () => {
    expect(listingDocument(valve)).toMatchObject({
      category: 'valves-pumps',
      categories: ['machinery', 'valves-pumps'],
      moq: 100,
      price: 16.1,
      publishedAt: 1772323200900,
    })
  })

  it('is found in the database by its title, model, category, company, HS code and heading', () => {
    const tokens = tokensOf(valve.texts[1]!, valve)
    for (const token of ['ball', 'valve', 'dn', '50', 'bv50', 'pump', '@beitang', '@天津', '阀门', '848180', '8481'])
      expect(tokens).toContain(token)
    expect(tokens).not.toContain('不锈')
    expect(tokens).not.toContain('beitang')
  })

  it('is filtered by what its attributes say, in one unit of a kind, and by what its maker is', () => {
    expect(listingDocument(valve)).toMatchObject({
      hs4: '8481',
      facts: { bore_from: 0.05, bore_to: 0.05, seat: ['ptfe'], isForged: ['no'] },
      certificates: ['CE', 'ISO9001'],
      makerCountry: 'CN',
      makerLanguages: ['zh', 'en'],
    })
  })
})
