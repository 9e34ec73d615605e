import type { ListingPaper } from '#app/domain/claims/listing-paper.ts'
import type { ListingView } from '#app/domain/listings/listing-view.ts'
import { describeAttributes } from '#app/domain/listings/describe-attributes.ts'
import type { AttributeValue } from '#app/domain/listings/attributes.ts'
import { schemaOfCategory } from '#db/seed/code-lists/category-schemas.ts'
import { sampleListing } from '../sample-listing.ts'

const schema = schemaOfCategory('valves-pumps')
const id = (n: number) => `0197c1de-0000-7000-8000-${String(n).padStart(12, '0')}`
/** Prose that does not compress like one sentence said over and over. */
const prose = (words: number) =>
  Array.from(
    { length: words },
    (_, index) =>
      ['valve', 'body', 'seat', 'tested', 'at', 'bar', 'flange', 'cast', 'lot', 'report'][(index * 7 + (index >> 3)) % 10] +
      (index % 11 === 0 ? `${index * 37}.` : ''),
  ).join(' ')

const answers: AttributeValue[] = schema.map((attribute, index): AttributeValue => {
  if (attribute.type === 'number') return { id: attribute.id, number: String(index * 13 + 1), unit: attribute.unit }
  if (attribute.type === 'range') return { id: attribute.id, from: String(-index), to: String(index * 9), unit: attribute.unit }
  if (attribute.type === 'choice') return { id: attribute.id, choices: [attribute.choices[0]!.code] }
  if (attribute.type === 'yes_no') return { id: attribute.id, yes: true }
  return { id: attribute.id, text: `Value ${index * 71} to EN ${1000 + index}` }
})
const extras: AttributeValue[] = Array.from({ length: 40 }, (_, index) => ({
  name: { en: `Further fact ${index}`, zh: `其他属性 ${index}` },
  value: `As measured ${index * 37} of ${index}`,
}))

const shownPaper = (index: number): ListingPaper['shown'] => ({
  number: `QY-${index * 1009}`,
  expiresOn: `20${30 + (index % 40)}-0${1 + (index % 9)}-11`,
  claim: {
    kind: 'certificate',
    key: '',
    state: 'document_seen',
    checks: [],
    ground: 'certificate_copy',
    checkerName: null,
    note: null,
    checkedAt: null,
    expiresOn: null,
    isDisputed: false,
  },
})

/** A listing with every field filled, and every list as long as it may be. */
export const fullListing: ListingView = {
  ...sampleListing,
  summary: { text: prose(50).slice(0, 300), lang: 'en' },
  descriptionHtml: { text: Array.from({ length: 12 }, (_, index) => `<p>${prose(60 + index)}</p>`).join(''), lang: 'en' },
  textLanguages: ['en', 'zh', 'es', 'ar', 'ru', 'pt', 'fr'],
  brand: 'Beitang',
  gtin: '4006381333931',
  nationalCodes: ['CN', 'US', 'DE', 'IN', 'BR', 'MX', 'TR', 'VN', 'JP', 'KR', 'CL', 'PE'].map((country, index) => ({
    country,
    code: `848180${4000 + index}`,
  })),
  tiers: Array.from({ length: 12 }, (_, index) => ({
    minQty: String(100 * (index + 1)),
    unitPrice: (18.4 - index * 0.31).toFixed(2),
    leadTimeDays: 20 + index,
  })),
  attributes: describeAttributes([...answers, ...extras], schema, 'en'),
  orderMultiple: '50',
  maxTrialQty: '10',
  customisation: (['logo', 'packaging', 'graphic', 'design'] as const).map((kind) => ({ kind, minQty: '500', setupFee: '80' })),
  packaging: {
    unitPack: 'Plastic cap on each flange, PE bag',
    innerQty: '2',
    packageType: 'XCT',
    cartonQty: '8',
    lengthCm: '42',
    widthCm: '38',
    heightCm: '30',
    grossKg: '66.4',
    netKg: '63.2',
    cartonsPerPallet: 20,
    qty20gp: '3200',
    qty40gp: '3100',
    qty40hq: '3100',
    stackable: true,
    marks: prose(60).slice(0, 400),
  },
  handling: {
    dangerous: { unNumber: '3480', hazardClass: '9', packingGroup: 'II' },
    battery: true,
    liquid: true,
    magnetic: true,
    shelfLifeMonths: 24,
    storageMinC: '-20',
    storageMaxC: '40',
  },
  support: { warrantyMonths: 24, afterSales: prose(150).slice(0, 1000), spareParts: prose(170).slice(0, 1000) },
  certificates: Array.from({ length: 40 }, (_, index) => `Certificate ${index * 17}`),
  papers: Array.from({ length: 40 }, (_, index) => ({ name: `Certificate ${index * 17}`, shown: shownPaper(index) })),
  pictures: Array.from({ length: 10 }, (_, index) => ({ fileId: id(index), widths: [160, 320, 640, 1200] })),
  picture: { fileId: id(0), widths: [160, 320, 640, 1200] },
  videoUrl: 'https://video.example/watch/ball-valve',
  documents: (['drawing', 'datasheet', 'safety_sheet'] as const).flatMap((kind, group) =>
    Array.from({ length: 5 }, (_, index) => ({
      kind,
      fileId: id(100 + group * 10 + index),
      name: `BT-Q41F-50-${kind}-${index}.pdf`,
      size: 245_000 + index,
    })),
  ),
  related: Array.from({ length: 12 }, (_, index) => ({
    kind: (['accessory', 'spare', 'part_of', 'alternative'] as const)[index % 4]!,
    slug: `listing-${index}-4f7k2mx${index % 10}`,
    title: { text: `Related listing ${index * 7}`, lang: 'en' },
  })),
}
