import { eq, sql } from 'drizzle-orm'
import { invalid } from '#app/domain/errors.ts'
import type { QuotationDocument, QuotationInput } from '#app/domain/quotations/quotation.ts'
import { placeProblem } from '#app/domain/trade/incoterm.ts'
import { isLocode } from '#app/domain/trade/port.ts'
import type { Transaction } from '#db/client.server.ts'
import { locations } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { endOfDay } from '../end-of-day.server.ts'
import type { ThreadRow } from '../threads/access.server.ts'

const longestValidityMs = 366 * 24 * 3600_000

type Head = Pick<QuotationInput, 'currency' | 'incoterm' | 'namedPlace' | 'leadTimeDays' | 'paymentTerms' | 'validUntil' | 'supplierRef'>
type Way = { exportCountries: (string | null | undefined)[]; destinationCountry: string | null }

/** What every quotation says, checked against the trade's rules, with the end of its last day in the supplier's zone. */
export async function documentHead(
  tx: Transaction,
  thread: ThreadRow,
  numbered: { ref: string; version: number },
  terms: Head,
  { exportCountries, destinationCountry }: Way,
  now: Date,
): Promise<{ head: Omit<QuotationDocument, 'lines'>; expiresAt: Date }> {
  const parties = await tx
    .select()
    .from(companies)
    .where(sql`${companies.id} in (${thread.buyerCompanyId}, ${thread.supplierCompanyId})`)
  const supplier = parties.find((company) => company.id === thread.supplierCompanyId)!
  const buyer = parties.find((company) => company.id === thread.buyerCompanyId)!
  await assertPlace(tx, terms, { exportCountries: [supplier.country, ...exportCountries], destinationCountry })
  const expiresAt = await endOfDay(tx, terms.validUntil, supplier.timeZone)
  if (expiresAt <= now) throw invalid('quotation.valid_until_past', ['validUntil'])
  if (expiresAt.getTime() - now.getTime() > longestValidityMs) throw invalid('quotation.valid_until_far', ['validUntil'])
  const { currency, incoterm, namedPlace, leadTimeDays, paymentTerms, validUntil, supplierRef } = terms
  const named = thread.buyerAlias === null ? { ref: buyer.ref, name: buyer.legalNameEn } : { ref: '', name: thread.buyerAlias }
  const head = {
    ...numbered,
    ...(thread.inquiry && { inquiryRef: thread.inquiry.ref }),
    supplier: { ref: supplier.ref, name: supplier.legalNameEn, country: supplier.country },
    buyer: { ...named, country: buyer.country },
    issuedAt: now.toISOString(),
    incotermYear: 2020,
    ...{ currency, incoterm, namedPlace, leadTimeDays, paymentTerms, validUntil, supplierRef },
  }
  return { head, expiresAt }
}

async function assertPlace(tx: Transaction, { incoterm, namedPlace }: Head, { exportCountries, destinationCountry }: Way): Promise<void> {
  const locode = namedPlace.toUpperCase()
  const [location] = isLocode(locode) ? await tx.select().from(locations).where(eq(locations.locode, locode)) : []
  const known = exportCountries.filter((country): country is string => typeof country === 'string')
  const problem = placeProblem({ incoterm, namedPlace, location: location ?? null, exportCountries: known, destinationCountry })
  if (problem) throw invalid(problem, ['namedPlace'])
}
