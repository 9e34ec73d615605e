import { rfqLifecycle, type RfqStatus } from './lifecycle.ts'
import type { CloseRule, RfqDocument } from './rfq.ts'

const hourMs = 3600_000
const dayMs = 24 * hourMs

/** From a day to sixty days after it is published. */
export const soonestMs = dayMs
export const latestMs = 60 * dayMs
export const usualDays = 14
/** How much later it may close when it is extended, once. */
export const mostExtensionDays = 30
/** When one that waits for a count ends, however few quotations there are. */
export const lastMs = latestMs + mostExtensionDays * dayMs
/** How long a buyer may look at the quotations before it lapses. */
export const decisionMs = 30 * dayMs

type Timed = {
  status: RfqStatus
  quoteDeadline: Date | null
  openedAt: Date | null
  closeRule: CloseRule
  quotationCount: number
  maxQuotations: number
}

/** Whether its closing rule is met. One that waits for a count is over at last, however few there are. */
export function isOver({ quoteDeadline, openedAt, closeRule, quotationCount, maxQuotations }: Omit<Timed, 'status'>, now: Date): boolean {
  const isLate = quoteDeadline !== null && quoteDeadline <= now
  const isFull = quotationCount >= maxQuotations
  switch (closeRule) {
    case 'deadline':
      return isLate
    case 'either':
      return isLate || isFull
    case 'count':
      return isFull || isOverAtLast(openedAt, now)
    case 'both':
      return (isLate && isFull) || isOverAtLast(openedAt, now)
  }
}

const isOverAtLast = (openedAt: Date | null, now: Date) => openedAt !== null && openedAt.getTime() + lastMs <= now.getTime()

/** When it is over, unless it is full before. */
export const endOf = ({ quoteDeadline, openedAt, closeRule }: Pick<Timed, 'quoteDeadline' | 'openedAt' | 'closeRule'>): Date | null =>
  closeRule === 'deadline' || closeRule === 'either' ? quoteDeadline : openedAt && new Date(openedAt.getTime() + lastMs)

/** The state as it is read: it closes by its rule, whenever the task that writes it down comes by. */
export const statusAt = (rfq: Timed, now: Date): RfqStatus =>
  (rfq.status === 'open' || rfq.status === 'paused') && isOver(rfq, now) ? rfqLifecycle.next(rfq.status, 'close') : rfq.status

/** When it closed, as it reads: one that is full closes at its last quotation, and not on the day that it might have waited for. */
export function closedAtAsRead(rfq: Timed & { closedAt: Date | null }, now: Date): Date | null {
  if (rfq.closedAt || statusAt(rfq, now) !== 'evaluating') return rfq.closedAt
  const end = endOf(rfq)
  return end && end < now ? end : now
}

/** A version as it stands now: more time moves its last moment, and is no version of its own. */
export const asItStands = (document: RfqDocument, { quoteDeadline }: { quoteDeadline: Date | null }): RfqDocument =>
  quoteDeadline ? { ...document, quoteDeadline: quoteDeadline.toISOString() } : document

/** Whether suppliers may send a quotation that is new. */
export const takesQuotations = (rfq: Timed, now: Date): boolean => statusAt(rfq, now) === 'open' && rfq.quotationCount < rfq.maxQuotations

/**
 * Whether the buyer may read what suppliers sent. What is sealed is opened when nobody can quote any more; one that was cancelled, or taken
 * off the site, on the way there stays sealed until its day.
 */
export function areQuotationsReadable(rfq: Timed & { sealed: boolean }, now: Date): boolean {
  if (!rfq.sealed) return true
  const status = statusAt(rfq, now)
  if (status === 'evaluating' || status === 'awarded' || status === 'lapsed') return true
  return (status === 'cancelled' || status === 'suspended') && rfq.quoteDeadline !== null && rfq.quoteDeadline <= now
}

/** The day that a moment lies on in a time zone, `YYYY-MM-DD`. */
export const dayOf = (moment: Date, timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment)
