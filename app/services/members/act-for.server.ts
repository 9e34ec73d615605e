import { and, eq } from 'drizzle-orm'
import { notFound } from '#app/domain/errors.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { sessions } from '#db/schema/people.ts'
import { homeCompanyId } from '../accounts/sessions.server.ts'

export type OwnSession = { personId: string; sessionId: string }

/** This one session acts for the company from now on. Whether its person may, the caller has asked. */
export async function actFor(db: Reader, { personId, sessionId }: OwnSession, companyId: string): Promise<void> {
  const changed = await db
    .update(sessions)
    .set({ companyId })
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, personId)))
    .returning({ id: sessions.id })
  if (changed.length === 0) throw notFound()
}

/** Sessions that acted for a company which the person is no longer in: on with another of theirs, else they end, unless it was their own doing. */
export async function leaveSessions(tx: Transaction, who: { companyId: string; personId: string; keepsSessions: boolean }): Promise<void> {
  const acting = and(eq(sessions.userId, who.personId), eq(sessions.companyId, who.companyId))
  const next = await homeCompanyId(tx, who.personId)
  if (next === null && !who.keepsSessions) await tx.delete(sessions).where(acting)
  else await tx.update(sessions).set({ companyId: next }).where(acting)
}
