import type { Database } from '#db/client.server.ts'
import type { GivenCompany } from '#tests/given.ts'
import { givenIn } from '#tests/given.ts'

/** A small catalogue of two makers, one in China and one in India. */
export async function catalogueIn(db: Database) {
  const given = givenIn(db)
  const beitang = await given.company({ name: 'Tianjin Beitang Valve Co., Ltd.', country: 'CN' })
  const pune = await given.company({ name: 'Pune Brassworks', country: 'IN' })
  const inIndia = { originCountry: 'IN', namedPlace: 'INNSA' }
  const one = (of: GivenCompany, change: Parameters<typeof given.listing>[1]) => given.listing(of, change)
  return {
    given,
    beitang,
    pune,
    valve: await one(beitang, {
      title_en: 'Ball Valve Stainless 304 DN50 PN64',
      title_zh: '304不锈钢球阀 DN50',
      summary_en: 'Full bore, two pieces',
      category: 'valves-pumps',
    }),
    bottle: await one(beitang, {
      title_en: 'Insulated Stainless Steel Bottle 500 ml',
      title_zh: '不锈钢保温杯 500毫升',
      description_zh: '双层真空。',
      category: 'drinkware',
      modelNumber: 'IB-500',
      hs6: '961700',
      moq: '500',
      tiers: [
        { minQty: '500', unitPrice: '3.20', leadTimeDays: 20 },
        { minQty: '5000', unitPrice: '2.48', leadTimeDays: 30 },
      ],
    }),
    bulb: await one(beitang, {
      sourceLang: 'zh',
      title_en: undefined,
      description_en: undefined,
      title_zh: 'A60 LED燈泡 9W E27 220-240V',
      description_zh: '家用照明。',
      category: 'led-bulbs-tubes',
      modelNumber: 'A60-9',
      hs6: '853952',
      moq: '5000',
      tiers: [{ minQty: '5000', unitPrice: '0.62' }],
      leadTimeDaysMax: 25,
    }),
    brass: await one(pune, {
      ...inIndia,
      title_en: 'Forged Brass Gate Valves 1/2 inch',
      category: 'valves-pumps',
      modelNumber: 'GV-15',
      moq: '50',
      tiers: [{ minQty: '50', unitPrice: '4.10' }],
      leadTimeDaysMax: 60,
    }),
    towel: await one(pune, {
      ...inIndia,
      title_en: 'Cotton Bath Towel 70x140 cm',
      category: 'home-textiles',
      modelNumber: 'TW-70',
      hs6: '630260',
      priceMode: 'on_request',
      tiers: [],
      moq: '1000',
    }),
  }
}
