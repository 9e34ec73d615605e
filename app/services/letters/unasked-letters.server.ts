import { and, desc, eq, gt, inArray, isNotNull, isNull, notInArray, sql } from 'drizzle-orm'
import { limited } from '#app/domain/errors.ts'
import { unaskedLetters, type LetterName } from '#app/domain/mail/letter.ts'
import type { Transaction } from '#db/client.server.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { reserve, scaled } from '../limits.server.ts'
import { enqueueLetter } from '../tasks.server.ts'

const mostInADay = { points: 3, seconds: 86_400 }
const apart = { points: 1, seconds: 600 }
const apartFromOthers: LetterName[] = ['code', 'rfq-invited-news']

/**
 * The rule for letters that anybody may have us write to anybody, over all forms together.
 *
 * - To one address at most three in 24 hours. What its owner acted on (`ownerActed`) no longer counts: whoever confirms what they
 *   sent may go on at once, and whoever is bombed gets no fourth.
 * - Ten minutes lie between one and the next; the later one waits and is not lost. Where a verified person has the address, they lie
 *   between two of a kind: to join, be told that there is an account and ask for a new password is one errand.
 * - To addresses that no verified person has: so many an hour in all; the rest wait for an hour that has room.
 * - News of what a mailbox was invited to count apart, so that a buyer who halts and goes on uses up no invitation of another; that it is over
 *   (`isLast`) is told however many went before.
 * - What never went out, since there was nothing left to tell, does not count.
 * - Codes are asked for by whoever holds a link to a thread. They count apart, so that no stranger uses up what a guest needs, and are
 *   refused instead of waiting: a code is good for ten minutes.
 *
 * Pages that anybody may send answer the same whatever comes of it: neither whether a letter was written nor whether the address is
 * known shows.
 * The moment when the letter may go, or null: it is not to be written.
 */
export async function turnOf(
  tx: Transaction,
  { name, toAddress, isLast = false }: { name: LetterName; toAddress: string; isLast?: boolean },
  now: Date,
): Promise<Date | null> {
  const [day, pause] = [scaled(mostInADay), scaled(apart)]
  if (!day || !pause) return now
  // Asked for at once, they take turns, so that each counts those before it.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`letters to ${toAddress}`}, 0))`)
  const names = apartFromOthers.includes(name) ? [name] : unaskedLetters.filter((other) => !apartFromOthers.includes(other))
  const unanswered = await tx
    .select({ name: letters.name, dueAt: letters.dueAt })
    .from(letters)
    .where(
      and(
        eq(letters.toAddress, toAddress),
        inArray(letters.name, names),
        isNull(letters.answeredAt),
        notInArray(letters.state, ['failed', 'suppressed']),
        gt(letters.dueAt, new Date(now.getTime() - day.ms)),
      ),
    )
    .orderBy(desc(letters.dueAt))
  const isFull = unanswered.length >= day.points
  if (name === 'code') {
    if (isFull) throw limited(Math.ceil((unanswered.at(-1)!.dueAt!.getTime() + day.ms - now.getTime()) / 1000))
    return now
  }
  if (isFull && !isLast) return null
  const isVerified = await isVerifiedAddress(tx, toAddress)
  const last = unanswered.find((letter) => !isVerified || letter.name === name)
  const turn = new Date(Math.max(now.getTime(), last ? last.dueAt!.getTime() + pause.ms : 0))
  return isVerified ? turn : reserve(tx, 'letter:unknown', '', turn)
}

async function isVerifiedAddress(tx: Transaction, address: string): Promise<boolean> {
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.address, address), isNotNull(people.addressVerifiedAt)))
  return rows.length > 0
}

/** The owner of the mailbox pressed the button behind one of our letters: none of them counts any more, and those that wait go now. */
export async function ownerActed(tx: Transaction, address: string, now: Date): Promise<void> {
  const answered = await tx
    .update(letters)
    .set({ answeredAt: now })
    .where(and(eq(letters.toAddress, address), inArray(letters.name, unaskedLetters), isNull(letters.answeredAt)))
    .returning({ id: letters.id, name: letters.name, dueAt: letters.dueAt, state: letters.state })
  for (const { id, name, dueAt, state } of answered) {
    if (state !== 'queued' || !dueAt || dueAt <= now) continue
    await enqueueLetter(tx, { id, name })
  }
}
