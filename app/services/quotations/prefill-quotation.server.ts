import { asc, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { FormReply } from '#app/domain/form.ts'
import { perUnit } from '#app/domain/listings/price-tiers.ts'
import { paymentTermsOf } from '#app/domain/quotations/quotation.ts'
import { canonicalDecimal } from '#app/domain/trade/quantity.ts'
import type { ThreadView } from '#app/domain/threads/thread-view.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { listingPriceTiers, listings } from '#db/schema/listings.ts'
import { readAt, type Context } from '../context.server.ts'

const usualValidityDays = 30

/** What a quotation form starts with: the version that stands, else the listing's terms at the quantity that was asked for. */
export async function prefillQuotation(ctx: Context<MemberActor>, thread: ThreadView): Promise<FormReply['values']> {
  if (thread.currentQuotation) return ofDocument(thread.currentQuotation.document)
  const { inquiry } = thread
  if (!inquiry) return {}
  const [row] = await ctx.db
    .select({ listing: listings })
    .from(inquiries)
    .innerJoin(listings, eq(listings.id, inquiries.listingId))
    .where(eq(inquiries.id, inquiry.id))
  const listing = row?.listing
  const tiers = listing
    ? await ctx.db
        .select()
        .from(listingPriceTiers)
        .where(eq(listingPriceTiers.listingId, listing.id))
        .orderBy(asc(listingPriceTiers.minQty))
    : []
  const { form } = inquiry
  const quantity = form.quantity ?? listing?.moq ?? ''
  const tier = tiers.findLast((one) => Number(one.minQty) <= Number(quantity)) ?? tiers[0]
  const validUntil = new Date(readAt(ctx).getTime() + usualValidityDays * 86_400_000)
  return {
    description: thread.listing?.title ?? thread.subject,
    quantity: quantity === '' ? '' : canonicalDecimal(quantity),
    unit: form.unit ?? listing?.priceUnit ?? 'H87',
    unitPrice: tier ? perUnit(tier.unitPrice, listing?.priceBasisQty ?? null) : '',
    currency: listing?.currency ?? form.currency ?? 'USD',
    incoterm: listing?.incoterm ?? 'FOB',
    namedPlace: listing?.namedPlace ?? '',
    leadTimeDays: String(tier?.leadTimeDays ?? listing?.leadTimeDaysMax ?? ''),
    paymentTerms: listing?.paymentTerms ?? [],
    validUntil: validUntil.toISOString().slice(0, 10),
  }
}

function ofDocument(document: NonNullable<ThreadView['currentQuotation']>['document']): FormReply['values'] {
  const line = document.lines[0]!
  return {
    description: line.description,
    quantity: line.quantity,
    unit: line.unit,
    unitPrice: line.unitPrice,
    currency: document.currency,
    incoterm: document.incoterm,
    namedPlace: document.namedPlace,
    leadTimeDays: String(document.leadTimeDays),
    paymentTerms: paymentTermsOf(document),
    validUntil: document.validUntil,
    supplierRef: document.supplierRef ?? '',
    remarks: document.remarks ?? '',
  }
}
