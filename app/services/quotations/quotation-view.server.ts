import type { NamedPlace } from '#app/domain/listings/listing-view.ts'
import { quotationLifecycle, type QuotationStatus } from '#app/domain/quotations/lifecycle.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { versionChanges } from '#app/domain/quotations/version-changes.ts'
import type { QuotationRow, VersionRow } from './access.server.ts'

/** A quotation's state as it reads at a moment: an open one whose day has passed is expired, swept or not. */
export function statusAt(quotation: { status: QuotationStatus; expiresAt: Date }, now: Date): QuotationStatus {
  return quotationLifecycle.can(quotation.status, 'expire') && quotation.expiresAt <= now ? 'expired' : quotation.status
}

export function quotationView(
  quotation: QuotationRow,
  version: VersionRow,
  { before, place, now }: { before: VersionRow | undefined; place: NamedPlace; now: Date },
): QuotationView {
  const status = statusAt(quotation, now)
  const isSuperseded = version.version < quotation.currentVersion
  const isBuyer = quotation.side === 'buyer'
  return {
    id: quotation.id,
    ref: quotation.ref,
    status,
    version: version.version,
    currentVersion: quotation.currentVersion,
    isSuperseded,
    document: version.document,
    place,
    sha256: version.sha256,
    sentAt: version.sentAt,
    validUntil: version.document.validUntil,
    expiresAt: quotation.expiresAt,
    declinedReason: quotation.declinedReason,
    declinedNote: quotation.declinedNote,
    acceptedAt: quotation.acceptedAt,
    changes: versionChanges(before?.document, version.document),
    canAccept: isBuyer && !isSuperseded && quotationLifecycle.can(status, 'accept'),
    canDecline: isBuyer && !isSuperseded && quotationLifecycle.can(status, 'decline'),
    canRevise: !isBuyer && !isSuperseded && quotationLifecycle.can(status, 'revise'),
  }
}
