import { eq, sql } from 'drizzle-orm'
import { invalid } from '#app/domain/errors.ts'
import type { QuotationDocument, QuotationInput } from '#app/domain/quotations/quotation.ts'
import { placeProblem } from '#app/domain/trade/incoterm.ts'
import { multiply } from '#app/domain/trade/money.ts'
import { isLocode } from '#app/domain/trade/port.ts'
import type { Transaction } from '#db/client.server.ts'
import { locations } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import { endOfDay } from '../end-of-day.server.ts'
import type { ThreadRow } from '../threads/access.server.ts'

const longestValidityMs = 366 * 24 * 3600_000

/** The document of a new version, checked against the trade's rules, with the end of its last day in the supplier's zone. */
export async function buildDocument(
  tx: Transaction,
  thread: ThreadRow,
  head: { ref: string; version: number },
  input: QuotationInput,
  now: Date,
): Promise<{ document: QuotationDocument; expiresAt: Date }> {
  const parties = await tx.select().from(companies).where(sql`${companies.id} in (${thread.buyerCompanyId}, ${thread.supplierCompanyId})`)
  const supplier = parties.find((company) => company.id === thread.supplierCompanyId)!
  const buyer = parties.find((company) => company.id === thread.buyerCompanyId)!
  const [listing] = thread.inquiry.listingId ? await tx.select().from(listings).where(eq(listings.id, thread.inquiry.listingId)) : []
  await assertPlace(tx, input, [supplier.country, listing?.originCountry ?? null], thread.inquiry.destinationCountry)
  const expiresAt = await endOfDay(tx, input.validUntil, supplier.timeZone)
  if (expiresAt <= now) throw invalid('quotation.valid_until_past', ['validUntil'])
  if (expiresAt.getTime() - now.getTime() > longestValidityMs) throw invalid('quotation.valid_until_far', ['validUntil'])
  const document: QuotationDocument = {
    ...head,
    inquiryRef: thread.inquiry.ref,
    supplier: { ref: supplier.ref, name: supplier.legalNameEn, country: supplier.country },
    buyer: { ref: buyer.ref, name: buyer.legalNameEn, country: buyer.country },
    issuedAt: now.toISOString(),
    validUntil: input.validUntil,
    supplierRef: input.supplierRef,
    currency: input.currency,
    incoterm: input.incoterm,
    incotermYear: 2020,
    namedPlace: input.namedPlace,
    lines: [
      {
        no: 1,
        description: input.description,
        modelNumber: listing?.modelNumber ?? undefined,
        listingRef: listing?.ref,
        hs6: listing?.hs6 ?? undefined,
        originCountry: listing?.originCountry ?? undefined,
        quantity: input.quantity,
        unit: input.unit,
        unitPrice: input.unitPrice,
        amount: multiply(input.quantity, input.unitPrice, input.currency),
      },
    ],
    paymentTerm: input.paymentTerm,
    leadTimeDays: input.leadTimeDays,
    remarks: input.remarks,
  }
  return { document, expiresAt }
}

async function assertPlace(tx: Transaction, input: QuotationInput, exportCountries: (string | null)[], destinationCountry: string | null): Promise<void> {
  const locode = input.namedPlace.toUpperCase()
  const [location] = isLocode(locode) ? await tx.select().from(locations).where(eq(locations.locode, locode)) : []
  const problem = placeProblem({
    incoterm: input.incoterm,
    namedPlace: input.namedPlace,
    location: location ?? null,
    exportCountries: exportCountries.filter((country) => country !== null),
    destinationCountry,
  })
  if (problem) throw invalid(problem, ['namedPlace'])
}
