import { languages, type Language } from '#app/i18n/languages.ts'
import type { Incoterm } from '../trade/incoterm.ts'
import type { PaymentTermCode } from '../trade/payment-term.ts'
import { canonicalDecimal } from '../trade/quantity.ts'
import type { UnitCode } from '../trade/unit.ts'
import { attributeRows, readAttributes, type AttributeValue } from './attributes.ts'
import type { CategorySchema } from './category-schema.ts'
import { handlingOf, supportOf } from './form/handling.ts'
import type { RelatedRow } from './form/media.ts'
import { packagingOf } from './form/packaging.ts'
import { customisationOf, sampleOf } from './form/sample.ts'
import type { ListingText } from './form/texts.ts'
import type { ListingDraftInput } from './listing-input.ts'
import {
  customisationKinds,
  type CapacityPeriod,
  type Customisation,
  type Handling,
  type ListingDocument,
  type ListingPackaging,
  type ListingSample,
  type NationalCode,
  type PriceMode,
  type PriceTier,
  type Support,
} from './listing.ts'

/** What the row of a listing holds of its form. */
export type ListingColumns = {
  sourceLang: Language
  categorySlug: string | null
  schemaEdition: number | null
  modelNumber: string | null
  brand: string | null
  gtin: string | null
  hs6: string | null
  nationalCodes: NationalCode[]
  originCountry: string | null
  originSubdivision: string | null
  attributes: AttributeValue[]
  priceMode: PriceMode
  currency: string | null
  priceUnit: UnitCode | null
  priceBasisQty: string | null
  priceFrom: string | null
  priceTo: string | null
  priceValidUntil: string | null
  moq: string | null
  orderMultiple: string | null
  maxTrialQty: string | null
  capacity: string | null
  capacityUnit: UnitCode | null
  capacityPer: CapacityPeriod | null
  incoterm: Incoterm | null
  namedPlace: string | null
  leadTimeDaysMin: number | null
  leadTimeDaysMax: number | null
  paymentTerms: PaymentTermCode[]
  sample: ListingSample | null
  customisation: Customisation[]
  packaging: ListingPackaging | null
  handling: Handling
  support: Support
  certificateCodes: string[]
  pictureFileIds: string[]
  ownsPictures: boolean
  videoUrl: string | null
  documents: ListingDocument[]
}

export type StoredListing = ListingColumns & {
  texts: readonly Pick<ListingText, 'lang' | 'title' | 'summary' | 'description' | 'keywords'>[]
  tiers: readonly PriceTier[]
  related: readonly RelatedRow[]
}

/** What a form says, as the row holds it. Answers that the schema does not know are told by `publishProblems`; here they are left out. */
export function columnsOf(form: ListingDraftInput, schema: CategorySchema): ListingColumns {
  const isPriced = form.priceMode !== 'on_request'
  return {
    sourceLang: form.sourceLang,
    categorySlug: form.category ?? null,
    schemaEdition: form.category === undefined ? null : schema.edition,
    modelNumber: form.modelNumber ?? null,
    brand: form.brand ?? null,
    gtin: form.gtin ?? null,
    hs6: form.hs6 ?? null,
    nationalCodes: form.nationalCodes,
    originCountry: form.originCountry ?? null,
    originSubdivision: form.originSubdivision ?? null,
    attributes: readAttributes(form, schema.attributes).values,
    priceMode: form.priceMode,
    currency: form.currency ?? null,
    priceUnit: form.priceUnit ?? null,
    priceBasisQty: form.priceBasisQty ?? null,
    priceFrom: form.priceMode === 'range' ? (form.priceFrom ?? null) : null,
    priceTo: form.priceMode === 'range' ? (form.priceTo ?? null) : null,
    priceValidUntil: isPriced ? (form.priceValidUntil ?? null) : null,
    moq: form.moq ?? null,
    orderMultiple: form.orderMultiple ?? null,
    maxTrialQty: form.maxTrialQty ?? null,
    capacity: form.capacity ?? null,
    capacityUnit: form.capacity === undefined ? null : (form.capacityUnit ?? form.priceUnit ?? null),
    capacityPer: form.capacityPer ?? null,
    incoterm: form.incoterm ?? null,
    namedPlace: form.namedPlace ?? null,
    leadTimeDaysMin: form.leadTimeDaysMin ?? null,
    leadTimeDaysMax: form.leadTimeDaysMax ?? null,
    paymentTerms: form.paymentTerms,
    sample: sampleOf(form),
    customisation: customisationOf(form),
    packaging: packagingOf(form),
    handling: handlingOf(form),
    support: supportOf(form),
    certificateCodes: form.certificateCodes,
    pictureFileIds: form.pictureIds,
    ownsPictures: form.ownsPictures,
    videoUrl: form.videoUrl ?? null,
    documents: [
      ...form.drawingIds.map((fileId) => ({ kind: 'drawing', fileId }) as const),
      ...form.datasheetIds.map((fileId) => ({ kind: 'datasheet', fileId }) as const),
      ...form.safetySheetIds.map((fileId) => ({ kind: 'safety_sheet', fileId }) as const),
    ],
  }
}

const said = <T>(value: T | null): T | undefined => value ?? undefined
const decimal = (value: string | null | undefined) => (value === null || value === undefined ? undefined : canonicalDecimal(value))
const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? ('yes' as const) : ('no' as const))

/** The form that a stored listing would have come from. */
export function formOf(stored: StoredListing): ListingDraftInput {
  const { sample, packaging, handling, support } = stored
  const filesOf = (kind: ListingDocument['kind']) => stored.documents.filter((one) => one.kind === kind).map(({ fileId }) => fileId)
  return {
    ...textValues(stored),
    category: said(stored.categorySlug),
    modelNumber: said(stored.modelNumber),
    brand: said(stored.brand),
    gtin: said(stored.gtin),
    hs6: said(stored.hs6),
    nationalCodes: stored.nationalCodes,
    originCountry: said(stored.originCountry),
    originSubdivision: said(stored.originSubdivision),
    ...attributeRows(stored.attributes),
    priceMode: stored.priceMode,
    currency: said(stored.currency),
    priceUnit: said(stored.priceUnit),
    priceBasisQty: decimal(stored.priceBasisQty),
    tiers: stored.tiers.map(({ minQty, unitPrice, leadTimeDays }) => ({
      minQty: canonicalDecimal(minQty),
      unitPrice: canonicalDecimal(unitPrice),
      leadTimeDays: leadTimeDays ?? undefined,
    })),
    priceFrom: decimal(stored.priceFrom),
    priceTo: decimal(stored.priceTo),
    priceValidUntil: said(stored.priceValidUntil),
    moq: decimal(stored.moq),
    orderMultiple: decimal(stored.orderMultiple),
    maxTrialQty: decimal(stored.maxTrialQty),
    capacity: decimal(stored.capacity),
    capacityUnit: said(stored.capacityUnit),
    capacityPer: said(stored.capacityPer),
    incoterm: said(stored.incoterm),
    namedPlace: said(stored.namedPlace),
    leadTimeDaysMin: said(stored.leadTimeDaysMin),
    leadTimeDaysMax: said(stored.leadTimeDaysMax),
    paymentTerms: stored.paymentTerms,
    sampleAvailable: yesNo(sample?.available),
    samplePrice: sample?.price,
    sampleCurrency: sample?.currency,
    sampleFreight: sample?.freightCollect === undefined ? undefined : sample.freightCollect ? 'collect' : 'prepaid',
    sampleIsRefundable: sample?.refundableOnOrder ?? false,
    sampleLeadDays: sample?.leadDays,
    sampleMaxQty: sample?.maxQty,
    customisation: customisationKinds.flatMap((kind) => {
      const offered = stored.customisation.find((one) => one.kind === kind)
      return offered ? [{ kind, isOffered: true, minQty: offered.minQty, setupFee: offered.setupFee }] : []
    }),
    unitPack: packaging?.unitPack,
    innerQty: packaging?.innerQty,
    cartonQty: packaging?.cartonQty,
    packageType: packaging?.packageType,
    cartonLengthCm: packaging?.lengthCm,
    cartonWidthCm: packaging?.widthCm,
    cartonHeightCm: packaging?.heightCm,
    cartonGrossKg: packaging?.grossKg,
    cartonNetKg: packaging?.netKg,
    cartonsPerPallet: packaging?.cartonsPerPallet,
    qty20gp: packaging?.qty20gp,
    qty40gp: packaging?.qty40gp,
    qty40hq: packaging?.qty40hq,
    isStackable: yesNo(packaging?.stackable),
    marks: packaging?.marks,
    isDangerous: handling.dangerous !== undefined,
    unNumber: handling.dangerous?.unNumber,
    hazardClass: handling.dangerous?.hazardClass,
    packingGroup: handling.dangerous?.packingGroup,
    hasBattery: handling.battery ?? false,
    isLiquid: handling.liquid ?? false,
    isMagnetic: handling.magnetic ?? false,
    shelfLifeMonths: handling.shelfLifeMonths,
    storageMinC: handling.storageMinC,
    storageMaxC: handling.storageMaxC,
    warrantyMonths: support.warrantyMonths,
    afterSales: support.afterSales,
    spareParts: support.spareParts,
    certificateCodes: stored.certificateCodes,
    pictureIds: stored.pictureFileIds,
    ownsPictures: stored.ownsPictures,
    videoUrl: said(stored.videoUrl),
    drawingIds: filesOf('drawing'),
    datasheetIds: filesOf('datasheet'),
    safetySheetIds: filesOf('safety_sheet'),
    related: stored.related.map(({ ref, kind }) => ({ ref, kind })),
    version: undefined,
  }
}

type TextValues = Pick<ListingDraftInput, 'sourceLang' | `${'title' | 'summary' | 'description' | 'keywords'}_${Language}`>

function textValues({ sourceLang, texts }: StoredListing): TextValues {
  const values = languages.flatMap((lang) => {
    const text = texts.find((one) => one.lang === lang)
    return [
      [`title_${lang}`, text?.title],
      [`summary_${lang}`, said(text?.summary ?? null)],
      [`description_${lang}`, said(text?.description ?? null)],
      [`keywords_${lang}`, text?.keywords ?? []],
    ]
  })
  return { sourceLang, ...Object.fromEntries(values) } as TextValues
}
