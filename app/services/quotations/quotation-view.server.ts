import type { NamedPlace } from '#app/domain/listings/listing-view.ts'
import type { CounterTerms } from '#app/domain/quotations/counter-offer.ts'
import { quotationLifecycle, takesVersion, type QuotationAction, type QuotationStatus } from '#app/domain/quotations/lifecycle.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { statusAt as rfqStatusAt } from '#app/domain/rfqs/deadline.ts'
import { rfqLifecycle } from '#app/domain/rfqs/lifecycle.ts'
import { versionChanges } from '#app/domain/quotations/version-changes.ts'
import type { QuotationRow, VersionRow } from './access.server.ts'

/** A quotation's state as it reads at a moment: an open one whose day has passed is expired, swept or not. */
export function statusAt(quotation: { status: QuotationStatus; expiresAt: Date }, now: Date): QuotationStatus {
  return quotationLifecycle.can(quotation.status, 'expire') && quotation.expiresAt <= now ? 'expired' : quotation.status
}

export function quotationView(
  quotation: QuotationRow,
  version: VersionRow,
  { before, place, counter, now }: { before: VersionRow | undefined; place: NamedPlace; counter: CounterTerms | null; now: Date },
): QuotationView {
  const status = statusAt(quotation, now)
  const isSuperseded = version.version < quotation.currentVersion
  const isBuyer = quotation.side === 'buyer'
  const { rfq } = quotation
  const can = (action: QuotationAction) => !isSuperseded && quotationLifecycle.can(status, action)
  // Of an RFQ lines are awarded when nobody can quote any more.
  const mayAward = rfq === null || rfqLifecycle.can(rfqStatusAt(rfq, now), 'award')
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
    viewedAt: isBuyer || isSuperseded ? null : quotation.viewedAt,
    changes: versionChanges(before?.document, version.document),
    withdrawnReason: quotation.withdrawnReason,
    lossNote: status === 'lost' ? (rfq?.lossNote ?? null) : null,
    rfq: rfq && { id: rfq.id, ref: rfq.ref, version: version.document.rfq?.version ?? 1, currentVersion: rfq.currentVersion },
    counter: isSuperseded ? null : counter,
    canAccept: isBuyer && mayAward && can('accept'),
    canDecline: isBuyer && can('decline'),
    canCounter: isBuyer && can('counter'),
    canKeep: !isBuyer && can('keep'),
    canRevise: !isBuyer && can('revise') && (rfq === null || takesVersion(rfqStatusAt(rfq, now), status)),
    canWithdraw: !isBuyer && can('withdraw'),
  }
}
