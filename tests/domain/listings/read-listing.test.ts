import { describe, expect, it } from 'vitest'
import { readListing } from '#app/domain/listings/read-listing.ts'
import { around, complete } from './complete-values.ts'

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
