import type { NamedPlace } from '../listings/listing-view.ts'
import type { DescribedDemand } from '../rfqs/rfq-view.ts'
import type { CounterTerms } from './counter-offer.ts'
import type { QuotationStatus } from './lifecycle.ts'
import type { QuotationDocument } from './quotation.ts'
import type { Change } from './version-changes.ts'

export type QuotationView = {
  id: string
  ref: string
  /** As it reads now: a day that has passed is `expired` even before the sweep wrote it. */
  status: QuotationStatus
  version: number
  currentVersion: number
  isSuperseded: boolean
  document: QuotationDocument
  /** The document's named place as the location list knows it. */
  place: NamedPlace
  sha256: string
  sentAt: Date
  validUntil: string
  expiresAt: Date
  declinedReason: string | null
  declinedNote: string | null
  acceptedAt: Date | null
  /** Of an RFQ: the lines that it won, where it offers more; read where the version is shown as a document. */
  wonLines?: number[]
  /** When the buyer first opened this version; told to its supplier. */
  viewedAt: Date | null
  /** What changed since the version before: field → from, to. Empty for version 1. */
  changes: Change[]
  withdrawnReason: string | null
  /** What the buyer tells those who lost. */
  lossNote: string | null
  /** The RFQ that it answers: which version of it, and which one stands now. */
  rfq: { id: string; ref: string; version: number; currentVersion: number } | null
  /** What the RFQ demands of each line, by its number; where the version is shown as a document. */
  demands?: Record<number, DescribedDemand[]>
  /** What the buyer asks for instead. */
  counter: CounterTerms | null
  canAccept: boolean
  canDecline: boolean
  canCounter: boolean
  /** The supplier leaves it as it is though the buyer asks for other terms. */
  canKeep: boolean
  canRevise: boolean
  canWithdraw: boolean
}
