import { eq } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import { retention } from '#app/domain/retention.ts'
import { heldBecause } from '#app/domain/mail/held-mail.ts'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { bareSubject } from '#app/domain/mail/threading.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboundLetters } from '#db/schema/letters.ts'
import { threads } from '#db/schema/threads.ts'
import { wayToThread } from '../threads/way-to-thread.server.ts'
import { heldTokenOf } from './held-mail.server.ts'
import type { LetterRow } from './letter-facts.server.ts'

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

/** To whose reply address it came. Null when it was decided about meanwhile. */
export async function replyHeldFacts(tx: Transaction, { subject, threadId, locale }: LetterRow): Promise<LetterFacts | null> {
  const [row] = await tx
    .select({ mail: inboundLetters, subject: threads.subject })
    .from(inboundLetters)
    .innerJoin(threads, eq(threads.id, threadId!))
    .where(eq(inboundLetters.id, subject.inboundLetterId!))
  if (row?.mail.state !== 'held') return null
  const { id, fromAddress, reason, receivedAt } = row.mail
  const keptUntil = new Date(receivedAt.getTime() + retention.inbound_letters.days * 24 * 3600_000)
  return {
    name: 'reply-held',
    subject: row.subject,
    sender: fromAddress,
    isIncomplete: heldBecause(reason) === 'incomplete',
    url: absolute(paths.heldMail(locale, heldTokenOf(id))),
    expiresOn: keptUntil.toISOString().slice(0, 10),
  }
}

/** To a sender whose reply address is over: their own subject, and the way to the thread if they take part in it. */
export async function replyTooLateFacts(tx: Transaction, letter: LetterRow, now: Date): Promise<LetterFacts | null> {
  const { subject, threadId, recipientId, locale } = letter
  const [mail] = await tx
    .select({ subject: inboundLetters.subject })
    .from(inboundLetters)
    .where(eq(inboundLetters.id, subject.inboundLetterId!))
  if (!mail) return null
  const way =
    threadId && recipientId && subject.companyId
      ? await wayToThread(tx, { threadId, personId: recipientId, companyId: subject.companyId }, locale, now)
      : null
  return { name: 'reply-too-late', subject: bareSubject(mail.subject ?? ''), threadUrl: way && absolute(way) }
}
