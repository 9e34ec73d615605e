import type { ListingDraftInput } from '#app/domain/listings/listing-input.ts'
import { around } from './complete-values.ts'

/** What F2 demands, said once more and otherwise than the code says it. */
export function brokenConstraints(one: ListingDraftInput): string[] {
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
  must(
    'no address in a title',
    ![one.title_en, one.title_zh].some((title) => title && /[\p{L}\p{N}]@[\p{L}\p{N}-]+\.\p{L}{2}|微信/u.test(title)),
  )
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
