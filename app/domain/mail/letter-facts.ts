import type { ThreadFile } from '../files/thread-file.ts'
import type { DisputedClaim, DisputeOutcome, DisputeState } from '../claims/dispute.ts'
import type { MembershipChange, Named } from '../companies/member.ts'
import type { MemberRole } from '../companies/roles.ts'
import type { BankAccountNews } from '../companies/bank-account-news.ts'
import type { StandingInput } from '../companies/standing.ts'
import type { InquiryForm } from '../inquiries/inquiry.ts'
import type { CounterTerms } from '../quotations/counter-offer.ts'
import type { DraftNews } from '../quotations/draft-approval.ts'
import type { QuotationDocument } from '../quotations/quotation.ts'
import type { Need } from '../threads/need.ts'
import type { ReviewOutcome, ReviewReason } from '../reviews/review.ts'
import type { ShownReason } from '../rfqs/shown-reason.ts'
import type { UnitCode } from '../trade/unit.ts'
import type { Change } from '../quotations/version-changes.ts'
import type { ThreadLetter } from './letter.ts'
import type { RfqReason } from '../rfqs/rfq-decision.ts'
import type { ReadMail } from '../quotations/by-mail/read-mail.ts'
import type { CancelReason, RfqDocument } from '../rfqs/rfq.ts'

/** What the other side is called in a letter: never an address. */
export type Correspondent = { name: string; company: string; country: string | null }

type Dealing = {
  subject: string
  /** The page of the thread: for a member the desk, for a guest the scoped link. */
  threadUrl: string
  from: Correspondent
  /** The reader's own company has a listing behind it. */
  listingTitle: string | null
}

/** A thread in which something came; `company`: the other side. */
export type DigestThread = { subject: string; company: string; url: string; came: { letter: ThreadLetter; count: number }[] }

/** The form of an RFQ's quotation, in the letter and as a workbook. */
export type ToQuote = { rfq: RfqDocument; sheetUrl: string | null }

/** What an RFQ is told by: never who asks. `closesAt` in the zone that its buyer tells it in. */
export type ToldRfq = { title: string; country: string; closesAt: string; timeZone: string; url: string }

export type ToldLine = { description: string; quantity: string; unit: UnitCode }

/** What is asked for; `lines`: the first of them. */
export type ToldGoods = { category: string; lines: ToldLine[]; moreLines: number }

/** One that saved searches of the reader found; their names. */
export type FoundRfq = ToldRfq & { searches: string[] }

/** What the buyer writes with an invitation, and where it is declined. */
export type Invited = { note: string | null; refusalUrl: string }

/** What a code is asked for: by a guest of a thread, or by whoever was invited to an RFQ. */
export type CodedAct =
  | 'quotation.accept'
  | 'quotation.decline'
  | 'quotation.take'
  | 'quotation.withdraw'
  | 'files.read'
  | 'rfq.award'
  | 'rfq.files'
  | 'rfq.quote'
  | 'rfq.thread'

export type QuotationMove = 'countered' | 'kept' | 'withdrawn' | 'lost'

type Priced = {
  document: QuotationDocument
  /** What the document's named place is called, where it holds a UN/LOCODE. */
  placeName?: string | null
}

export type RfqOutcome = 'approved' | 'changes_requested' | 'rejected' | 'suspended' | 'restored'
export type RfqTold =
  'amended' | 'paused' | 'resumed' | 'extended' | 'closed' | 'lapsed' | 'cancelled' | 'answered' | 'suspended' | 'restored'

/** Of that, what strangers hear who were invited by address. */
export type InvitedTold = Exclude<RfqTold, 'lapsed' | 'answered'>

/** What goes with the news of an RFQ, where there is something. */
export type RfqSaid = {
  reason: CancelReason | null
  question: string | null
  answer: string | null
  /** The last moment, with the zone that it is told in. */
  closes: { at: string; timeZone: string } | null
}

/** What was done with an account, where and when: its owner says whether it was them. */
type Watched = { personName: string; device: string | null; at: string; timeZone: string; forgotUrl: string }

/** `isOwn`: the reader's company claims it; else it disputed it, and hears of the end. `words` of staff: none where the company changed it itself. */
type Disputing = { isOwn: true; outcome: DisputeState } | { isOwn: false; outcome: DisputeOutcome }

/**
 * What one letter says, by its name. Addresses of pages are absolute. The renderer gets nothing else, so a letter cannot give
 * away what is not in here.
 */
export type LetterFacts =
  | { name: 'verify-address'; personName: string; company: string; url: string }
  | { name: 'address-known'; loginUrl: string; forgotUrl: string }
  | { name: 'reset-password'; personName: string; url: string }
  | ({ name: 'password-changed' } & Watched)
  | { name: 'confirm-address'; personName: string; url: string }
  | { name: 'address-taken'; loginUrl: string; forgotUrl: string }
  | { name: 'address-change-asked'; personName: string; settingsUrl: string; forgotUrl: string }
  | { name: 'address-changed'; personName: string; at: string; timeZone: string; aboutUrl: string }
  | { name: 'letters-again'; personName: string; url: string }
  | ({ name: 'new-device'; sessionsUrl: string } & Watched)
  | ({ name: 'second-step-changed'; isOn: boolean; settingsUrl: string } & Watched)
  /** To the address that the account had: nobody is named. */
  | { name: 'account-erased'; at: string; aboutUrl: string }
  | { name: 'export-ready'; url: string; expiresOn: string }
  | { name: 'confirm-inquiry'; listingTitle: string; supplier: string; message: string; url: string; expiresOn: string }
  /** `because`: staff did not pass it on, or what it was about is no longer offered. `url`: how to write to us, or where to look instead. */
  | {
      name: 'inquiry-rejected'
      because: 'staff' | 'gone'
      listingTitle: string
      supplier: string
      message: string
      url: string
    }
  | { name: 'invitation'; personName: string; company: string; role: MemberRole; url: string; expiresOn: string }
  /** `personName`: who joined, left or changed it. `url`: the team, or for who is no longer in it the sign-in. */
  | { name: 'membership-changed'; change: MembershipChange; personName: string | null; company: string; url: string }
  | { name: 'certificate-expiring'; company: string; certificate: string; number: string; expiresOn: string; url: string }
  | { name: 'bank-account-changed'; company: string; news: BankAccountNews; url: string }
  | { name: 'company-standing'; company: string; standing: StandingInput; aboutUrl: string }
  | ({ name: 'claim-disputed'; company: string; claim: DisputedClaim; evidence: string; words: string | null; url: string } & Disputing)
  | ({ name: 'inquiry-received'; inquiryRef: string; form: InquiryForm } & Dealing)
  /** `toQuote`: the RFQ that the reader may still quote on, by the form that the letter carries. */
  | ({ name: 'message-received'; need: Need; body: string; files: ThreadFile[]; toQuote?: ToQuote | null } & Dealing)
  /** `isCompared`: the address is that of the comparison, for a buyer without an account. */
  | ({
      name: 'quotation-received' | 'quotation-revised'
      sha256: string
      quotationUrl: string
      isCompared: boolean
      /** The RFQ takes quotations still: nothing can be accepted yet. */
      isEarly: boolean
      changes: Change[]
    } & Priced &
      Dealing)
  /** `lines`: those that were awarded, where the quotation offers more; the document holds no others. */
  | ({ name: 'quotation-accepted'; lines: number[] | null } & Priced & Dealing)
  /** `isOwn`: the reader's company sent it. */
  | ({ name: 'quotation-expired'; isOwn: boolean } & Priced & Dealing)
  /** `note`: what the other side says to it; `counter`: what the buyer asks for instead; `reason`: why it was taken back. */
  | ({ name: 'quotation-moved'; move: QuotationMove; note: string | null; counter: CounterTerms | null; reason: string | null } & Priced &
      Dealing)
  | ({ name: 'quotation-declined'; reason: string; note: string | null } & Priced & Dealing)
  /** `number`: of the quotation or, for files, of what the thread is about. */
  | { name: 'code'; code: string; number: string; act: CodedAct }
  /** `sender`: whom the mail says that it is from. */
  | { name: 'reply-held'; subject: string; sender: string | null; isIncomplete: boolean; url: string; expiresOn: string }
  /** `subject`: of the mail that is answered. */
  | { name: 'reply-too-late'; subject: string; threadUrl: string | null }
  | { name: 'self-test'; url: string }
  /** `rfq` as it stands now, `filled` as the form was made for; `filesLeft`: how many came beside it. */
  | ({ name: 'quotation-understood'; is: 'read'; filled: RfqDocument; read: ReadMail; filesLeft: number; url: string } & ToQuote)
  | ({ name: 'quotation-understood'; is: 'other_rfq'; otherRef: string; url: string } & ToQuote)
  /** Within a company; `by`: who asks, or who answered. */
  | {
      name: 'draft-approval'
      what: DraftNews
      by: Named
      title: string
      ref: string
      words: string | null
      closes: RfqSaid['closes']
      url: string
    }
  | ({ name: 'thread-closed' } & Dealing)
  /** `url`: the page that says how the listing stands. */
  | {
      name: 'listing-reviewed'
      outcome: ReviewOutcome
      listingTitle: string
      company: string
      reason: ReviewReason | null
      words: string | null
      mayAppeal: boolean
      url: string
    }
  /** `company`: the reader's, for which it collects. */
  | {
      name: 'digest'
      company: string
      threads: DigestThread[]
      inboxUrl: string
      rfqs: ToldRfq[]
      matchedUrl: string
      found: FoundRfq[]
      searchesUrl: string
    }
  /** `invited`: where the buyer asked for the company. */
  | ({
      name: 'rfq-matched'
      company: string
      reasons: ShownReason[]
      settingsUrl: string
      invited: Invited | null
      toQuote: ToQuote | null
    } & ToldRfq &
      ToldGoods)
  /** `toQuote`: where the reader's company is one that the buyer's filter lets through. */
  | ({ name: 'rfq-found'; searchesUrl: string; toQuote: ToQuote | null } & FoundRfq & ToldGoods)
  /** To somebody whom this site does not know. */
  | ({ name: 'rfq-invitation'; buyer: string; lines: ToldLine[]; moreLines: number } & Invited & ToldRfq)
  /** `firstEnds`: the day on which the first of them ends; the titles are a few of so many. */
  | { name: 'confirm-rfq'; title: string; details: string; url: string; expiresOn: string }
  /** `url`: the page that says how the RFQ stands. */
  | {
      name: 'rfq-reviewed'
      outcome: RfqOutcome
      title: string
      reason: RfqReason | null
      words: string | null
      mayAppeal: boolean
      url: string
    }
  /** For suppliers: `buyer` is what they may call it, never more. `url`: null where no page of theirs tells of it. */
  | {
      name: 'rfq-told'
      what: RfqTold
      title: string
      ref: string
      buyer: string
      said: RfqSaid
      url: string | null
      toQuote: ToQuote | null
    }
  /** `url`: the page of the invitation, while that opens the RFQ. */
  | {
      name: 'rfq-invited-news'
      what: InvitedTold
      title: string
      ref: string
      buyer: string
      said: RfqSaid
      url: string | null
      refusalUrl: string
    }
  | { name: 'rfq-news'; what: 'closed' | 'lapsed' | 'asked'; title: string; ref: string; count: number; said: RfqSaid; url: string }
  | { name: 'prices-end'; company: string; count: number; titles: string[]; firstEnds: string; days: number; url: string }

/** A rendered letter: subject and both bodies from one source. */
export type RenderedLetter = { subject: string; html: string; text: string }
