import type { CategoryName } from '../listings/listing-view.ts'
import type { ReviewCause, ReviewState } from '../reviews/review.ts'
import type { Findings } from '../reviews/prohibited.ts'
import type { FieldProblem } from '../errors.ts'
import type { Worded } from '../text.ts'
import type { MeasureCode } from '../trade/measure.ts'
import type { Completeness } from './completeness.ts'
import type { InvitationState } from './invitation.ts'
import type { RfqStatus } from './lifecycle.ts'
import type { RfqReason } from './rfq-decision.ts'
import type { CancelReason, RfqDocument, ShownTo, SpecOperator } from './rfq.ts'

/** A demand in the reader's words. `values`: figures as they are, everything else as words. */
export type DescribedDemand = {
  no: number
  name: Worded
  weight: 'must' | 'prefer'
  operator: SpecOperator
  values: { figures: string[]; unit?: MeasureCode } | { words: Worded[] } | { yes: boolean }
}

export type RfqFileView = { id: string; name: string; size: number; shownTo: ShownTo; mayOpen: boolean }
export type RfqQuestionView = { id: string; question: string; lang: string | null; answer: string | null; askedAt: Date; isOwn: boolean }

/** An RFQ as a page shows it: the version that counts, without what its buyer keeps to itself. */
export type RfqView = {
  id: string
  ref: string
  status: RfqStatus
  /** Decided for some lines; others still are to be. */
  isPartly: boolean
  document: RfqDocument
  sha256: string
  publishedAt: Date
  closedAt: Date | null
  trail: CategoryName[]
  /** What the named place is called, where it is one of the list. */
  placeName: string | null
  /** By line. */
  demands: Record<number, DescribedDemand[]>
  certificates: Record<string, string>
  files: RfqFileView[]
  questions: RfqQuestionView[]
  quotationCount: number
  isOwn: boolean
  /** Another company's member, while it is open. */
  mayAsk: boolean
  mayQuote: boolean
  isMember: boolean
  /** How the reader's company was invited, if it was. */
  invitation: InvitationState | null
}

export type RfqReviewView = {
  id: string
  state: ReviewState
  causes: ReviewCause[]
  reason: RfqReason | null
  words: string | null
  appeal: string | null
  createdAt: Date
  decidedAt: Date | null
}

/** An RFQ as its buyer manages it. */
export type OwnRfqView = {
  id: string
  ref: string
  revision: number
  status: RfqStatus
  isPartly: boolean
  title: Worded
  version: number
  /** Something is written that is not published. */
  hasDraft: boolean
  problems: FieldProblem[]
  completeness: Completeness
  quotationCount: number
  /** Nobody may read them yet. */
  isSealed: boolean
  decideBy: Date | null
  canExtend: boolean
  endReason: CancelReason | null
  last: RfqReviewView | null
  mayAppeal: boolean
  questions: RfqQuestionView[]
  /** What is published; null before the first version. */
  view: RfqView | null
}

export type OwnRfqRow = {
  id: string
  ref: string
  title: Worded
  status: RfqStatus
  isPartly: boolean
  quoteDeadline: Date | null
  quotationCount: number
  maxQuotations: number
  openQuestions: number
  createdAt: Date
}

export type RfqCard = {
  ref: string
  title: Worded
  country: string | null
  quantity: { quantity: string; unit: RfqDocument['lines'][number]['breaks'][number]['unit'] } | null
  closesAt: Date | null
}

export type QueuedRfq = {
  id: string
  rfqId: string
  title: Worded
  company: string
  country: string | null
  status: RfqStatus
  causes: ReviewCause[]
  createdAt: Date
}

/** An RFQ before staff: how it would stand, why it is here, and what its buyer did before. */
export type StaffRfq = {
  rfqId: string
  ref: string
  revision: number
  status: RfqStatus
  open: RfqReviewView | null
  past: RfqReviewView[]
  findings: Findings
  view: RfqView
  company: { name: string; country: string | null; approved: number; refused: number; isTrusted: boolean }
}
