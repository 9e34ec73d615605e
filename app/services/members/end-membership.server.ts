import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.server.ts'
import { memberInvitations, members } from '#db/schema/companies.ts'
import { replyTokens } from '#db/schema/letters.ts'
import { scopedLinks, threadSides } from '#db/schema/threads.ts'
import { leaveSessions } from './act-for.server.ts'

/**
 * Everything that a person could do for a company ends with the membership: sessions, answers by mail, links to its threads, what they
 * looked after there, and invitations they wrote, through which they could come back. What they wrote stays.
 */
export async function endMembership(
  tx: Transaction,
  who: { companyId: string; personId: string; keepsSessions?: boolean },
  now: Date,
): Promise<void> {
  const { companyId, personId, keepsSessions = false } = who
  await tx.delete(members).where(and(eq(members.companyId, companyId), eq(members.personId, personId)))
  await leaveSessions(tx, { companyId, personId, keepsSessions })
  await tx
    .update(replyTokens)
    .set({ revokedAt: now })
    .where(and(eq(replyTokens.companyId, companyId), eq(replyTokens.personId, personId), isNull(replyTokens.revokedAt)))
  await tx
    .update(scopedLinks)
    .set({ revokedAt: now })
    .where(and(eq(scopedLinks.companyId, companyId), eq(scopedLinks.personId, personId), isNull(scopedLinks.revokedAt)))
  await tx
    .update(threadSides)
    .set({ assigneeId: null })
    .where(and(eq(threadSides.companyId, companyId), eq(threadSides.assigneeId, personId)))
  await tx
    .update(memberInvitations)
    .set({ revokedAt: now })
    .where(
      and(
        eq(memberInvitations.companyId, companyId),
        eq(memberInvitations.invitedById, personId),
        isNull(memberInvitations.acceptedAt),
        isNull(memberInvitations.revokedAt),
      ),
    )
}
