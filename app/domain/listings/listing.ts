import type { UnitCode } from '../trade/unit.ts'

export type PriceMode = 'tiers' | 'on_request'

/** A fact of the product as its supplier states it; `unit` is a Rec 20 code. */
export type AttributeValue = { name: Partial<Record<string, string>> & { en: string }; value: string; unit?: UnitCode }

export type ListingSample = {
  available: boolean
  price?: string
  currency?: string
  freightCollect?: boolean
  refundableOnOrder?: boolean
  leadDays?: number
  maxQty?: string
}

/** Dimensions in cm, weights in kg, of one export carton. Decimal strings. */
export type ListingPackaging = {
  unitPack?: string
  cartonQty: string
  lengthCm: string
  widthCm: string
  heightCm: string
  grossKg: string
  netKg: string
}

/** Prices as decimal strings; ascending by `minQty`, the first at the MOQ. */
export type PriceTier = { minQty: string; unitPrice: string; leadTimeDays?: number | null }
