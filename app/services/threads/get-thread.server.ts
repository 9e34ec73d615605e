import { and, asc, desc, eq, or } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { companySlug } from '#app/domain/companies/slug.ts'
import type { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import { listingSlug } from '#app/domain/listings/slug.ts'
import { takesQuotations } from '#app/domain/rfqs/deadline.ts'
import type { ThreadView } from '#app/domain/threads/thread-view.ts'
import { showPhone } from '#app/domain/trade/phone.server.ts'
import { buyerName } from '#app/i18n/buyer-name.ts'
import type { Reader } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { listings, listingTexts, shareLinks } from '#db/schema/listings.ts'
import { people } from '#db/schema/people.ts'
import { messages, notes, threadSides } from '#db/schema/threads.ts'
import { readAt, type Context } from '../context.server.ts'
import { listThreadQuotations, type ThreadQuotation } from '../quotations/list-thread-quotations.server.ts'
import type { RfqRow } from '../rfqs/access.server.ts'
import { getOwnThread, type ThreadRow } from './access.server.ts'
import { listTimeline } from './list-timeline.server.ts'

/** Everything that one side sees of a thread: one timeline for both, private data of its own only, no address of the other side. */
export async function getThread(ctx: Context<DealingActor>, threadId: string): Promise<ThreadView> {
  const { db, actor } = ctx
  const thread = await getOwnThread(db, actor, threadId)
  const other = await otherSide(ctx, thread)
  const listed = await listThreadQuotations(ctx, thread)
  // Nobody is there to read a new version.
  const quotations = other.isClosed ? listed.map((one) => ({ ...one, view: { ...one.view, canRevise: false } })) : listed
  const [timeline, listing, ownSide, cameBy] = await Promise.all([
    listTimeline(ctx, thread, quotations),
    listingOf(db, thread),
    privateSide(db, actor, thread),
    thread.side === 'supplier' ? linkOf(db, thread) : null,
  ])
  const current = quotations.find(({ view }) => !view.isSuperseded && view.status !== 'declined')?.view ?? null
  return {
    id: thread.id,
    side: thread.side,
    subject: thread.subject,
    need: thread.need,
    inquiry: inquiryOf(thread, cameBy),
    rfq: rfqOf(thread),
    listing,
    other,
    timeline,
    canQuote:
      thread.side === 'supplier' &&
      !other.isClosed &&
      (thread.rfq
        ? mayQuoteOnRfq(thread.rfq, quotations, readAt(ctx))
        : actor.kind === 'member' && (current === null || current.canRevise)),
    currentQuotation: current,
    private: ownSide,
  }
}

/** On an RFQ a supplier has one quotation: a first one while that takes them, then versions of it. */
const mayQuoteOnRfq = (rfq: RfqRow, sent: ThreadQuotation[], now: Date): boolean =>
  sent.length === 0 ? takesQuotations(rfq, now) : sent.some(({ view }) => view.canRevise)

function inquiryOf({ side, inquiry }: ThreadRow, cameBy: string | null): ThreadView['inquiry'] {
  if (!inquiry) return null
  const { id, ref, status, form, createdAt } = inquiry
  const isUnverified = side === 'supplier' && inquiry.isUnverified
  return { id, ref, status, form: { ...form, phone: undefined }, phone: phoneFor(side, form), createdAt, isUnverified, cameBy }
}

function rfqOf({ rfq }: ThreadRow): ThreadView['rfq'] {
  if (!rfq) return null
  const { id, ref, status, title, currentVersion, quoteDeadline } = rfq
  return { id, ref, status, title, version: currentVersion, quoteDeadline }
}

/** The supplier sees a number only when its owner said so. */
function phoneFor(side: ThreadRow['side'], { phone, phoneShown }: InquiryForm): string | null {
  return phone && (side === 'buyer' || phoneShown) ? showPhone(phone) : null
}

/** A buyer who asks under an alias is known by that and its country. */
async function otherSide({ db, locale: lang }: Pick<Context, 'db' | 'locale'>, thread: ThreadRow): Promise<ThreadView['other']> {
  const [company] = await db.select().from(companies).where(eq(companies.id, thread.otherCompanyId))
  const wrote = await db
    .selectDistinct({ name: people.name })
    .from(messages)
    .innerJoin(people, eq(people.id, messages.personId))
    .where(and(eq(messages.threadId, thread.id), eq(messages.companyId, thread.otherCompanyId)))
  const { id, ref, status, legalNameEn, legalNameLocal, legalNameLocalLang, country, city, businessTypes } = company!
  const isClosed = status === 'closed'
  if (thread.buyerAlias) return { ...unnamed, id: thread.id, name: buyerName(thread.buyerAlias, lang), country, isClosed }
  return {
    id,
    ref,
    slug: companySlug(legalNameEn, ref),
    name: buyerName(legalNameEn, lang),
    nameLocal: legalNameLocal ? { text: legalNameLocal, lang: legalNameLocalLang ?? 'und' } : null,
    country,
    city,
    businessTypes,
    people: wrote.map(({ name }) => ({ name, companyName: legalNameEn })),
    hasPage: status === 'listed',
    isClosed,
  }
}

const unnamed = { ref: '', slug: '', nameLocal: null, city: null, businessTypes: [], people: [], hasPage: false }

async function listingOf(db: Reader, thread: ThreadRow): Promise<ThreadView['listing']> {
  if (!thread.inquiry?.listingId) return null
  const texts = await db
    .select({
      ref: listings.ref,
      status: listings.status,
      title: listingTexts.title,
      lang: listingTexts.lang,
      sourceLang: listings.sourceLang,
    })
    .from(listings)
    .innerJoin(listingTexts, eq(listingTexts.listingId, listings.id))
    .where(and(eq(listings.id, thread.inquiry.listingId), or(eq(listingTexts.lang, 'en'), eq(listingTexts.lang, listings.sourceLang))))
  const text = texts.find((one) => one.lang === 'en') ?? texts[0]
  if (!text) return null
  return { ref: text.ref, slug: listingSlug(text.title, text.ref), title: text.title, isOpen: text.status === 'published' }
}

async function linkOf(db: Reader, { inquiry }: ThreadRow): Promise<string | null> {
  if (!inquiry?.shareLinkId) return null
  const [link] = await db.select({ buyer: shareLinks.buyer }).from(shareLinks).where(eq(shareLinks.id, inquiry.shareLinkId))
  return link?.buyer ?? null
}

/** A guest has a link, not a desk: no colleagues and no notes. */
async function privateSide(db: Reader, actor: DealingActor, thread: ThreadRow): Promise<ThreadView['private']> {
  if (actor.kind === 'guest') return { assigneeId: null, colleagues: [], notes: [] }
  const [side, colleagues, written] = await Promise.all([
    db
      .select({ assigneeId: threadSides.assigneeId })
      .from(threadSides)
      .where(and(eq(threadSides.threadId, thread.id), eq(threadSides.companyId, actor.companyId))),
    db
      .select({ id: people.id, name: people.name })
      .from(members)
      .innerJoin(people, eq(people.id, members.personId))
      .where(eq(members.companyId, actor.companyId))
      .orderBy(asc(people.name)),
    db
      .select({ id: notes.id, author: { name: people.name, companyName: companies.legalNameEn }, body: notes.body, at: notes.at })
      .from(notes)
      .innerJoin(people, eq(people.id, notes.personId))
      .innerJoin(companies, eq(companies.id, notes.companyId))
      .where(and(eq(notes.threadId, thread.id), eq(notes.companyId, actor.companyId)))
      .orderBy(desc(notes.at)),
  ])
  return { assigneeId: side[0]?.assigneeId ?? null, colleagues: colleagues.map(({ id, name }) => ({ id, name: name! })), notes: written }
}
