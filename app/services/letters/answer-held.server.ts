import { eq } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import { domainOf, foldAddress } from '#app/domain/mail/addresses.ts'
import { sourceLanguage } from '#app/i18n/languages.ts'
import type { Transaction } from '#db/client.server.ts'
import { people } from '#db/schema/people.ts'
import type { Context } from '../context.server.ts'
import { isWithin } from '../limits.server.ts'
import type { Route } from './route-inbound.server.ts'
import { writeLetter } from './write-letter.server.ts'

/**
 * To a sender who is who they say, once a day: this address takes no answer any more. Only who takes part in the thread is told the
 * way to it.
 */
export async function answerHeld(
  tx: Transaction,
  ctx: Pick<Context, 'isRestored'>,
  { thread, companyId, participant, colleagues }: Route,
  mail: { inboundLetterId: string; from: string },
  now: Date,
): Promise<void> {
  const toAddress = foldAddress(mail.from)
  if (domainOf(toAddress) === env().REPLY_DOMAIN || !(await isWithin(tx, 'held-answer:address', toAddress, now))) return
  const known = [participant, ...colleagues].find((one) => one?.addresses.some((address) => foldAddress(address) === toAddress))
  const [person] = known ? await tx.select({ locale: people.locale }).from(people).where(eq(people.id, known.personId)) : []
  await writeLetter(
    tx,
    {
      name: 'reply-too-late',
      toAddress,
      locale: person?.locale ?? sourceLanguage,
      recipientId: known?.personId ?? null,
      threadId: known && thread ? thread.id : undefined,
      subject: { inboundLetterId: mail.inboundLetterId, companyId: companyId ?? undefined },
      isRestored: ctx.isRestored,
    },
    now,
  )
}
