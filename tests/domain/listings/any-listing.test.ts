import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readListing } from '#app/domain/listings/read-listing.ts'
import { around, complete } from './complete-values.ts'
import { brokenConstraints } from './constraints.ts'

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

describe('whatever a form sends', () => {
  it('no accepted listing breaks a constraint, and none is refused without a reason', { timeout: 60_000 }, () => {
    let accepted = 0
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: aFew(form) }, form), (typed) => {
        const read = readListing({ ...complete, ...typed }, around)
        if (read.problems.length > 0) return read.problems.every(({ field, code }) => field !== '' && code !== '')
        if (read.listing === null) return false
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
