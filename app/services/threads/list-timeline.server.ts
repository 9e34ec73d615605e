import { and, asc, eq, inArray, isNull, notInArray, or } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import type { EventName } from '#app/domain/events.ts'
import { heldBecause, isForParticipant } from '#app/domain/mail/held-mail.ts'
import { notNeeded, type LetterName } from '#app/domain/mail/letter.ts'
import type { LetterState } from '#app/domain/mail/delivery-state.ts'
import type { Author, HeldState, TimelineEntry } from '#app/domain/threads/thread-view.ts'
import { buyerName } from '#app/i18n/buyer-name.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { inboundLetters, letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { messages } from '#db/schema/threads.ts'
import type { Context } from '../context.server.ts'
import { filesOfMessages } from '../files/thread-files.server.ts'
import { heldTokenOf } from '../letters/held-mail.server.ts'
import type { ThreadQuotation } from '../quotations/list-thread-quotations.server.ts'
import type { ThreadRow } from './access.server.ts'

/** Events that a reader of the thread wants to see as a line of their own; sent quotations stand as cards. */
const shownEvents: EventName[] = [
  'quotation.accepted',
  'quotation.declined',
  'quotation.expired',
  'thread.closed',
  'mail.held',
  'mail.machine',
]

/** Messages, quotations and events of a thread in the order they happened. */
export async function listTimeline(ctx: Context<DealingActor>, thread: ThreadRow, quotations: ThreadQuotation[]): Promise<TimelineEntry[]> {
  const { db, actor } = ctx
  const [written, happened, delivery, held] = await Promise.all([
    db
      .select({ message: messages, person: people.name, company: companies.legalNameEn })
      .from(messages)
      .innerJoin(people, eq(people.id, messages.personId))
      .innerJoin(companies, eq(companies.id, messages.companyId))
      .where(eq(messages.threadId, thread.id))
      .orderBy(asc(messages.at)),
    db
      .select()
      .from(events)
      .where(and(eq(events.threadId, thread.id), inArray(events.name, shownEvents), inArray(events.visibleTo, ['both', thread.side])))
      .orderBy(asc(events.at)),
    deliveryByEntry(db, thread.id),
    heldOf(db, thread.id, actor),
  ])
  const attached = await filesOfMessages(
    db,
    written.map(({ message }) => message.id),
  )
  const author = (personId: string, companyId: string, name: string | null, companyName: string): Author => ({
    name: name && buyerName(name, ctx.locale),
    companyName: buyerName(companyName, ctx.locale),
    isOwnSide: companyId === actor.companyId,
    isMe: personId === actor.personId,
    ...(thread.buyerAlias !== null &&
      companyId === thread.buyerCompanyId && { name: null, companyName: buyerName(thread.buyerAlias, ctx.locale) }),
  })
  const entries: TimelineEntry[] = [
    ...written.map(({ message, person, company }) => ({
      kind: 'message' as const,
      id: message.id,
      at: message.at,
      author: author(message.personId, message.companyId, person, company),
      channel: message.channel,
      body: message.body,
      lang: message.lang,
      quotedText: message.quotedText,
      files: attached.get(message.id) ?? [],
      senderVerified: message.senderVerified,
      confirmedBy: message.confirmedBy,
      delivery: message.companyId === actor.companyId ? (delivery.get(message.id) ?? []) : null,
    })),
    ...quotations.map(({ view, sentBy, supplierName }) => ({
      kind: 'quotation' as const,
      id: quotationEntry(view.id, view.version),
      at: view.sentAt,
      author: author(sentBy.id, thread.supplierCompanyId, sentBy.name, supplierName),
      quotation: view,
      delivery: thread.supplierCompanyId === actor.companyId ? (delivery.get(quotationEntry(view.id, view.version)) ?? []) : null,
    })),
    ...happened.map((event) => ({
      kind: 'event' as const,
      id: event.id,
      at: event.at,
      name: event.name,
      detail: event.detail,
      isOwnSide: event.companyId === actor.companyId,
      held: held.get(event.detail.inboundLetterId ?? '') ?? null,
    })),
  ]
  return entries.sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** How far the letters of what was said and offered came, by the id of its entry. Letters that their reader did not need are no news. */
async function deliveryByEntry(db: Reader, threadId: string): Promise<Map<string, LetterState[]>> {
  const rows = await db
    .select({ subject: letters.subject, state: letters.state })
    .from(letters)
    .where(
      and(
        eq(letters.threadId, threadId),
        inArray(letters.name, telling),
        or(isNull(letters.failure), notInArray(letters.failure, [...notNeeded])),
      ),
    )
  const found = new Map<string, LetterState[]>()
  for (const { subject, state } of rows) {
    const { messageId, quotationId, version } = subject
    const entry = messageId ?? (quotationId ? quotationEntry(quotationId, version!) : null)
    if (entry) found.set(entry, [...(found.get(entry) ?? []), state])
  }
  return found
}

const telling: LetterName[] = ['message-received', 'inquiry-received', 'quotation-received', 'quotation-revised']

const quotationEntry = (quotationId: string, version: number): string => `${quotationId}-${version}`

/** The mails that were held in a thread, by their ids. Whoever may decide about one gets its token. */
async function heldOf(db: Reader, threadId: string, { personId, companyId }: DealingActor): Promise<Map<string, HeldState>> {
  const rows = await db
    .select({
      id: inboundLetters.id,
      state: inboundLetters.state,
      reason: inboundLetters.reason,
      personId: inboundLetters.personId,
      companyId: inboundLetters.companyId,
    })
    .from(inboundLetters)
    .where(eq(inboundLetters.threadId, threadId))
  return new Map(
    rows.map((row) => {
      const isMine = row.personId === personId && row.companyId === companyId
      const isOpen = row.state === 'held' && isMine && isForParticipant(heldBecause(row.reason))
      return [row.id, { state: row.state, token: isOpen ? heldTokenOf(row.id) : null }]
    }),
  )
}
