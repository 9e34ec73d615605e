import type { CompanyCard } from '../companies/company-view.ts'
import type { Named } from '../companies/member.ts'
import type { EventDetail, EventName } from '../events.ts'
import type { ThreadFile } from '../files/thread-file.ts'
import type { InquiryForm } from '../inquiries/inquiry.ts'
import type { InquiryStatus } from '../inquiries/lifecycle.ts'
import type { ConfirmedBy, InboundState } from '../mail/held-mail.ts'
import type { LetterState } from '../mail/delivery-state.ts'
import type { QuotationView } from '../quotations/quotation-view.ts'
import type { RfqStatus } from '../rfqs/lifecycle.ts'
import type { Need } from './need.ts'

export type Side = 'buyer' | 'supplier'

/** The other side is named, never addressed: no view holds a mail address of it. */
export type Author = Named & { isOwnSide: boolean; isMe: boolean }

/** How a mail stands that was held; `token` opens it for the reader who decides. */
export type HeldState = { state: InboundState; token: string | null }

export type TimelineEntry =
  | {
      kind: 'message'
      id: string
      at: Date
      author: Author
      channel: 'web' | 'email'
      body: string
      lang: string | null
      quotedText: string | null
      files: ThreadFile[]
      senderVerified: boolean
      /** It was held until somebody said that it is this author's. */
      confirmedBy: ConfirmedBy | null
      /** For own messages: how far the letters to the other side came. */
      delivery: LetterState[] | null
    }
  | { kind: 'quotation'; id: string; at: Date; author: Author; quotation: QuotationView; delivery: LetterState[] | null }
  | { kind: 'event'; id: string; at: Date; name: EventName; detail: EventDetail; isOwnSide: boolean; held: HeldState | null }

export type ThreadView = {
  id: string
  side: Side
  subject: string
  need: Need
  /** `phone`: as it is called from abroad, where this side may see it; `form` holds none. */
  inquiry: {
    id: string
    ref: string
    status: InquiryStatus
    form: InquiryForm
    phone: string | null
    createdAt: Date
    /** It looked like spam and nobody looked at it in time; the buyer is not told. */
    isUnverified: boolean
    /** For whom the link was made by which it came, in the supplier's words: for the supplier alone. */
    cameBy: string | null
  } | null
  rfq: { id: string; ref: string; status: RfqStatus; title: string; version: number; quoteDeadline: Date | null } | null
  listing: { ref: string; slug: string; title: string; isOpen: boolean } | null
  /** `hasPage`: the company is shown to the public; a guest's is not. `isClosed`: nobody is there to read or answer. */
  other: CompanyCard & { people: Named[]; hasPage: boolean; isClosed: boolean }
  timeline: TimelineEntry[]
  /** A member of the supplier may send a quotation or its next version. */
  canQuote: boolean
  currentQuotation: QuotationView | null
  /** Only this side's own. */
  private: {
    assigneeId: string | null
    colleagues: { id: string; name: string }[]
    notes: { id: string; author: Named; body: string; at: Date }[]
  }
}

export const inboxBoxes = ['waiting-for-me', 'waiting-for-them', 'quoted', 'closed', 'all'] as const
export type InboxBox = (typeof inboxBoxes)[number]

export type InboxRow = {
  threadId: string
  side: Side
  subject: string
  need: Need
  otherName: string
  lastText: string
  lastAt: Date
  isWaitingForMe: boolean
  /** The other side has closed its account. */
  isClosed: boolean
  /** Null on the thread of an RFQ: there the quotation speaks. */
  inquiryStatus: InquiryStatus | null
  quotation: { ref: string; status: QuotationView['status']; validUntil: string } | null
}

export type Inbox = { rows: InboxRow[]; total: number; page: number; pages: number; counts: Record<InboxBox, number> }
