import { and, eq, gt } from 'drizzle-orm'
import type { Transaction } from '#db/client.server.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import type { Context } from '../context.server.ts'
import type { Route } from './route-inbound.server.ts'
import { writeLetter } from './write-letter.server.ts'

const onceMs = 24 * 3600_000

/**
 * Tells the real participant, at the known address, that a mail was not posted, and where they say whether it is theirs: at most once
 * a day for a thread. What is held meanwhile stands on the same page.
 */
export async function tellHeld(
  tx: Transaction,
  ctx: Pick<Context, 'isRestored'>,
  route: Route,
  inboundLetterId: string,
  now: Date,
): Promise<void> {
  if (!route.thread || !route.participant) return
  const [person] = await tx.select().from(people).where(eq(people.id, route.participant.personId))
  if (!person?.address) return
  const told = await tx
    .select({ id: letters.id })
    .from(letters)
    .where(
      and(
        eq(letters.name, 'reply-held'),
        eq(letters.threadId, route.thread.id),
        eq(letters.recipientId, person.id),
        gt(letters.createdAt, new Date(now.getTime() - onceMs)),
      ),
    )
  if (told.length > 0) return
  await writeLetter(
    tx,
    {
      name: 'reply-held',
      toAddress: person.address,
      locale: person.locale,
      recipientId: person.id,
      threadId: route.thread.id,
      subject: { threadId: route.thread.id, inboundLetterId, companyId: route.companyId ?? undefined },
      isRestored: ctx.isRestored,
    },
    now,
  )
}
