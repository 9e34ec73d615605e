import { and, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { EventName } from '#app/domain/events.ts'
import { rfqAnnouncements } from '#app/domain/mail/letter.ts'
import type { InvitedTold, LetterFacts, RfqTold } from '#app/domain/mail/letter-facts.ts'
import { mayWithdraw } from '#app/domain/rfqs/invitation.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { isOpenInvitation, rfqInvitationTokenOf } from '../rfqs/invitation-access.server.ts'
import { stopsOf } from '../rfqs/invitation-stops.server.ts'
import type { EventRow } from './letter-readers.server.ts'
import type { LetterRow } from './letter-facts.server.ts'
import { readRfqNews } from './rfq-news-facts.server.ts'

const isTold = (what: RfqTold | 'asked'): what is InvitedTold => !['lapsed', 'answered', 'asked'].includes(what)

/** For those who know that it had stopped. */
const isBack = (what: InvitedTold): boolean => what === 'resumed' || what === 'restored'

/** Null when its reader has acted or wants no invitations, or when later news says everything. */
export async function invitedNewsFacts(tx: Transaction, letter: LetterRow, now: Date): Promise<LetterFacts | null> {
  const { locale, subject } = letter
  const news = await readRfqNews(tx, letter)
  const [invitation] = await tx.select().from(rfqInvitations).where(eq(rfqInvitations.id, subject.rfqInvitationId!))
  if (!news || !isTold(news.what) || !invitation || !mayWithdraw(invitation.state)) return null
  const { what, rfq, event, buyer, named } = news
  if ((await stopsOf(tx, invitation.address, rfq.buyerCompanyId)).length > 0 || (await isOvertaken(tx, event))) return null
  const isOpen = isOpenInvitation({ invitation, rfq }, now)
  if (isBack(what) && !(isOpen && (await hadNews(tx, invitation)))) return null
  const token = rfqInvitationTokenOf(invitation.id, invitation.tokenHash)
  const absolute = (path: string) => new URL(path, env().PUBLIC_URL).href
  return {
    name: 'rfq-invited-news',
    what,
    buyer,
    ...named,
    url: isOpen && what !== 'paused' ? absolute(paths.invited(locale, token)) : null,
    refusalUrl: absolute(paths.invitedRefusal(locale, token)),
  }
}

/** That it had stopped was the last news, if any went out. */
async function hadNews(tx: Transaction, { id, address }: { id: string; address: string }): Promise<boolean> {
  const sent = await tx
    .select({ id: letters.id })
    .from(letters)
    .where(
      and(
        eq(letters.toAddress, address),
        eq(letters.name, 'rfq-invited-news'),
        isNotNull(letters.sentAt),
        sql`${letters.subject} ->> 'rfqInvitationId' = ${id}`,
      ),
    )
    .limit(1)
  return sent.length > 0
}

const toldEvents = Object.entries(rfqAnnouncements).flatMap(([name, { invited }]) => (invited ? [name as EventName] : []))

async function isOvertaken(tx: Transaction, { subjectId, at }: EventRow): Promise<boolean> {
  const later = await tx
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.subjectId, subjectId), inArray(events.name, toldEvents), gt(events.at, at)))
    .limit(1)
  return later.length > 0
}
