import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { EventName } from '#app/domain/events.ts'
import type { LetterName } from '#app/domain/mail/letter.ts'
import { withdrawable } from '#app/domain/rfqs/invitation.ts'
import type { Transaction } from '#db/client.server.ts'
import { letters } from '#db/schema/letters.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import type { Context } from '../context.server.ts'
import type { RfqRow } from '../rfqs/access.server.ts'
import { stopsOf } from '../rfqs/invitation-stops.server.ts'
import type { EventRow } from './letter-readers.server.ts'
import { writeLetter } from './write-letter.server.ts'

const stops: EventName[] = ['rfq.cancelled', 'rfq.suspended']
const ends: EventName[] = [...stops, 'rfq.closed']

type News = { name: LetterName; event: EventRow; rfq: RfqRow }

/** An address has had its invitation: to one whose letter waits, or was never written, there is nothing to add. */
const hasLetter = sql`exists (select 1 from ${letters} where ${letters.toAddress} = ${rfqInvitations.address}
  and ${letters.name} = 'rfq-invitation' and ${letters.sentAt} is not null
  and ${letters.subject} ->> 'rfqInvitationId' = ${rfqInvitations.id}::text)`

/**
 * Tells the mailboxes that were invited and belong to nobody here, as long as nothing has come of the invitation. They heard that it was closed
 * when it was; what becomes of it after that is for those who quoted.
 */
export async function tellInvited(tx: Transaction, { isRestored }: Context, { name, event, rfq }: News, now: Date): Promise<void> {
  if (stops.includes(event.name) && event.from !== 'open' && event.from !== 'paused') return
  const waiting = await tx
    .select({ id: rfqInvitations.id, address: rfqInvitations.address, lang: rfqInvitations.lang })
    .from(rfqInvitations)
    .where(and(eq(rfqInvitations.rfqId, rfq.id), isNull(rfqInvitations.companyId), inArray(rfqInvitations.state, withdrawable), hasLetter))
    .orderBy(asc(rfqInvitations.address))
  const isLast = ends.includes(event.name)
  for (const { id, address, lang } of waiting) {
    if ((await stopsOf(tx, address, rfq.buyerCompanyId)).length > 0) continue
    const subject = { rfqId: rfq.id, rfqInvitationId: id, version: event.detail.version }
    const once = { eventId: event.id, onceKey: `${name} ${event.id} ${id}` }
    await writeLetter(tx, { name, ...once, toAddress: address, locale: lang, recipientId: null, subject, isRestored, isLast }, now)
  }
}
