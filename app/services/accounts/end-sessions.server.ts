import { and, eq, ne } from 'drizzle-orm'
import { sessions } from '#db/schema/people.ts'
import { inTransaction } from '../context.server.ts'
import type { PersonContext } from './sessions.server.ts'

/** Ends one of one's own sessions; one that has ended already is no fault. */
export async function endOwnSession(ctx: PersonContext, sessionId: string): Promise<void> {
  const own = and(eq(sessions.id, sessionId), eq(sessions.userId, ctx.person.personId))
  await inTransaction(ctx, (tx) => tx.delete(sessions).where(own))
}

/** Every session of one's own but this one. */
export async function endOtherSessions(ctx: PersonContext): Promise<void> {
  const { personId, sessionId } = ctx.person
  await inTransaction(ctx, (tx) => tx.delete(sessions).where(and(eq(sessions.userId, personId), ne(sessions.id, sessionId))))
}
