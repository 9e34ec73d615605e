import { and, eq } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { EventName } from '#app/domain/events.ts'
import type { LetterFacts, RfqOutcome, RfqSaid, RfqTold } from '#app/domain/mail/letter-facts.ts'
import type { RfqReason } from '#app/domain/rfqs/rfq-decision.ts'
import type { CancelReason } from '#app/domain/rfqs/rfq.ts'
import { readRfqDraft } from '#app/domain/rfqs/rfq-draft.ts'
import { buyerName } from '#app/i18n/buyer-name.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { events } from '#db/schema/events.ts'
import { people } from '#db/schema/people.ts'
import { heldRfqs, rfqQuestions, rfqReviews, rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { threads } from '#db/schema/threads.ts'
import type { RfqRow } from '../rfqs/access.server.ts'
import { rfqTokenOf } from '../rfqs/hold-rfq.server.ts'
import { grantScopedLink } from '../threads/scoped-links.server.ts'
import type { LetterRow } from './letter-facts.server.ts'
import { hasQuoted, rfqToQuote } from './quotation-mail-facts.server.ts'

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

export async function confirmRfqFacts(tx: Transaction, letter: LetterRow): Promise<LetterFacts | null> {
  const [held] = await tx.select().from(heldRfqs).where(eq(heldRfqs.id, letter.subject.heldRfqId!))
  if (!held) return null
  const { title, details = '' } = readRfqDraft(held.form)
  return {
    name: 'confirm-rfq',
    title,
    details,
    url: absolute(paths.confirmRfq(letter.locale, rfqTokenOf(held.id, held.tokenHash))),
    expiresOn: held.expiresAt.toISOString().slice(0, 10),
  }
}

const outcomes: Partial<Record<EventName, RfqOutcome>> = {
  'rfq.approved': 'approved',
  'rfq.changes_requested': 'changes_requested',
  'rfq.rejected': 'rejected',
  'rfq.suspended': 'suspended',
  'rfq.restored': 'restored',
}

/** What staff decided about an RFQ. */
export async function rfqReviewedFacts(tx: Transaction, letter: LetterRow, now: Date): Promise<LetterFacts | null> {
  const [row] = await tx
    .select({ review: rfqReviews, event: events.name, rfq: rfqs })
    .from(rfqReviews)
    .innerJoin(events, eq(events.id, letter.eventId!))
    .innerJoin(rfqs, eq(rfqs.id, rfqReviews.rfqId))
    .where(eq(rfqReviews.id, letter.subject.reviewId!))
  const outcome = row && outcomes[row.event]
  if (!outcome) return null
  const { review, rfq } = row
  return {
    name: 'rfq-reviewed',
    outcome,
    title: rfq.title,
    reason: review.reason as RfqReason | null,
    words: review.words,
    mayAppeal: (outcome === 'rejected' || outcome === 'suspended') && !review.causes.includes('appeal'),
    url: await wayOfBuyer(tx, letter, rfq, now),
  }
}

const told: Partial<Record<EventName, RfqTold | 'asked'>> = {
  'rfq.amended': 'amended',
  'rfq.paused': 'paused',
  'rfq.resumed': 'resumed',
  'rfq.extended': 'extended',
  'rfq.closed': 'closed',
  'rfq.lapsed': 'lapsed',
  'rfq.cancelled': 'cancelled',
  'rfq.answered': 'answered',
  'rfq.suspended': 'suspended',
  'rfq.restored': 'restored',
  'rfq.asked': 'asked',
}

/** What a letter tells of an RFQ, whoever its reader is. */
export async function readRfqNews(tx: Transaction, letter: LetterRow) {
  const [row] = await tx
    .select({ rfq: rfqs, event: events, document: rfqVersions.document })
    .from(rfqs)
    .innerJoin(events, eq(events.id, letter.eventId!))
    .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
    .where(eq(rfqs.id, letter.subject.rfqId!))
  const what = row && told[row.event.name]
  if (!what) return null
  const { rfq, event, document } = row
  const said = await saidOf(tx, letter, rfq, { event, timeZone: document.timeZone })
  return { what, rfq, event, buyer: buyerName(document.buyerAlias, letter.locale), named: { title: document.title, ref: rfq.ref, said } }
}

/** What became of an RFQ, for its buyer or for a supplier; what is said to suppliers names the buyer as the RFQ does. */
export async function rfqNewsFacts(tx: Transaction, letter: LetterRow, now: Date): Promise<LetterFacts | null> {
  const news = await readRfqNews(tx, letter)
  if (!news) return null
  const { what, rfq, buyer, named } = news
  if (letter.name === 'rfq-told' && what !== 'asked') {
    const isBlankWanted = what === 'amended' || !(await hasQuoted(tx, rfq.id, letter.subject.companyId!))
    return {
      name: 'rfq-told',
      what,
      ...named,
      buyer,
      url: await wayOfSupplier(tx, letter, rfq, now),
      toQuote: isBlankWanted ? await rfqToQuote(tx, rfq.id, letter, now) : null,
    }
  }
  if (what !== 'closed' && what !== 'lapsed' && what !== 'asked') return null
  return { name: 'rfq-news', what, ...named, count: rfq.quotationCount, url: await wayOfBuyer(tx, letter, rfq, now) }
}

const withDeadline: EventName[] = ['rfq.amended', 'rfq.resumed', 'rfq.extended', 'rfq.restored', 'rfq.answered']

async function saidOf(
  tx: Transaction,
  letter: LetterRow,
  rfq: RfqRow,
  { event, timeZone }: { event: typeof events.$inferSelect; timeZone: string },
): Promise<RfqSaid> {
  const { questionId } = letter.subject
  const [asked] = questionId ? await tx.select().from(rfqQuestions).where(eq(rfqQuestions.id, questionId)) : []
  return {
    reason: event.name === 'rfq.cancelled' ? (rfq.endReason as CancelReason | null) : null,
    question: asked?.body ?? null,
    answer: event.name === 'rfq.answered' ? (asked?.answer ?? null) : null,
    closes: withDeadline.includes(event.name) && rfq.quoteDeadline ? { at: rfq.quoteDeadline.toISOString(), timeZone } : null,
  }
}

/** The page of the RFQ or, without a password or while that page is off the site, the way to the supplier's thread; null where there is neither. */
async function wayOfSupplier(tx: Transaction, letter: LetterRow, rfq: RfqRow, now: Date): Promise<string | null> {
  const { locale, recipientId, subject } = letter
  const isOff = rfq.status === 'suspended'
  const page = isOff ? null : absolute(paths.rfq(locale, rfq.ref))
  const [person] = recipientId ? await tx.select({ passwordHash: people.passwordHash }).from(people).where(eq(people.id, recipientId)) : []
  if (!person || !recipientId || !subject.companyId || (person.passwordHash && !isOff)) return page
  const [thread] = await tx
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.rfqId, rfq.id), eq(threads.supplierCompanyId, subject.companyId)))
  if (!thread) return page
  if (person.passwordHash) return absolute(paths.thread(locale, thread.id))
  const guest = { kind: 'guest', personId: recipientId, companyId: subject.companyId, threadId: thread.id } as const
  return absolute(paths.scopedThread(locale, await grantScopedLink(tx, guest, now)))
}

/** The desk or, without a password, the scoped link to the one RFQ. */
async function wayOfBuyer(tx: Transaction, letter: LetterRow, rfq: RfqRow, now: Date): Promise<string> {
  const personId = letter.recipientId!
  const [person] = await tx.select({ passwordHash: people.passwordHash }).from(people).where(eq(people.id, personId))
  if (person?.passwordHash) return absolute(paths.ownRfq(letter.locale, rfq.id))
  const guest = { kind: 'guest', personId, companyId: rfq.buyerCompanyId, rfqId: rfq.id } as const
  return absolute(paths.scopedRfq(letter.locale, await grantScopedLink(tx, guest, now)))
}
