import { and, asc, eq, inArray } from 'drizzle-orm'
import type { FormValues } from '#app/domain/form.ts'
import { perUnit } from '#app/domain/listings/price-tiers.ts'
import { rowField } from '#app/domain/row-fields.ts'
import type { RfqDocument, RfqLine } from '#app/domain/rfqs/rfq.ts'
import type { PaymentTermCode } from '#app/domain/trade/payment-term.ts'
import { tokenise } from '#app/domain/search/tokenise.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { readAt, type Context } from '../context.server.ts'

const mostListings = 200
const dayMs = 86_400_000

type Listing = { row: typeof listings.$inferSelect; tokens: Set<string> }
type Tier = typeof listingPriceTiers.$inferSelect

/**
 * What a first quotation begins with: for each line the terms of the supplier's listing that shares most words with it. Without a company
 * it is what the buyer asks for.
 */
export async function prefillRfqQuotation(
  ctx: Pick<Context, 'db' | 'now'>,
  rfq: RfqDocument,
  companyId: string | null,
): Promise<FormValues> {
  const own = companyId ? await ownListings(ctx.db, companyId) : []
  const best = rfq.lines.map((line) => bestFor(line, own))
  const tiers = await tiersOf(ctx.db, best)
  const first = best.find((listing) => listing !== null)?.row
  const currency = rfq.otherCurrencies ? (first?.currency ?? rfq.currency) : rfq.currency
  const term = first?.incoterm && rfq.incoterms.includes(first.incoterm) ? first.incoterm : rfq.incoterms[0]
  const head = {
    currency,
    incoterm: term ?? '',
    namedPlace: first?.incoterm === term ? (first?.namedPlace ?? '') : '',
    leadTimeDays: String(first?.leadTimeDaysMax ?? ''),
    paymentTerms: termsToOffer(first?.paymentTerms, rfq.paymentTerms),
    validUntil: new Date(readAt(ctx).getTime() + rfq.validityDays * dayMs).toISOString().slice(0, 10),
  }
  const lines = rfq.lines.flatMap((line, at) => {
    const listing = best[at]?.row
    const cells = {
      no: String(line.no),
      response: 'quoted',
      unit: line.breaks[0]!.unit,
      ...Object.fromEntries(line.breaks.map(({ quantity }, index) => [`minQty${index + 1}`, quantity])),
      ...(listing &&
        fromListing(
          line,
          listing,
          tiers.filter((tier) => tier.listingId === listing.id),
          currency,
        )),
    }
    return Object.entries(cells).map(([column, value]) => [rowField('lines', at, column), value] as const)
  })
  return Object.fromEntries([...Object.entries(head), ...lines])
}

/** Those of the listing that the buyer takes; where none agree, all of the listing's. */
function termsToOffer(own: PaymentTermCode[] | undefined, asked: PaymentTermCode[]): PaymentTermCode[] {
  if (!own) return asked.slice(0, 1)
  const agreed = own.filter((code) => asked.includes(code))
  return agreed.length > 0 ? agreed : own
}

async function ownListings(db: Reader, companyId: string): Promise<Listing[]> {
  const rows = await db
    .select({ row: listings, tokens: listingTexts.tokens })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .innerJoin(listingTexts, and(eq(listingTexts.listingId, listings.id), eq(listingTexts.lang, listings.sourceLang)))
    .where(and(eq(listings.companyId, companyId), eq(listings.status, 'published')))
    .orderBy(asc(listings.id))
    .limit(mostListings)
  return rows.map(({ row, tokens }) => ({ row, tokens: new Set(tokens) }))
}

function bestFor(line: RfqLine, own: Listing[]): Listing | null {
  const words = tokenise(line.description)
  const scored = own.map((listing) => ({ listing, shared: words.filter((word) => listing.tokens.has(word)).length }))
  const best = scored.sort((a, b) => b.shared - a.shared)[0]
  return best && best.shared > 0 ? best.listing : null
}

async function tiersOf(db: Reader, best: (Listing | null)[]): Promise<Tier[]> {
  const ids = [...new Set(best.flatMap((listing) => (listing ? [listing.row.id] : [])))]
  if (ids.length === 0) return []
  return db.select().from(listingPriceTiers).where(inArray(listingPriceTiers.listingId, ids)).orderBy(asc(listingPriceTiers.minQty))
}

function fromListing(line: RfqLine, listing: Listing['row'], tiers: Tier[], currency: string): Record<string, string> {
  const isPriced = listing.currency === currency && listing.priceUnit === line.breaks[0]!.unit
  const prices = line.breaks.flatMap(({ quantity }, at) => {
    const tier = tiers.findLast((one) => Number(one.minQty) <= Number(quantity))
    return isPriced && tier ? [[`price${at + 1}`, perUnit(tier.unitPrice, listing.priceBasisQty)]] : []
  })
  return {
    ...Object.fromEntries(prices),
    ...(listing.modelNumber && { modelNumber: listing.modelNumber }),
    ...(listing.hs6 && { hs6: listing.hs6 }),
    ...(listing.originCountry && { originCountry: listing.originCountry }),
  }
}
