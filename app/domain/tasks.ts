import { z } from 'zod'

/** The typed catalogue of background tasks: name → payload. `app/tasks/registry.ts` does not compile with one unhandled. */
export const tasks = {
  /** Picks the readers of an event and writes their letters. */
  announce: z.object({ eventId: z.uuid() }),
  /** Renders a letter once, freezes it, hands it to the provider and settles the outcome. */
  'send-letter': z.object({ letterId: z.uuid() }),
  /** Moves a letter's state forward by a stored delivery event. */
  'settle-delivery': z.object({ webhookEventId: z.uuid() }),
  /** Fetches, parses, routes, authorises and posts or holds one received mail. */
  'receive-letter': z.object({ webhookEventId: z.uuid() }),
  /** Posts a held mail that somebody said is the participant's. */
  'post-held': z.object({ inboundLetterId: z.uuid(), confirmedBy: z.enum(['participant', 'staff']) }),
  /** Every ten minutes: finds in the provider's list what no webhook told of. */
  'back-fill-inbound': z.object({}),
  /** Delivers an inquiry whose turn has come, or whose time for staff to look is over. */
  'deliver-inquiry': z.object({ waitingInquiryId: z.uuid() }),
  /** Drains `search_changes` into Meilisearch. */
  'index-changes': z.object({}),
  /** Fills a fresh index and swaps it in. */
  'rebuild-search': z.object({}),
  /** Makes the variants of an uploaded picture. */
  'resize-picture': z.object({ fileId: z.uuid() }),
  /** Writes `lapsed` onto listings whose prices have ended, and asks companies whose prices end soon. */
  'lapse-listings': z.object({}),
  /** Asks the name service whether a company's web site is its own. */
  'check-website': z.object({ companyId: z.uuid() }),
  /** Every night: tells of certificates that end soon, and looks again at what a machine found a while ago. */
  'review-claims': z.object({}),
  /** Reads a table of listings and looks at every row. */
  'check-import': z.object({ importId: z.uuid() }),
  /** Stores the rows that were looked at. */
  'run-import': z.object({ importId: z.uuid() }),
  /** Fetches the pictures that rows name by their addresses. */
  'fetch-pictures': z.object({ importId: z.uuid() }),
  /** Finds the suppliers that fit an RFQ best, and tells them. */
  'match-rfq': z.object({ rfqId: z.uuid() }),
  /** Tells whoever saved a search that a new RFQ answers. */
  'alert-searches': z.object({ rfqId: z.uuid() }),
  /** Every quarter of an hour: RFQs that nobody has quoted on for a day get a further wave. */
  'widen-rfqs': z.object({}),
  /** Writes `expired` onto quotations whose day has passed. */
  'expire-quotations': z.object({}),
  /** Closes RFQs by their rules, and ends those that nobody decided on. */
  'close-rfqs': z.object({}),
  /** Packs a copy of what is kept about a person. */
  'make-export': z.object({ dataExportId: z.uuid() }),
  /** Every night: erases again whoever came back with a backup from before. */
  'apply-erasures': z.object({}),
  /** Every night: removes what the timetable of `domain/retention.ts` says. */
  'apply-retention': z.object({}),
} as const satisfies Record<string, z.ZodType>

export type TaskName = keyof typeof tasks
export type TaskPayload<T extends TaskName> = z.infer<(typeof tasks)[T]>
