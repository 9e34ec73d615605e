import { conflict } from '#app/domain/errors.ts'
import type { QuotationStatus } from '#app/domain/quotations/lifecycle.ts'
import { statusAt } from './quotation-view.server.ts'

/** Expiry is decided when it is read, on the command's clock; the sweep only writes it down. */
export function assertStillValid(quotation: { status: QuotationStatus; expiresAt: Date }, now: Date): void {
  if (statusAt(quotation, now) === 'expired') throw conflict('quotation.expired')
}
