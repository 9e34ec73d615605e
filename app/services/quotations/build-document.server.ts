import { eq } from 'drizzle-orm'
import type { QuotationDocument, QuotationInput } from '#app/domain/quotations/quotation.ts'
import { multiply } from '#app/domain/trade/money.ts'
import type { Transaction } from '#db/client.server.ts'
import { listings } from '#db/schema/listings.ts'
import type { ThreadRow } from '../threads/access.server.ts'
import { documentHead } from './document-head.server.ts'

/** The document of a new version on an inquiry's thread: one line, about its listing where it has one. */
export async function buildDocument(
  tx: Transaction,
  thread: ThreadRow & { inquiry: NonNullable<ThreadRow['inquiry']> },
  numbered: { ref: string; version: number },
  input: QuotationInput,
  now: Date,
): Promise<{ document: QuotationDocument; expiresAt: Date }> {
  const { listingId, destinationCountry } = thread.inquiry
  const [listing] = listingId ? await tx.select().from(listings).where(eq(listings.id, listingId)) : []
  const way = { exportCountries: [listing?.originCountry], destinationCountry }
  const { head, expiresAt } = await documentHead(tx, thread, numbered, input, way, now)
  const line = {
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
  }
  return { document: { ...head, lines: [line], remarks: input.remarks }, expiresAt }
}
