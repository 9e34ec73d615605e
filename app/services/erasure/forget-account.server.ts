import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server.ts'
import { memberInvitations } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { heldInquiries, waitingInquiries } from '#db/schema/inquiries.ts'
import { replyTokens } from '#db/schema/letters.ts'
import { dataExports, heldJoins, oneTimeTokens, people, recoveryCodes } from '#db/schema/people.ts'
import { guestCodes } from '#db/schema/quotations.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { heldRfqs } from '#db/schema/rfqs.ts'
import { scopedLinks } from '#db/schema/threads.ts'
import { endAllSessions } from '../accounts/sessions.server.ts'
import { markErased } from '../files/remove-erased.server.ts'
import { keepUnderKey } from '../letters/suppressions.server.ts'
import type { Who } from './known.server.ts'

/** The account becomes a tombstone: whatever opens it goes, and what waited for an answer from its address. */
export async function forgetAccount(tx: Transaction, who: Who, now: Date): Promise<void> {
  const { personId, addresses } = who
  await endAllSessions(tx, personId)
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId))
  await tx.delete(oneTimeTokens).where(eq(oneTimeTokens.personId, personId))
  await tx.delete(guestCodes).where(eq(guestCodes.personId, personId))
  await tx.delete(replyTokens).where(eq(replyTokens.personId, personId))
  await tx.delete(scopedLinks).where(eq(scopedLinks.personId, personId))
  await tx.delete(waitingInquiries).where(sql`${waitingInquiries.buyer}->>'personId' = ${personId}`)
  await tx.delete(heldInquiries).where(inArray(heldInquiries.address, addresses))
  await tx.delete(heldRfqs).where(inArray(heldRfqs.address, addresses))
  await tx.delete(rfqInvitations).where(inArray(rfqInvitations.address, addresses))
  await tx.delete(heldJoins).where(inArray(heldJoins.address, addresses))
  await tx.delete(memberInvitations).where(inArray(memberInvitations.address, addresses))
  const exported = await tx.delete(dataExports).where(eq(dataExports.personId, personId)).returning({ fileId: dataExports.fileId })
  await markErased(
    tx,
    exported.flatMap(({ fileId }) => fileId ?? []),
  )
  await tx
    .update(events)
    .set({ detail: sql`${events.detail} - 'device'` })
    .where(and(eq(events.subjectId, personId), isNotNull(sql`${events.detail}->'device'`)))
  for (const address of addresses) await keepUnderKey(tx, address)
  await tx
    .update(people)
    .set({
      address: null,
      name: null,
      passwordHash: null,
      totpSecret: null,
      totpConfirmedAt: null,
      totpLastStep: null,
      staffRole: null,
      addressVerifiedAt: null,
      locale: 'en',
      timeZone: 'UTC',
      erasedAt: now,
    })
    .where(eq(people.id, personId))
}
