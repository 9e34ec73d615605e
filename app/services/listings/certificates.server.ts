import { inArray } from 'drizzle-orm'
import { invalidFields } from '#app/domain/errors.ts'
import type { Reader } from '#db/client.server.ts'
import { certificateSchemes } from '#db/schema/code-lists.ts'

/** A listing names certificates by the codes of the list, and by no others. */
export async function assertCertificates(db: Reader, codes: string[]): Promise<void> {
  if (codes.length === 0) return
  const known = await db.select({ code: certificateSchemes.code }).from(certificateSchemes).where(inArray(certificateSchemes.code, codes))
  if (known.length < new Set(codes).size) throw invalidFields('listing.attributes', [{ field: 'certificateCodes', code: 'choose' }])
}
