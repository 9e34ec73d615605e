import type { letters } from '#db/schema/letters.ts'

type Row = typeof letters.$inferSelect

/** A row with every column, as sets of rows are written: what is not said is as it is at first. */
export const wholeLetter = (
  said: Pick<Row, 'id' | 'name' | 'recipientId' | 'toAddress' | 'locale' | 'subject' | 'dueAt' | 'createdAt'> & Partial<Row>,
): Row => ({
  eventId: null,
  threadId: null,
  state: 'queued',
  frozen: null,
  providerId: null,
  rfcMessageId: null,
  attempts: 0,
  firstAttemptAt: null,
  failure: null,
  answeredAt: null,
  sentAt: null,
  deliveredAt: null,
  bouncedAt: null,
  onceKey: null,
  digestId: null,
  ...said,
})
