import { and, desc, eq, inArray } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { Correspondent, LetterFacts } from '#app/domain/mail/letter-facts.ts'
import type { Need } from '#app/domain/threads/need.ts'
import type { QuotationDocument } from '#app/domain/quotations/quotation.ts'
import { versionChanges } from '#app/domain/quotations/version-changes.ts'
import { statusAt } from '#app/domain/rfqs/deadline.ts'
import { rfqLifecycle } from '#app/domain/rfqs/lifecycle.ts'
import { buyerName, isUnnamed } from '#app/i18n/buyer-name.ts'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { people } from '#db/schema/people.ts'
import { counterOffers, quotations, quotationVersions } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { messages, threads } from '#db/schema/threads.ts'
import { filesOfMessages } from '../files/thread-files.server.ts'
import { readNamedPlaces } from '../locations/read-named-places.server.ts'
import { buyerAlias } from '../threads/access.server.ts'
import { grantScopedLink } from '../threads/scoped-links.server.ts'
import { hasQuoted, rfqToQuote } from './quotation-mail-facts.server.ts'
import type { LetterRow } from './letter-facts.server.ts'

/** Facts of a letter about a thread. The writer is named by name and company; no address of anybody is read here. */
export async function dealingFacts(tx: Transaction, letter: LetterRow, now: Date): Promise<LetterFacts | null> {
  const [row] = await tx
    .select({ thread: threads, inquiry: inquiries, rfq: rfqs, buyerAlias })
    .from(threads)
    .leftJoin(inquiries, eq(inquiries.id, threads.inquiryId))
    .leftJoin(rfqs, eq(rfqs.id, threads.rfqId))
    .where(eq(threads.id, letter.threadId!))
  if (!row || !letter.recipientId) return null
  const { thread, inquiry, rfq } = row
  const need: Need = rfq ? { kind: 'rfq', ref: rfq.ref } : { kind: 'inquiry', ref: inquiry!.ref }
  const [reader] = await tx
    .select({ companyId: members.companyId, passwordHash: people.passwordHash })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(eq(members.personId, letter.recipientId), inArray(members.companyId, sidesOf(letter, thread))))
  if (!reader) return null
  const guest = { kind: 'guest', personId: letter.recipientId, companyId: reader.companyId, threadId: thread.id } as const
  // Who has no password has no desk: the letter opens the thread by a scoped link.
  const scopedToken = reader.passwordHash ? null : await grantScopedLink(tx, guest, now)
  const url = (path: string) => new URL(path, env().PUBLIC_URL).href
  const threadUrl = url(scopedToken ? paths.scopedThread(letter.locale, scopedToken) : paths.thread(letter.locale, thread.id))
  const dealing = {
    subject: thread.subject,
    threadUrl,
    from: await correspondent(tx, letter, thread, reader.companyId, row.buyerAlias),
    listingTitle: await titleOf(tx, inquiry?.listingId ?? null, letter.locale),
  }
  switch (letter.name) {
    case 'thread-closed':
      return { name: letter.name, ...dealing }
    case 'inquiry-received':
      return inquiry && { name: letter.name, inquiryRef: inquiry.ref, form: inquiry.form, ...dealing }
    case 'message-received': {
      const [message] = await tx.select({ body: messages.body }).from(messages).where(eq(messages.id, letter.subject.messageId!))
      if (!message) return null
      const files = (await filesOfMessages(tx, [letter.subject.messageId!])).get(letter.subject.messageId!) ?? []
      return {
        name: letter.name,
        need,
        body: message.body,
        files: files.filter(({ isRefused }) => !isRefused),
        toQuote: (await mayFillIn(tx, thread, reader.companyId)) ? await rfqToQuote(tx, thread.rfqId, letter, now) : null,
        ...dealing,
      }
    }
    case 'quotation-received':
    case 'quotation-revised':
    case 'quotation-accepted':
    case 'quotation-expired':
    case 'quotation-moved':
    case 'quotation-declined': {
      const { quotationId, version } = letter.subject
      const versions = await tx.select().from(quotationVersions).where(eq(quotationVersions.quotationId, quotationId!))
      const current = versions.find((one) => one.version === version)
      if (!current) return null
      const { document, sha256 } = current
      const place = (await readNamedPlaces(tx, [document.namedPlace], letter.locale))(document.namedPlace)
      const placeName = place.locode ? place.name : null
      if (letter.name === 'quotation-accepted')
        return { name: letter.name, ...taken(document, letter.subject.lines), placeName, ...dealing }
      if (letter.name === 'quotation-expired')
        return { name: letter.name, document, placeName, isOwn: reader.companyId === thread.supplierCompanyId, ...dealing }
      if (letter.name === 'quotation-moved') return { name: letter.name, document, placeName, ...(await moveFacts(tx, letter)), ...dealing }
      if (letter.name === 'quotation-declined') {
        const [head] = await tx.select().from(quotations).where(eq(quotations.id, quotationId!))
        return {
          name: letter.name,
          document,
          placeName,
          reason: head?.declinedReason ?? 'other',
          note: head?.declinedNote ?? null,
          ...dealing,
        }
      }
      const before = versions.find((one) => one.version === version! - 1)?.document
      const compared =
        reader.passwordHash || reader.companyId !== thread.buyerCompanyId ? null : await comparisonPath(tx, letter, thread, now)
      const quotationUrl = compared ? url(compared) : scopedToken ? threadUrl : url(paths.quotation(letter.locale, quotationId!))
      const isEarly = rfq !== null && !rfqLifecycle.can(statusAt(rfq, now), 'award')
      const told = { document, placeName, sha256, quotationUrl, isCompared: compared !== null, isEarly }
      return { name: letter.name, ...told, changes: versionChanges(before, document), ...dealing }
    }
    default:
      return null
  }
}

/** Whether it is the supplier of an RFQ, who has not quoted on it yet. */
const mayFillIn = async (tx: Transaction, { rfqId, supplierCompanyId }: typeof threads.$inferSelect, companyId: string): Promise<boolean> =>
  rfqId !== null && companyId === supplierCompanyId && !(await hasQuoted(tx, rfqId, companyId))

/** Of a quotation that was accepted, what was: the whole of it, or some of its lines. */
function taken(document: QuotationDocument, numbers: number[] | undefined) {
  const lines = document.lines.filter(({ no }) => !numbers || numbers.includes(no))
  if (lines.length === document.lines.length) return { document, lines: null }
  return { document: { ...document, lines }, lines: lines.map(({ no }) => no) }
}

/** A guest's way to the quotations of their RFQ side by side; null where an inquiry was answered. */
async function comparisonPath(
  tx: Transaction,
  { locale, recipientId }: LetterRow,
  { rfqId, buyerCompanyId }: typeof threads.$inferSelect,
  now: Date,
): Promise<string | null> {
  if (!rfqId) return null
  const guest = { kind: 'guest', personId: recipientId!, companyId: buyerCompanyId, rfqId } as const
  return paths.scopedComparison(locale, await grantScopedLink(tx, guest, now))
}

/** What moved it, by the letter's event, and what was said to that. */
async function moveFacts(tx: Transaction, letter: LetterRow) {
  const { quotationId, version } = letter.subject
  const [event] = letter.eventId ? await tx.select({ name: events.name }).from(events).where(eq(events.id, letter.eventId)) : []
  const move = moves.find((one) => event?.name === `quotation.${one}`) ?? 'kept'
  const [counter] =
    move === 'countered'
      ? await tx
          .select({ terms: counterOffers.terms })
          .from(counterOffers)
          .where(and(eq(counterOffers.quotationId, quotationId!), eq(counterOffers.version, version!)))
          .orderBy(desc(counterOffers.createdAt))
          .limit(1)
      : []
  const [lost] =
    move === 'lost'
      ? await tx
          .select({ note: rfqs.lossNote })
          .from(quotations)
          .innerJoin(rfqs, eq(rfqs.id, quotations.rfqId))
          .where(eq(quotations.id, quotationId!))
      : []
  const [withdrawn] =
    move === 'withdrawn'
      ? await tx.select({ reason: quotations.withdrawnReason }).from(quotations).where(eq(quotations.id, quotationId!))
      : []
  const note = counter?.terms.note ?? lost?.note ?? null
  return { move, counter: counter?.terms ?? null, note, reason: withdrawn?.reason ?? null }
}

const moves = ['countered', 'kept', 'withdrawn', 'lost'] as const

/** The company that the letter is for; one written before that was kept is for whichever side the reader is on. */
const sidesOf = ({ subject }: LetterRow, { buyerCompanyId, supplierCompanyId }: typeof threads.$inferSelect): string[] =>
  subject.companyId ? [subject.companyId] : [buyerCompanyId, supplierCompanyId]

/** Who caused the letter: the person of the event, else the other side's company alone. */
async function correspondent(
  tx: Transaction,
  letter: LetterRow,
  thread: typeof threads.$inferSelect,
  readerCompanyId: string,
  alias: string | null,
) {
  const otherId = thread.buyerCompanyId === readerCompanyId ? thread.supplierCompanyId : thread.buyerCompanyId
  const [company] = await tx.select().from(companies).where(eq(companies.id, otherId))
  const { legalNameEn, country } = company!
  if (alias !== null && otherId === thread.buyerCompanyId) return called({ name: alias, company: alias, country }, letter.locale)
  const [event] = letter.eventId ? await tx.select({ actor: events.actor }).from(events).where(eq(events.id, letter.eventId)) : []
  const personId = event && 'personId' in event.actor ? event.actor.personId : null
  const [person] = personId ? await tx.select({ name: people.name }).from(people).where(eq(people.id, personId)) : []
  return called({ name: person?.name ?? legalNameEn, company: legalNameEn, country }, letter.locale)
}

/** Whoever gave no name is a buyer somewhere, in the reader's words, which name the country. */
function called({ name, company, country }: Correspondent, lang: Language): Correspondent {
  const shown = buyerName(company, lang)
  return { name: isUnnamed(name) ? shown : name, company: shown, country: isUnnamed(company) ? null : country }
}

async function titleOf(tx: Transaction, listingId: string | null, locale: string): Promise<string | null> {
  if (!listingId) return null
  const texts = await tx
    .select({ title: listingTexts.title, lang: listingTexts.lang, sourceLang: listings.sourceLang })
    .from(listingTexts)
    .innerJoin(listings, eq(listings.id, listingTexts.listingId))
    .where(eq(listingTexts.listingId, listingId))
  const text = texts.find((one) => one.lang === locale) ?? texts.find((one) => one.lang === one.sourceLang)
  return text?.title ?? null
}
