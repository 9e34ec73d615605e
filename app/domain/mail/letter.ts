import type { DisputeState } from '../claims/dispute.ts'
import type { MembershipChange } from '../companies/member.ts'
import type { BankAccountNews } from '../companies/bank-account-news.ts'
import type { StandingInput } from '../companies/standing.ts'
import type { ReadMail } from '../quotations/by-mail/read-mail.ts'
import type { EventName } from '../events.ts'

export const letterNames = [
  'verify-address',
  'address-known',
  'reset-password',
  'password-changed',
  'confirm-address',
  'address-taken',
  'address-change-asked',
  'address-changed',
  'letters-again',
  'new-device',
  'second-step-changed',
  'account-erased',
  'export-ready',
  'confirm-inquiry',
  'inquiry-rejected',
  'invitation',
  'membership-changed',
  'certificate-expiring',
  'company-standing',
  'bank-account-changed',
  'claim-disputed',
  'inquiry-received',
  'message-received',
  'quotation-received',
  'quotation-revised',
  'quotation-accepted',
  'quotation-declined',
  'quotation-expired',
  'quotation-understood',
  'quotation-moved',
  'draft-approval',
  'code',
  'reply-held',
  'reply-too-late',
  'self-test',
  'thread-closed',
  'listing-reviewed',
  'digest',
  'prices-end',
  'rfq-matched',
  'rfq-found',
  'confirm-rfq',
  'rfq-reviewed',
  'rfq-told',
  'rfq-news',
  'rfq-invitation',
  'rfq-invited-news',
] as const
export type LetterName = (typeof letterNames)[number]

/** What a member may switch off, in the order in which it is asked. */
export const notificationKinds = ['inquiries', 'messages', 'quotations', 'rfqs', 'alerts'] as const
export type NotificationKind = (typeof notificationKinds)[number]

export const notificationLetters = {
  'inquiry-received': 'inquiries',
  'message-received': 'messages',
  'quotation-received': 'quotations',
  'quotation-revised': 'quotations',
  'quotation-accepted': 'quotations',
  'quotation-declined': 'quotations',
  'quotation-expired': 'quotations',
  'rfq-matched': 'rfqs',
  'rfq-found': 'alerts',
  'quotation-moved': 'quotations',
} as const satisfies Partial<Record<LetterName, NotificationKind>>
export type NotificationLetter = keyof typeof notificationLetters
/** Those that tell of what came in a thread. */
export type ThreadLetter = Exclude<NotificationLetter, 'rfq-matched' | 'rfq-found'>

/**
 * Unasked: anybody who knows an address can have it written there, so it is counted (`services/letters/unasked-letters.server.ts`) and carries a
 * link by which the owner of the mailbox stops it. Security: about what was done; it cannot be switched off. Both go before
 * everything else. Transactional: part of a dealing, and nothing that one could do without. The kinds of notifications tell of what
 * stands on the site, too: whoever reads there may switch them off, or have them collected in a digest.
 */
export type LetterClass = 'unasked' | 'security' | 'transactional' | NotificationKind | 'digest'

export const letterClasses: Record<LetterName, LetterClass> = {
  'verify-address': 'unasked',
  'address-known': 'unasked',
  'reset-password': 'unasked',
  'confirm-address': 'unasked',
  'address-taken': 'unasked',
  'confirm-inquiry': 'unasked',
  invitation: 'unasked',
  'membership-changed': 'security',
  'company-standing': 'security',
  'bank-account-changed': 'security',
  'password-changed': 'security',
  'address-change-asked': 'security',
  'address-changed': 'security',
  'letters-again': 'security',
  'new-device': 'security',
  'second-step-changed': 'security',
  'account-erased': 'security',
  'export-ready': 'security',
  code: 'unasked',
  ...notificationLetters,
  'inquiry-rejected': 'transactional',
  'reply-held': 'transactional',
  'reply-too-late': 'transactional',
  'quotation-understood': 'transactional',
  'draft-approval': 'transactional',
  'self-test': 'transactional',
  'thread-closed': 'transactional',
  'listing-reviewed': 'transactional',
  digest: 'digest',
  'prices-end': 'transactional',
  'certificate-expiring': 'transactional',
  'claim-disputed': 'transactional',
  'confirm-rfq': 'unasked',
  'rfq-reviewed': 'transactional',
  'rfq-told': 'transactional',
  'rfq-news': 'transactional',
  'rfq-invitation': 'unasked',
  'rfq-invited-news': 'unasked',
}

export const isUrgent = (name: LetterName): boolean => letterClasses[name] === 'unasked' || letterClasses[name] === 'security'

/** The kinds that a letter tells of: with all of them switched off it is not sent. None: it cannot be switched off. */
export const kindsOf = (name: LetterName): NotificationKind[] =>
  notificationKinds.filter((kind) => name === 'digest' || kind === letterClasses[name])

/** Why a letter was not sent that its reader did not need: nobody's news. */
export const notNeeded = ['switched off', 'read on the site'] as const
export type NotNeeded = (typeof notNeeded)[number]

/** In which order letters go where the provider takes so many a second. */
export type Lane = 'security' | 'message' | 'bulk'
/** Nobody waits for them, and there may be hundreds at once. */
const canWait: LetterName[] = ['digest', 'rfq-matched', 'rfq-found']
export const laneOf = (name: LetterName): Lane => (isUrgent(name) ? 'security' : canWait.includes(name) ? 'bulk' : 'message')

/** To addresses that a buyer typed: what stops them stands on the page of the invitation. */
export const invitationLetters: LetterName[] = ['rfq-invitation', 'rfq-invited-news']

export const unaskedLetters = letterNames.filter((name) => letterClasses[name] === 'unasked')

/**
 * Which letter an event sends: to a side of its thread, or to everybody of the `company` that it is about. Of the others
 * `letters-of-events.ts` says who tells of them, or why nobody does.
 */
export const announcements: Partial<
  Record<EventName, { letter: LetterName; to: 'other-side' | 'supplier' | 'buyer' | 'both' | 'company' | 'matched' }>
> = {
  'inquiry.delivered': { letter: 'inquiry-received', to: 'supplier' },
  'message.posted': { letter: 'message-received', to: 'other-side' },
  'quotation.sent': { letter: 'quotation-received', to: 'buyer' },
  'quotation.revised': { letter: 'quotation-revised', to: 'buyer' },
  'quotation.accepted': { letter: 'quotation-accepted', to: 'supplier' },
  'quotation.declined': { letter: 'quotation-declined', to: 'supplier' },
  'quotation.expired': { letter: 'quotation-expired', to: 'both' },
  'quotation.countered': { letter: 'quotation-moved', to: 'supplier' },
  'quotation.kept': { letter: 'quotation-moved', to: 'buyer' },
  'quotation.withdrawn': { letter: 'quotation-moved', to: 'buyer' },
  'quotation.lost': { letter: 'quotation-moved', to: 'supplier' },
  'thread.closed': { letter: 'thread-closed', to: 'other-side' },
  'listing.approved': { letter: 'listing-reviewed', to: 'company' },
  'listing.changes_requested': { letter: 'listing-reviewed', to: 'company' },
  'listing.refused': { letter: 'listing-reviewed', to: 'company' },
  'listing.suspended': { letter: 'listing-reviewed', to: 'company' },
  'listing.restored': { letter: 'listing-reviewed', to: 'company' },
  'listing.change_applied': { letter: 'listing-reviewed', to: 'company' },
  'listing.change_refused': { letter: 'listing-reviewed', to: 'company' },
  'rfq.matched': { letter: 'rfq-matched', to: 'matched' },
  'prices.end_soon': { letter: 'prices-end', to: 'company' },
}

/**
 * The same for what happens to an RFQ: whom its buyer hears it with, those who quoted, were invited or asked, and the mailboxes of strangers
 * that were invited and have not acted; these hear what changes what they were asked, and nothing else.
 */
export const rfqAnnouncements: Partial<Record<EventName, { buyer?: LetterName; suppliers?: LetterName; invited?: LetterName }>> = {
  'rfq.approved': { buyer: 'rfq-reviewed' },
  'rfq.changes_requested': { buyer: 'rfq-reviewed' },
  'rfq.rejected': { buyer: 'rfq-reviewed' },
  'rfq.suspended': { buyer: 'rfq-reviewed', suppliers: 'rfq-told', invited: 'rfq-invited-news' },
  'rfq.restored': { buyer: 'rfq-reviewed', suppliers: 'rfq-told', invited: 'rfq-invited-news' },
  'rfq.amended': { suppliers: 'rfq-told', invited: 'rfq-invited-news' },
  'rfq.paused': { suppliers: 'rfq-told', invited: 'rfq-invited-news' },
  'rfq.resumed': { suppliers: 'rfq-told', invited: 'rfq-invited-news' },
  'rfq.extended': { suppliers: 'rfq-told', invited: 'rfq-invited-news' },
  'rfq.closed': { buyer: 'rfq-news', suppliers: 'rfq-told', invited: 'rfq-invited-news' },
  'rfq.lapsed': { buyer: 'rfq-news', suppliers: 'rfq-told' },
  'rfq.cancelled': { suppliers: 'rfq-told', invited: 'rfq-invited-news' },
  'rfq.asked': { buyer: 'rfq-news' },
  'rfq.answered': { suppliers: 'rfq-told' },
}

/** The ids that a letter's facts are read from when it is frozen; tokens are derived, never stored. */
export type LetterSubject = {
  oneTimeTokenId?: string
  heldJoinId?: string
  heldInquiryId?: string
  waitingInquiryId?: string
  guestCodeId?: string
  threadId?: string
  messageId?: string
  inquiryId?: string
  heldRfqId?: string
  questionId?: string
  quotationId?: string
  version?: number
  /** Of the quotation, which were awarded. */
  lines?: number[]
  rfqId?: string
  /** The searches of the reader that found it. */
  savedSearchIds?: string[]
  inboundLetterId?: string
  /** The company whose letter it is: a reader may be in several. */
  companyId?: string
  invitationId?: string
  rfqInvitationId?: string
  personId?: string
  change?: MembershipChange
  dataExportId?: string
  listingId?: string
  reviewId?: string
  noticeId?: string
  certificateId?: string
  standing?: StandingInput
  bankAccount?: BankAccountNews
  quotationMail?: { rfqVersion: number; read: ReadMail; filesLeft: number } | { otherRfq: string }
  dispute?: { id: string; outcome: DisputeState }
}
