import { describe, expect, it } from 'vitest'
import { businessTypes } from '#app/domain/companies/company.ts'
import { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import { hasContactData } from '#app/domain/listings/contact-data.ts'
import { publishProblems } from '#app/domain/listings/publication.ts'
import { isForSamplesOnly } from '#app/domain/trade/payment-term.ts'
import { checkRegistration } from '#app/domain/trade/registration-id.ts'
import { isMeasure } from '#app/domain/trade/measure.ts'
import { readCsv } from '#db/seed/code-lists/csv.ts'
import { categoryRows } from '#db/seed/code-lists.ts'
import { companyKeys } from '#db/seed/companies/demo-company.ts'
import { demoCompanies } from '#db/seed/companies.ts'
import { isGuest } from '#db/seed/dealings/demo-dealing.ts'
import { demoDealings } from '#db/seed/dealings/demo-dealings.ts'
import { momentOf } from '#db/seed/demo-context.ts'
import { schemaOfCategory } from '#db/seed/code-lists/category-schemas.ts'
import { demoListings, listingForm } from '#db/seed/listings.ts'
import { demoAddresses } from '#app/domain/accounts/demo.ts'

const now = new Date('2026-03-02T00:05:00Z')
const categories = categoryRows()
const leaves = new Set(categories.filter((row) => row.parentSlug).map((row) => row.slug))
const locations = new Map(readCsv<'locode' | 'country' | 'functions'>('locations.csv').map((row) => [row.locode, row]))
const chapters = new Set(readCsv<'chapter'>('hs-chapters.csv').map((row) => row.chapter))
const schemes = new Map(readCsv<'code' | 'applies_to'>('certificate-schemes.csv').map((row) => [row.code, row.applies_to]))
const companyOf = (key: string) => demoCompanies.find((company) => company.key === key)!
const countryOf = (key: string) => companyOf(key).country

describe('code lists', () => {
  it('have all rows, each code once', () => {
    expect(categories.filter((row) => !row.parentSlug)).toHaveLength(30)
    expect(leaves.size).toBe(160)
    expect(new Set(categories.map((row) => row.slug)).size).toBe(190)
    expect(chapters.size).toBe(96)
    expect(schemes.size).toBe(64)
    expect(locations.size).toBe(readCsv('locations.csv').length)
    expect(locations.size).toBeGreaterThan(229)
  })

  it('draw a leaf as its top-level category', () => {
    expect(categories.find((row) => row.slug === 'valves-pumps')).toMatchObject({
      parentSlug: 'parts-fabrication',
      drawing: 'parts-fabrication',
    })
  })

  it('write places as UN/LOCODE does', () => {
    for (const { locode, country, functions } of locations.values()) {
      expect(locode).toMatch(/^[A-Z]{2}[A-Z2-9]{3}$/)
      expect(locode.slice(0, 2)).toBe(country)
      expect(functions, locode).toMatch(/^[1-68]+$/)
    }
  })
})

describe('demo companies', () => {
  it('are twelve of at least five countries, each once', () => {
    expect(demoCompanies.map((company) => company.key).sort()).toEqual([...companyKeys].sort())
    expect(new Set(demoCompanies.map((company) => company.country)).size).toBeGreaterThanOrEqual(5)
    const addresses = demoCompanies.flatMap(({ owner, colleagues }) => [owner, ...colleagues].map((person) => person.address))
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toEqual(expect.arrayContaining([demoAddresses.sales, demoAddresses.buyer]))
    expect(addresses.every((address) => address.endsWith('.test'))).toBe(true)
  })

  it.each(demoCompanies)('$key says only what the lists know', (company) => {
    expect(company.businessTypes.every((type) => businessTypes.includes(type))).toBe(true)
    expect(company.mainCategories.filter((slug) => !leaves.has(slug))).toEqual([])
    expect(company.nearestPorts.filter((locode) => !/[18]/.test(locations.get(locode)?.functions ?? ''))).toEqual([])
    expect(company.certificateCodes.filter((code) => schemes.get(code) !== 'company')).toEqual([])
    expect(company.mainMarkets).not.toContain(company.country)
    expect(() => new Intl.DateTimeFormat('en', { timeZone: company.timeZone })).not.toThrow()
  })

  it('have registration numbers that hold as far as a machine can tell, and the Chinese ones their credit code', () => {
    const chinese = demoCompanies.filter((company) => company.country === 'CN')
    expect(chinese.length).toBeGreaterThanOrEqual(4)
    for (const { registrationId } of chinese) expect(registrationId.scheme).toBe('USCC')
    for (const { registrationId } of demoCompanies) expect(checkRegistration(registrationId), registrationId.value).toMatchObject({ passed: true })
  })
})

describe('demo listings', () => {
  it('are the 56 of Chinese ports and about a dozen of makers elsewhere', () => {
    const isElsewhere = (key: string) => !['CN', 'HK'].includes(countryOf(key))
    expect(demoListings.filter((listing) => !isElsewhere(listing.company))).toHaveLength(56)
    expect(demoListings.filter((listing) => isElsewhere(listing.company)).length).toBeGreaterThanOrEqual(12)
    expect(new Set(demoListings.map((listing) => listing.key)).size).toBe(demoListings.length)
    expect(new Set(demoListings.map((listing) => listing.company)).size).toBe(demoCompanies.length)
  })

  it.each(demoListings)('$key can go on the stage', (listing) => {
    const form = listingForm({ now }, listing)
    const problems = publishProblems(form, {
      today: '2026-03-02',
      isLeafCategory: leaves.has(listing.category),
      isService: false,
      schema: schemaOfCategory(listing.category),
      companyCountry: countryOf(listing.company),
      location: locations.get(listing.terms[1]) ?? null,
    })
    expect(problems).toEqual([])
    expect(chapters.has(listing.hs6.slice(0, 2))).toBe(true)
    expect(listing.certificates.filter((code) => !schemes.has(code))).toEqual([])
    expect(listing.payment.some(isForSamplesOnly)).toBe(false)
  })

  it.each(demoListings)('$key tells of its product in English and in its own language', (listing) => {
    const chinese = ['CN', 'HK'].includes(countryOf(listing.company))
    expect(Object.keys(listing.texts)).toEqual(expect.arrayContaining(['en', listing.sourceLang, ...(chinese ? ['zh'] : [])]))
    for (const { title, summary, description } of Object.values(listing.texts)) {
      expect([title, summary, description].filter(hasContactData)).toEqual([])
      expect(summary.length).toBeLessThanOrEqual(300)
      expect(description.match(/[.。](?=\s|$|[^\d])/g)?.length ?? 0).toBeGreaterThanOrEqual(2)
    }
    expect(listing.attributes.length).toBeGreaterThanOrEqual(4)
    expect(listing.attributes.length).toBeLessThanOrEqual(8)
    expect(listing.attributes.filter(([, , , unit]) => unit !== undefined && !isMeasure(unit))).toEqual([])
  })

  it('mostly answer what their categories ask', () => {
    const forms = demoListings.map((listing) => listingForm({ now }, listing))
    const [answers, extras] = [forms.flatMap((form) => form.attributes), forms.flatMap((form) => form.extras)]
    expect(answers.length).toBeGreaterThan(3 * extras.length)
  })

  it.each(demoListings)('$key weighs no less packed than unpacked', (listing) => {
    const [gross, net] = listing.carton.kg.map(Number)
    expect(gross).toBeGreaterThanOrEqual(net!)
    const kgPerCbm = gross! / (listing.carton.cm.map(Number).reduce((volume, side) => volume * side, 1) / 1_000_000)
    expect(kgPerCbm).toBeGreaterThan(20)
    expect(kgPerCbm).toBeLessThan(8000)
  })
})

describe('demo dealings', () => {
  it('stand in order, and every inquiry is one that the form takes', () => {
    for (const { key, at, steps, inquiry } of demoDealings) {
      const moments = [at, ...steps.map((step) => step.at)].map((moment) => momentOf({ now }, moment).getTime())
      expect(moments, key).toEqual([...moments].sort((a, b) => a - b))
      expect(new Set(moments).size, key).toBe(moments.length)
      expect(moments.at(-1), key).toBeLessThan(now.getTime())
      expect(InquiryForm.safeParse(inquiry).success, key).toBe(true)
    }
    expect(new Set(demoDealings.map((dealing) => dealing.key)).size).toBe(demoDealings.length)
  })

  it('go both ways: China buys and sells, and so do the two accounts', () => {
    const pairs = demoDealings.flatMap(({ buyer, listing }) =>
      isGuest(buyer) ? [] : [{ buyer, supplier: demoListings.find(({ key }) => key === listing)!.company }],
    )
    expect(pairs.some(({ buyer, supplier }) => countryOf(buyer) === 'CN' && countryOf(supplier) !== 'CN')).toBe(true)
    expect(pairs.some(({ buyer, supplier }) => countryOf(buyer) !== 'CN' && countryOf(supplier) === 'CN')).toBe(true)
    for (const account of [demoAddresses.sales, demoAddresses.buyer]) {
      const { key } = demoCompanies.find(({ owner }) => owner.address === account)!
      expect(pairs.filter(({ buyer }) => buyer === key).length).toBeGreaterThan(0)
      expect(pairs.filter(({ supplier }) => supplier === key).length).toBeGreaterThan(0)
    }
    expect(pairs.some(({ buyer, supplier }) => buyer === supplier)).toBe(false)
  })

  it('begin from members and from guests', () => {
    const guests = demoDealings.filter(({ buyer }) => isGuest(buyer))
    expect(guests.length).toBeGreaterThanOrEqual(2)
    expect(demoDealings.length - guests.length).toBeGreaterThanOrEqual(10)
  })
})
