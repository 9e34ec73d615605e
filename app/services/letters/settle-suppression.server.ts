import { and, count, eq, gt, ne } from 'drizzle-orm'
import { z } from 'zod'
import { foldAddress } from '#app/domain/mail/addresses.ts'
import type { Transaction } from '#db/client.server.ts'
import { letters } from '#db/schema/letters.ts'
import { isAskedFor } from './letters-again.server.ts'
import { lift, suppress } from './suppressions.server.ts'

/** A mailbox that is full or a server that is away says nothing yet; so many of them within so many days do. */
const passingBounces = { most: 3, withinMs: 14 * 24 * 3600_000 }

/** Stops letters to an address for what became of one: at once where there is no such mailbox, after a while where it only failed. */
export async function suppressAfter(
  tx: Transaction,
  letter: { id: string; toAddress: string },
  event: { type: string; bounce?: string },
  now: Date,
): Promise<void> {
  const { id, toAddress } = letter
  switch (event.type) {
    case 'email.complained':
      return suppress(tx, toAddress, 'complaint')
    case 'email.suppressed':
      return suppress(tx, toAddress, 'hard_bounce')
    case 'email.bounced': {
      await tx.update(letters).set({ bouncedAt: now }).where(eq(letters.id, id))
      const isOften = event.bounce !== 'Permanent' && (await bouncesBefore(tx, letter, now)) + 1 >= passingBounces.most
      if (event.bounce === 'Permanent' || isOften) await suppress(tx, toAddress, 'hard_bounce')
    }
  }
}

async function bouncesBefore(tx: Transaction, { id, toAddress }: { id: string; toAddress: string }, now: Date): Promise<number> {
  const since = new Date(now.getTime() - passingBounces.withinMs)
  const [row] = await tx
    .select({ n: count() })
    .from(letters)
    .where(and(eq(letters.toAddress, toAddress), gt(letters.bouncedAt, since), ne(letters.id, id)))
  return row!.n
}

const SuppressionEvent = z.object({
  type: z.enum(['suppression.added', 'suppression.removed']),
  data: z.object({ email: z.string().min(3).max(320), origin: z.enum(['bounce', 'complaint', 'manual']).catch('manual') }),
})

const reasonOf = { bounce: 'hard_bounce', complaint: 'complaint', manual: 'manual' } as const

/** The provider's own list: what stands on it stands on ours, until its owner is asked about it. Whether the event was one of these. */
export async function mirrorSuppression(tx: Transaction, body: unknown, now: Date): Promise<boolean> {
  const event = SuppressionEvent.safeParse(body)
  if (!event.success) return false
  const { type, data } = event.data
  const address = foldAddress(data.email)
  if (type === 'suppression.added') await suppress(tx, address, reasonOf[data.origin])
  else if (!(await isAskedFor(tx, address, now))) await lift(tx, address)
  return true
}
