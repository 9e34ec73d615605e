import type { CompanyCard } from '../companies/company-view.ts'
import type { ListingStatus } from '../listings/lifecycle.ts'
import type { Worded } from '../text.ts'
import type { ChangedFields } from './change-set.ts'
import type { Findings } from './prohibited.ts'
import type { ReviewCause, ReviewReason, ReviewState } from './review.ts'
import type { Trust } from './trust.ts'

export type QueuedReview = {
  id: string
  listingId: string
  title: Worded
  company: string
  country: string | null
  status: ListingStatus
  causes: ReviewCause[]
  createdAt: Date
}

export type PastReview = {
  id: string
  state: ReviewState
  causes: ReviewCause[]
  reason: ReviewReason | null
  words: string | null
  appeal: string | null
  createdAt: Date
  decidedAt: Date | null
}

/** What staff see beside the listing itself. `open`: what waits for their word; null when nothing does. */
export type StaffReview = {
  listingId: string
  version: number
  status: ListingStatus
  open: PastReview | null
  /** Of what is shown, where a change waits. */
  change: ChangedFields | null
  /** What it names that is looked at whoever publishes it. */
  findings: Findings
  past: PastReview[]
  company: CompanyCard & { trust: Trust | null; isTrusted: boolean; approved: number; refused: number }
}

/** What its company sees of it. `last`: the newest, open or decided. */
export type OwnReview = { version: number; status: ListingStatus; title: Worded; last: PastReview | null; mayAppeal: boolean }
