import { asc, inArray } from 'drizzle-orm'
import { invalidFields } from '#app/domain/errors.ts'
import { listingPapers, type ListingPaper } from '#app/domain/claims/listing-paper.ts'
import type { Reader } from '#db/client.server.ts'
import { certificateSchemes } from '#db/schema/code-lists.ts'
import { listCertificates } from '../certificates/read-certificates.server.ts'
import type { ListingRow } from './access.server.ts'

/** A listing names certificates by the codes of the list, and by no others. */
export async function assertCertificates(db: Reader, codes: string[]): Promise<void> {
  if (codes.length === 0) return
  const known = await db.select({ code: certificateSchemes.code }).from(certificateSchemes).where(inArray(certificateSchemes.code, codes))
  if (known.length < new Set(codes).size) throw invalidFields('listing.attributes', [{ field: 'certificateCodes', code: 'choose' }])
}

/** What a listing's page says of the certificates that it names. */
export async function readPapers(db: Reader, listing: ListingRow, today: string): Promise<ListingPaper[]> {
  const { certificateCodes, companyId, modelNumber } = listing
  if (certificateCodes.length === 0) return []
  const [named, held] = await Promise.all([
    db.select().from(certificateSchemes).where(inArray(certificateSchemes.code, certificateCodes)).orderBy(asc(certificateSchemes.name)),
    listCertificates(db, companyId),
  ])
  return listingPapers(named, held, modelNumber, today)
}
