import { conflict } from '#app/domain/errors.ts'
import { statusAt } from './quotation-view.server.ts'
import type { QuotationRow } from './access.server.ts'

/** Expiry is decided when it is read, on the command's clock; the sweep only writes it down. */
export function assertStillValid(quotation: QuotationRow, now: Date): void {
  if (statusAt(quotation, now) === 'expired') throw conflict('quotation.expired')
}
