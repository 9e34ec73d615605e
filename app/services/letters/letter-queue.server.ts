import { count, desc, eq } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import { letterStates } from '#app/domain/mail/delivery-state.ts'
import type { LetterQueue, LetterQueueQuery } from '#app/domain/mail/letter-queue.ts'
import { inboundLetters, letters } from '#db/schema/letters.ts'
import type { Context } from '../context.server.ts'

const perPage = 50

/** Letters by how far they came, newest first; their words stay where they are. */
export async function listLetters({ db }: Context<StaffActor>, { state, page }: LetterQueueQuery): Promise<LetterQueue> {
  const [counted, rows, held] = await Promise.all([
    db.select({ state: letters.state, count: count() }).from(letters).groupBy(letters.state),
    db
      .select({
        id: letters.id,
        name: letters.name,
        to: letters.toAddress,
        createdAt: letters.createdAt,
        dueAt: letters.dueAt,
        attempts: letters.attempts,
        failure: letters.failure,
      })
      .from(letters)
      .where(eq(letters.state, state))
      .orderBy(desc(letters.createdAt))
      .limit(perPage)
      .offset((page - 1) * perPage),
    db.$count(inboundLetters, eq(inboundLetters.state, 'held')),
  ])
  const counts = letterStates.map((one) => ({ state: one, count: counted.find((row) => row.state === one)?.count ?? 0 }))
  const total = counts.find((one) => one.state === state)!.count
  return { state, counts, rows, total, page, pages: Math.max(1, Math.ceil(total / perPage)), held }
}
