import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ListingDraftInput } from '#app/domain/listings/listing-input.ts'
import type { Surroundings } from '#app/domain/listings/publication.ts'
import { readListing, type PlainValues } from '#app/domain/listings/read-listing.ts'
import { schemaOfCategory } from '#db/seed/code-lists/category-schemas.ts'
import { listingInput } from '#tests/listing-input.ts'

const around: Surroundings = {
  today: '2026-02-28',
  isLeafCategory: true,
  isService: false,
  schema: schemaOfCategory('valves-pumps'),
  companyCountry: 'CN',
  location: { locode: 'CNNGB', country: 'CN', functions: '1' },
}
const complete: PlainValues = {
  ...listingInput({ priceValidUntil: '2026-12-31' }),
  leadTimeDaysMin: '20',
  leadTimeDaysMax: '35',
  attributes: [{ id: 'material', text: '304' }],
}

describe('a listing as plain values', () => {
  it('is read when everything is right', () => {
    expect(readListing(complete, around)).toMatchObject({ listing: { title_en: complete.title_en, leadTimeDaysMax: 35 }, problems: [] })
  })

  it('has all its problems told at once: what cannot be read, what is missing, what does not fit', () => {
    const wrong = {
      ...complete,
      title_en: 'Valve, write to sales@valves.example',
      summary_en: '',
      modelNumber: ' ',
      gtin: '4006381333932',
      hs6: '848180',
      nationalCodes: [{ country: 'CN', code: '8482100000' }],
      originCountry: 'XX',
      attributes: [{ id: 'mediumTemperature', from: '180', to: '-20' }],
      moq: 'many',
      tiers: [
        { minQty: '100', unitPrice: '2' },
        { minQty: '', unitPrice: '' },
        { minQty: '100', unitPrice: '3' },
        { minQty: '200', unitPrice: '1,5' },
      ],
      currency: 'XAU',
      priceValidUntil: '2027-03-01',
      cartonNetKg: '99',
      storageMinC: '-300',
      keywords_en: 'a,b,c,d,e,f,g,h,i,j,k',
    }
    const { problems } = readListing(wrong, around)
    const found = problems.map(({ field, code }) => `${field} ${code}`)
    expect(found.sort()).toEqual(
      [
        'attributes.material required',
        'attributes.mediumTemperature range_order',
        'cartonNetKg net_above_gross',
        'currency choose',
        'gtin gtin',
        'keywords_en too_many',
        'modelNumber required',
        'moq number',
        'nationalCodes[0].code tariff_prefix',
        'originCountry choose',
        'priceValidUntil date_too_late',
        'storageMinC degrees',
        'summary_en required',
        'tiers[3].unitPrice number',
        'title_en contact_data',
      ].sort(),
    )
  })

  it('is whole again without the one thing that was wrong, whatever that was', () => {
    for (const [field, value] of Object.entries(complete)) {
      if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
      const { problems } = readListing({ ...complete, [field]: { odd: true } }, around)
      expect([field, ...problems.map((problem) => problem.field.split(/[.[_]/)[0])]).toContain(field.split('_')[0])
    }
  })
})

const mostly = (good: unknown[], odd: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: odd })
const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '0.0000001',
    '1e9',
    'NaN',
    '９９',
    '١٢',
    '99999999999999',
    '1.5',
    '1,000',
    'XX',
    'null',
    '__proto__',
    'CT',
  ),
  fc.string({ maxLength: 12 }),
  fc.constant(undefined),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
  fc.object({ maxDepth: 1 }),
)
const figure = mostly(['1', '2', '50', '100', '100.000000', '99.5', '1000', '0.000001'], odd)
const row = (columns: Record<string, fc.Arbitrary<unknown>>) =>
  fc.array(fc.oneof({ weight: 6, arbitrary: fc.record(columns, { requiredKeys: [] }) }, odd), { maxLength: 4 })
const day = mostly(['2026-02-27', '2026-02-28', '2027-02-28', '2027-03-01', '2026-12-31'], odd)

const form = fc.record(
  {
    title_en: mostly(['Ball valve', 'Val', '阀门', 'a@b.co valve', 'x'.repeat(200), 'x'.repeat(201), '阀'.repeat(101)], odd),
    summary_en: mostly(['Full bore.', 'x'.repeat(300), 'x'.repeat(301)], odd),
    keywords_en: mostly(['valve, steel', 'a,b,c,d,e,f,g,h,i,j', 'a,b,c,d,e,f,g,h,i,j,k'], odd),
    title_zh: mostly(['球阀', '', '微信valveking88'], odd),
    description_zh: mostly(['说明', ''], odd),
    modelNumber: mostly(['BV-50', '', 'x'.repeat(60), 'x'.repeat(61)], odd),
    gtin: mostly(['4006381333931', '4006381333932', '96385074', ''], odd),
    hs6: mostly(['848180', '8481.80', '999999', ''], odd),
    nationalCodes: row({ country: mostly(['CN', 'US', 'XX'], odd), code: mostly(['8481804090', '8482104090', '848180'], odd) }),
    originCountry: mostly(['CN', 'DE', 'XX'], odd),
    originSubdivision: mostly(['CN-ZJ', 'DE-BY', ''], odd),
    attributes: row({
      id: mostly(['material', 'faceToFace', 'mediumTemperature', 'actuation', 'unknown'], odd),
      text: mostly(['304', ''], odd),
      number: figure,
      from: mostly(['-20', '0', '180'], odd),
      to: mostly(['-20', '0', '180'], odd),
      unit: mostly(['MMT', 'INH', 'CEL', 'FAH', 'KGM'], odd),
      choice: mostly(['lever', 'gear', 'none'], odd),
    }),
    priceMode: mostly(['tiers', 'range', 'on_request'], odd),
    moq: figure,
    orderMultiple: figure,
    maxTrialQty: figure,
    priceBasisQty: figure,
    tiers: row({ minQty: figure, unitPrice: figure, leadTimeDays: mostly(['0', '30', '731', ''], odd) }),
    priceFrom: figure,
    priceTo: figure,
    currency: mostly(['USD', 'XAU', ''], odd),
    priceValidUntil: day,
    capacity: figure,
    capacityPer: mostly(['day', 'hour'], odd),
    incoterm: mostly(['FOB', 'EXW', 'CIF', 'DDU'], odd),
    namedPlace: mostly(['CNNGB', 'Ningbo', ''], odd),
    leadTimeDaysMin: mostly(['0', '20', '40', ''], odd),
    leadTimeDaysMax: mostly(['0', '35', ''], odd),
    paymentTerms: mostly(['LC_SIGHT', ''], odd),
    sampleAvailable: mostly(['yes', 'no', ''], odd),
    samplePrice: figure,
    sampleLeadDays: mostly(['5', '366', ''], odd),
    cartonQty: figure,
    innerQty: figure,
    cartonGrossKg: figure,
    cartonNetKg: figure,
    cartonLengthCm: figure,
    isDangerous: mostly(['on', ''], odd),
    unNumber: mostly(['UN 3480', '348', ''], odd),
    hazardClass: mostly(['9', '10', ''], odd),
    safetySheetIds: mostly([['0197c1de-0000-7000-8000-000000000001'], []], odd),
    pictureIds: mostly([['0197c1de-0000-7000-8000-000000000001'], []], odd),
    ownsPictures: mostly(['on', ''], odd),
    videoUrl: mostly(['https://video.example/1', 'http://video.example/1', 'javascript:alert(1)', ''], odd),
    storageMinC: mostly(['-20', '4', ''], odd),
    storageMaxC: mostly(['-20', '8', ''], odd),
    related: row({ ref: mostly(['4F7K2MXA', '4f7k2mxa', 'short'], odd), kind: mostly(['spare', 'other'], odd) }),
  },
  { requiredKeys: [] },
)

/** What F2 demands, said once more and otherwise than the code says it. */
function brokenConstraints(one: ListingDraftInput): string[] {
  const broken: string[] = []
  const must = (name: string, holds: unknown) => (holds ? undefined : broken.push(name))
  const has = (...names: (keyof ListingDraftInput)[]) =>
    names.forEach((name) => must(`${name} is said`, one[name] !== undefined && one[name] !== ''))
  has(
    'title_en',
    'summary_en',
    'description_en',
    'category',
    'modelNumber',
    'originCountry',
    'moq',
    'priceUnit',
    'leadTimeDaysMax',
    'capacity',
    'capacityPer',
    'sampleAvailable',
  )
  has('cartonQty', 'cartonLengthCm', 'cartonWidthCm', 'cartonHeightCm', 'cartonGrossKg', 'cartonNetKg')
  const wide = [...one.title_en!].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0)
  must('title 4..200', wide >= 4 && wide <= 200)
  must('no address in a title', ![one.title_en, one.title_zh].some((title) => title && /@|微信/.test(title)))
  must('summary 300', one.summary_en!.length <= 300)
  must('keywords 10', one.keywords_en.length <= 10)
  must('text with title', one.title_zh !== undefined || (one.description_zh === undefined && one.keywords_zh.length === 0))
  if (one.gtin)
    must(
      'gtin',
      [...one.gtin].reverse().reduce((sum, digit, index) => sum + Number(digit) * (index % 2 ? 3 : 1), 0) % 10 === 0 &&
        [8, 12, 13, 14].includes(one.gtin.length),
    )
  must('hs6', one.hs6 === undefined || (/^\d{6}$/.test(one.hs6) && one.hs6 !== '999999'))
  must(
    'national codes',
    one.nationalCodes.every(({ code, country }) => one.hs6 && code.startsWith(one.hs6) && code.length > 6 && /^[A-Z]{2}$/.test(country)),
  )
  must('province', !one.originSubdivision || one.originSubdivision.startsWith(`${one.originCountry}-`))
  must(
    'required attribute',
    one.attributes.some(({ id, text }) => id === 'material' && text),
  )
  must(
    'known attributes',
    one.attributes.every(({ id }) => around.schema.some((asked) => asked.id === id)),
  )
  must('moq', Number(one.moq) > 0)
  if (one.orderMultiple)
    must('multiple', Math.abs((Number(one.moq) / Number(one.orderMultiple)) % 1) < 1e-9 || Number(one.orderMultiple) < 1e-5)
  if (one.maxTrialQty) must('trial', Number(one.maxTrialQty) <= Number(one.moq))
  if (one.priceBasisQty) must('basis', Number(one.priceBasisQty) >= 1)
  if (one.priceMode !== 'on_request') {
    has('currency', 'incoterm', 'namedPlace', 'priceValidUntil')
    must('valid for a year at most', one.priceValidUntil! >= '2026-02-28' && one.priceValidUntil! <= '2027-02-28')
  }
  if (one.priceMode === 'tiers') {
    must('a tier', one.tiers.length > 0 && one.tiers.length <= 12)
    must('first is moq', Number(one.tiers[0]?.minQty) === Number(one.moq))
    one.tiers.slice(1).forEach((tier, index) => {
      must('quantities rise', Number(tier.minQty) > Number(one.tiers[index]!.minQty))
      must('prices do not', Number(tier.unitPrice) <= Number(one.tiers[index]!.unitPrice))
    })
  }
  if (one.priceMode === 'range') must('range', Number(one.priceFrom) > 0 && Number(one.priceTo) >= Number(one.priceFrom))
  must('lead times', one.leadTimeDaysMin === undefined || one.leadTimeDaysMin <= one.leadTimeDaysMax!)
  must('payment', one.paymentTerms.length > 0)
  if (one.sampleAvailable === 'yes') has('samplePrice', 'sampleLeadDays')
  must('gross ≥ net', Number(one.cartonGrossKg) >= Number(one.cartonNetKg) && Number(one.cartonNetKg) > 0)
  must('inner ≤ carton', !one.innerQty || Number(one.innerQty) <= Number(one.cartonQty))
  if (one.isDangerous || one.unNumber)
    must('dangerous', /^\d{4}$/.test(one.unNumber ?? '') && one.hazardClass && one.safetySheetIds.length > 0)
  must('rights', one.pictureIds.length === 0 || one.ownsPictures)
  must('video', !one.videoUrl || one.videoUrl.startsWith('https://'))
  must('storage', !one.storageMinC || !one.storageMaxC || Number(one.storageMinC) <= Number(one.storageMaxC))
  must('related once', new Set(one.related.map(({ ref }) => ref)).size === one.related.length)
  return broken
}

describe('whatever a form sends', () => {
  it('no accepted listing breaks a constraint, and none is refused without a reason', { timeout: 60_000 }, () => {
    let accepted = 0
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: aFew(form) }, form), (typed) => {
        const read = readListing({ ...complete, ...typed }, around)
        if (read.listing === null) return read.problems.length > 0 && read.problems.every(({ field, code }) => field !== '' && code !== '')
        accepted += 1
        const broken = brokenConstraints(read.listing)
        if (broken.length > 0) throw new Error(`${broken.join(', ')}: ${JSON.stringify(typed)}`)
        // What was accepted is accepted again, and says the same.
        return JSON.stringify(readListing(read.listing, around).listing) === JSON.stringify(read.listing)
      }),
      { numRuns: 1500 },
    )
    expect(accepted).toBeGreaterThan(100)
  })
})

/** A few fields of a form, whichever. */
function aFew(whole: typeof form): fc.Arbitrary<object> {
  return fc
    .tuple(whole, fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }))
    .map(([typed, picks]) => Object.fromEntries(picks.flatMap((pick) => Object.entries(typed).slice(pick, pick + 1))))
}
