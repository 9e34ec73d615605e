/** Kept for as long as the reason holds, with its parent, or for so many days after a moment; then it is removed. */
export type RetentionLine = { keptBecause: string } | { keptWith: string } | { days: number; after: string }

/**
 * How long what is written here stays. Every table has a line, by its name; what is emptied before its row goes has a line of its
 * own behind a dot. One nightly task does what it says; the privacy page tells the same days.
 */
export const retention = {
  people: { keptBecause: 'the account stands; an erased one is a tombstone' },
  members: { keptBecause: 'the membership stands' },
  companies: { keptBecause: 'the account stands; an erased one is a tombstone' },
  bank_accounts: { keptWith: 'companies' },
  claims: { keptWith: 'companies' },
  certificates: { keptWith: 'companies' },
  claim_disputes: { keptWith: 'companies' },
  sessions: { days: 0, after: 'it expired' },
  recovery_codes: { keptWith: 'people' },
  one_time_tokens: { days: 1, after: 'it expired' },
  guest_codes: { days: 1, after: 'it expired' },
  held_joins: { days: 14, after: 'somebody asked to join and the address was not confirmed' },
  held_inquiries: { days: 7, after: 'it was written and the address was not confirmed' },
  waiting_inquiries: { days: 30, after: 'it was delivered or turned away' },
  member_invitations: { days: 30, after: 'it expired, was taken or was withdrawn' },
  data_exports: { days: 0, after: 'it expired, seven days after it was made' },
  erasures: { keptBecause: 'a backup from before must not bring anybody back; it holds an id and no name' },

  listings: { keptWith: 'companies' },
  listing_texts: { keptWith: 'listings' },
  listing_price_tiers: { keptWith: 'listings' },
  listing_drafts: { days: 180, after: 'somebody last wrote in it' },
  listing_relations: { keptWith: 'listings' },
  listing_reviews: { keptWith: 'listings' },
  change_sets: { keptWith: 'listings' },
  share_links: { days: 30, after: 'it ran out or was withdrawn; one without an end stays till then' },
  price_notices: { days: 30, after: 'its link ran out, 60 days after the letter' },
  imports: { days: 30, after: 'it was sent' },
  import_rows: { keptWith: 'imports' },
  import_pictures: { keptWith: 'listings' },
  search_changes: { keptBecause: 'the index has not followed yet' },

  inquiries: { keptBecause: 'the other side has a right to its correspondence' },
  threads: { keptWith: 'inquiries' },
  held_rfqs: { days: 7, after: 'it was written and the address was not confirmed' },
  rfqs: { keptBecause: 'the other side has a right to its correspondence' },
  rfq_versions: { keptWith: 'rfqs' },
  rfq_reviews: { keptWith: 'rfqs' },
  rfq_files: { keptWith: 'rfqs' },
  rfq_questions: { keptWith: 'rfqs' },
  rfq_matches: { keptWith: 'rfqs' },
  rfq_invitations: { days: 180, after: 'its link ran out' },
  invitation_stops: { keptBecause: 'whoever said no is not written to again; it holds a hash' },
  awards: { keptWith: 'rfqs' },
  comparison_bases: { keptWith: 'rfqs' },
  followed_categories: { keptWith: 'companies' },
  saved_searches: { keptWith: 'members' },
  thread_sides: { keptWith: 'inquiries' },
  thread_reads: { keptWith: 'inquiries' },
  notes: { keptWith: 'inquiries' },
  messages: { keptWith: 'inquiries' },
  quotations: { keptBecause: 'commercial letters are kept for years' },
  quotation_versions: { keptWith: 'quotations' },
  quotation_drafts: { days: 180, after: 'somebody last wrote in it' },
  counter_offers: { keptWith: 'quotations' },
  reply_tokens: { days: 30, after: 'it expired, 180 days after the last message of its thread' },
  scoped_links: { days: 30, after: 'it expired, 180 days after the last message of its thread' },
  events: { keptBecause: 'it is the audit; it holds ids and no addresses' },

  letter_settings: { keptWith: 'members' },
  mail_accounts: { keptBecause: 'all workers go by it; one row without anybody in it' },
  letters: { days: 30, after: 'it was written to an address that is nobody’s' },
  'letters.frozen': { days: 30, after: 'its fate was known' },
  webhook_events: { days: 30, after: 'it came' },
  inbound_letters: { days: 30, after: 'it was held, refused or written by a machine' },
  'inbound_letters.raw': { days: 90, after: 'it came' },
  suppressions: { keptBecause: 'whoever said no is not written to again; it holds a hash' },

  files: { days: 1, after: 'it was sent and no form that names it was accepted' },
  file_variants: { keptWith: 'files' },

  limits: { days: 0, after: 'it expired' },
  worker_heartbeats: { keptBecause: 'the worker lives; those of dead ones go within the hour' },
  backups: { keptBecause: 'somebody wants to know when the last one was made; few and small' },

  categories: { keptBecause: 'it is a code list' },
  category_schemas: { keptBecause: 'it is a code list; older editions explain what older listings say' },
  hs_codes: { keptBecause: 'it is a code list' },
  locations: { keptBecause: 'it is a code list' },
  currency_rates: { keptBecause: 'documents name the day of the rate they showed' },
  certificate_schemes: { keptBecause: 'it is a code list' },
} as const satisfies Record<string, RetentionLine>

type Lines = typeof retention
/** The lines that end by themselves. */
export type TimedLine = { [Name in keyof Lines]: Lines[Name] extends { days: number } ? Name : never }[keyof Lines]

/** The moment before which a line's time is over. */
export function endOf(line: TimedLine, now: Date): Date {
  return new Date(now.getTime() - retention[line].days * 24 * 3600_000)
}
