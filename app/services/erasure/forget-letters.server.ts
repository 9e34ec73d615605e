import { and, eq, inArray, isNotNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { isSettled, letterStates } from '#app/domain/mail/delivery-state.ts'
import type { Transaction } from '#db/client.server.ts'
import { memberInvitations } from '#db/schema/companies.ts'
import { inboundLetters, letters, webhookEvents } from '#db/schema/letters.ts'
import { oneTimeTokens } from '#db/schema/people.ts'
import { markErased } from '../files/remove-erased.server.ts'
import { withoutWords } from '../letters/letter-words.server.ts'
import { threadsOf, type Who } from './known.server.ts'

const settled = letterStates.filter((state) => isSettled(state) || state === 'sent')

/** Letters to a person, letters in which they are named, and the mails that they sent: what remains says that there was one. */
export async function forgetLetters(tx: Transaction, who: Who): Promise<void> {
  // What was told of letters goes before them: whoever settles one takes the two in this order.
  await forgetWebhooks(tx, who)
  await emptyOwn(tx, who)
  await emptyOthers(tx, who)
  await forgetMails(tx, who)
}

function isOwnLetter(tx: Transaction, { personId, addresses }: Who): SQL | undefined {
  const tokens = tx
    .select({ id: sql`${oneTimeTokens.id}::text` })
    .from(oneTimeTokens)
    .where(eq(oneTimeTokens.personId, personId))
  return or(
    eq(letters.recipientId, personId),
    inArray(letters.toAddress, addresses),
    inArray(sql`${letters.subject}->>'oneTimeTokenId'`, tokens),
  )
}

const isOwnMail = ({ personId, addresses }: Who): SQL | undefined =>
  or(eq(inboundLetters.personId, personId), inArray(inboundLetters.fromAddress, addresses))

async function emptyOwn(tx: Transaction, who: Who): Promise<void> {
  await tx
    .update(letters)
    .set({
      toAddress: null,
      frozen: null,
      subject: withoutWords,
      state: sql`case when ${letters.state} in ('queued', 'unknown') then 'suppressed' else ${letters.state} end`,
    })
    .where(isOwnLetter(tx, who))
}

/** To other people, in threads that this one wrote in or about them. */
function namesThem(tx: Transaction, { personId }: Who): SQL | undefined {
  const invited = tx
    .select({ id: sql`${memberInvitations.id}::text` })
    .from(memberInvitations)
    .where(eq(memberInvitations.invitedById, personId))
  return or(
    inArray(letters.threadId, threadsOf(tx, personId)),
    sql`${letters.subject}->>'personId' = ${personId}`,
    inArray(sql`${letters.subject}->>'invitationId'`, invited),
  )
}

/** What is still on its way goes as it is; the timetable empties it. */
async function emptyOthers(tx: Transaction, who: Who): Promise<void> {
  await tx
    .update(letters)
    .set({ frozen: null })
    .where(and(isNotNull(letters.frozen), inArray(letters.state, settled), namesThem(tx, who)))
}

/**
 * Mails as they came, of everybody in the person's threads: answers quote. The person's own stand without their sender till their time
 * is over, so that none is taken from the provider once more.
 */
async function forgetMails(tx: Transaction, who: Who): Promise<void> {
  const isNear = or(isOwnMail(who), inArray(inboundLetters.threadId, threadsOf(tx, who.personId)))
  const raw = await tx.select({ fileId: inboundLetters.fileId }).from(inboundLetters).where(isNear)
  await markErased(
    tx,
    raw.map(({ fileId }) => fileId),
  )
  await tx
    .update(inboundLetters)
    .set({ subject: null, excerpt: null })
    .where(and(isNear, ne(inboundLetters.state, 'posted')))
  await tx.update(inboundLetters).set({ fromAddress: null, subject: null, rfcMessageId: null, excerpt: null }).where(isOwnMail(who))
}

/** What the provider told of mails to and from them, and of letters that name them in their subject. */
async function forgetWebhooks(tx: Transaction, who: Who): Promise<void> {
  const own = tx.select({ id: letters.providerId }).from(letters).where(isOwnLetter(tx, who))
  const sent = tx.select({ id: inboundLetters.providerId }).from(inboundLetters).where(isOwnMail(who))
  const named = tx.select({ id: letters.providerId }).from(letters).where(namesThem(tx, who))
  const mail = sql`${webhookEvents.body}::json#>>'{data,email_id}'`
  await tx
    .delete(webhookEvents)
    .where(
      or(
        inArray(mail, own),
        inArray(mail, sent),
        and(isNotNull(webhookEvents.settledAt), inArray(mail, named)),
        ...who.addresses.map((address) => sql`strpos(lower(${webhookEvents.body}), lower(${address})) > 0`),
      ),
    )
}
