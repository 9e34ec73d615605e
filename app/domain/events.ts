/**
 * Everything that happens and is remembered. One list: the timeline shows some, the audit keeps all,
 * `announce` writes letters for those in `domain/mail/letter.ts`.
 */
export const eventNames = [
  'account.joined',
  'account.address_verified',
  'account.password_reset',
  'account.signed_in',
  'account.password_changed',
  'account.address_changed',
  'account.second_step_on',
  'account.second_step_off',
  'account.recovery_codes_made',
  'account.recovery_code_used',
  'account.became_staff',
  'account.left_staff',
  'account.erased',
  'company.changed',
  'company.founded',
  'bank_account.registered',
  'bank_account.ended',
  'company.suspended',
  'company.restored',
  'claim.moved',
  'claim.dropped',
  'claim.disputed',
  'claim.dispute_settled',
  'certificate.added',
  'certificate.changed',
  'certificate.removed',
  'certificate.expiring',
  'company.closed',
  'company.ownership_passed',
  'company.trust_changed',
  'member.invited',
  'member.invitation_withdrawn',
  'member.joined',
  'member.role_changed',
  'member.removed',
  'member.left',
  'listing.created',
  'listing.changed',
  'listing.submitted',
  'listing.appealed',
  'listing.published',
  'listing.approved',
  'listing.changes_requested',
  'listing.refused',
  'listing.looked_at',
  'listing.change_asked',
  'listing.change_applied',
  'listing.change_refused',
  'listing.suspended',
  'listing.restored',
  'listing.paused',
  'listing.lapsed',
  'listing.confirmed',
  'prices.end_soon',
  'listing.removed',
  'listing.shared',
  'listing.unshared',
  'listings.imported',
  'inquiry.delivered',
  'inquiry.released',
  'inquiry.rejected',
  'message.posted',
  'thread.closed',
  'mail.held',
  'mail.machine',
  'mail.confirmed',
  'mail.dropped',
  'mail.stopped',
  'mail.resumed',
  'quotation.sent',
  'quotation.revised',
  'quotation.accepted',
  'quotation.declined',
  'quotation.expired',
  'quotation.countered',
  'quotation.kept',
  'quotation.withdrawn',
  'quotation.lost',
  'quotation.draft_asked',
  'quotation.draft_approved',
  'quotation.draft_returned',
  'rfq.awarded',
  'rfq.created',
  'rfq.saved',
  'rfq.submitted',
  'rfq.opened',
  'rfq.approved',
  'rfq.changes_requested',
  'rfq.rejected',
  'rfq.appealed',
  'rfq.looked_at',
  'rfq.suspended',
  'rfq.restored',
  'rfq.amended',
  'rfq.paused',
  'rfq.resumed',
  'rfq.extended',
  'rfq.closed',
  'rfq.lapsed',
  'rfq.cancelled',
  'rfq.asked',
  'rfq.answered',
  'rfq.matched',
  'rfq.invited',
  'rfq.invitation_withdrawn',
  'rfq.invitation_declined',
  'rfq.invitations_stopped',
  'rfq.invitations_resumed',
  'staff.opened',
  'task.run_again',
  'search.rebuild_asked',
  'letter.taken_as_sent',
  'letter.sent_again',
] as const
export type EventName = (typeof eventNames)[number]

/** Ids and small facts; never an address, a token or a text that somebody wrote. */
export type EventDetail = {
  messageId?: string
  quotationId?: string
  listingId?: string
  importId?: string
  reviewId?: string
  noticeId?: string
  inquiryId?: string
  rfqId?: string
  questionId?: string
  inboundLetterId?: string
  invitationId?: string
  claimId?: string
  certificateId?: string
  personId?: string
  version?: number
  /** Of a quotation. */
  lines?: number[]
  reason?: string
  rule?: string
  /** Address within the site, without its language. */
  page?: string
  /** The part of a company's profile. */
  part?: string
  /** Browser and system, without versions. */
  device?: string | null
  task?: string
  count?: number
}
