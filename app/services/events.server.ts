import type { Actor } from '#app/domain/actor.ts'
import type { EventDetail, EventName } from '#app/domain/events.ts'
import { newId } from '#app/domain/id.ts'
import { announcements, rfqAnnouncements } from '#app/domain/mail/letter.ts'
import type { Transaction } from '#db/client.server.ts'
import { events } from '#db/schema/events.ts'
import { enqueue, priorities } from './tasks.server.ts'

export type NewEvent = {
  name: EventName
  at: Date
  subjectId: string
  threadId?: string
  from?: string
  to?: string
  detail?: EventDetail
  visibleTo?: 'both' | 'buyer' | 'supplier' | 'staff'
  /** Whose it is, where whoever acts does so for no company or for another. */
  companyId?: string
}

/** Remembers what happened, in the command's transaction, and enqueues the letters that follow from it. */
export async function record(tx: Transaction, ctx: { actor: Actor; isRestored?: boolean }, event: NewEvent): Promise<string> {
  const id = newId(event.at.getTime())
  await tx.insert(events).values({
    id,
    at: event.at,
    actor: ctx.actor,
    companyId: event.companyId ?? ('companyId' in ctx.actor ? ctx.actor.companyId : null),
    subjectId: event.subjectId,
    threadId: event.threadId ?? null,
    name: event.name,
    from: event.from ?? null,
    to: event.to ?? null,
    detail: event.detail ?? {},
    visibleTo: event.visibleTo ?? 'staff',
  })
  const isTold = announcements[event.name] !== undefined || rfqAnnouncements[event.name] !== undefined
  if (isTold) await enqueue(tx, 'announce', { eventId: id }, { priority: priorities.message, isRestored: ctx.isRestored })
  return id
}
