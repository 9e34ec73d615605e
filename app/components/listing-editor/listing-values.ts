import type { FormReply } from '#app/domain/form.ts'
import type { PriceMode } from '#app/domain/listings/listing.ts'
import type { PaymentTermCode } from '#app/domain/trade/payment-term.ts'
import { canonicalDecimal } from '#app/domain/trade/quantity.ts'
import type { Language } from '#app/i18n/languages.ts'
import { tierField } from '#app/domain/listings/tier-rows.ts'

/** A listing as its row holds it, as far as the form asks for it. */
export type ListingFacts = {
  sourceLang: Language
  categorySlug: string | null
  modelNumber: string | null
  hs6: string | null
  originCountry: string | null
  priceMode: PriceMode
  moq: string | null
  priceUnit: string | null
  currency: string | null
  incoterm: string | null
  namedPlace: string | null
  leadTimeDaysMin: number | null
  leadTimeDaysMax: number | null
  paymentTerms: PaymentTermCode[]
  priceValidUntil: string | null
  pictureFileId: string | null
}

type Text = { lang: string; title: string; summary: string | null; description: string | null }
type Tier = { minQty: string; unitPrice: string; leadTimeDays: number | null }

const decimal = (value: string | null) => (value === null ? '' : canonicalDecimal(value))
const whole = (value: number | null) => (value === null ? '' : String(value))

/** What the form holds at first for a stored listing. */
export function listingValues(listing: ListingFacts, texts: readonly Text[], tiers: readonly Tier[]): FormReply['values'] {
  return {
    sourceLang: listing.sourceLang,
    ...Object.fromEntries(
      texts.flatMap(({ lang, title, summary, description }) => [
        [`title_${lang}`, title],
        [`summary_${lang}`, summary ?? ''],
        [`description_${lang}`, description ?? ''],
      ]),
    ),
    category: listing.categorySlug ?? '',
    modelNumber: listing.modelNumber ?? '',
    hs6: listing.hs6 ?? '',
    originCountry: listing.originCountry ?? '',
    priceMode: listing.priceMode,
    moq: decimal(listing.moq),
    priceUnit: listing.priceUnit ?? '',
    currency: listing.currency ?? '',
    ...Object.fromEntries(
      tiers.flatMap((tier, index) => [
        [tierField(index, 'minQty'), decimal(tier.minQty)],
        [tierField(index, 'unitPrice'), decimal(tier.unitPrice)],
        [tierField(index, 'leadTimeDays'), whole(tier.leadTimeDays)],
      ]),
    ),
    incoterm: listing.incoterm ?? '',
    namedPlace: listing.namedPlace ?? '',
    leadTimeDaysMin: whole(listing.leadTimeDaysMin),
    leadTimeDaysMax: whole(listing.leadTimeDaysMax),
    paymentTerms: listing.paymentTerms,
    priceValidUntil: listing.priceValidUntil ?? '',
    fileId: listing.pictureFileId ?? '',
  }
}

/** What the form holds at first for a new listing: what most of them say. */
export function newListingValues(lang: Language, companyCountry: string | null): FormReply['values'] {
  return { sourceLang: lang, originCountry: companyCountry ?? '', priceMode: 'tiers', priceUnit: 'H87', currency: 'USD' }
}
