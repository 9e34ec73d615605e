import { eq, sql } from 'drizzle-orm'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import type { Transaction } from '#db/client.server.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { guestCodes, quotations } from '#db/schema/quotations.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { threads } from '#db/schema/threads.ts'
import { guestCodeOf } from '../threads/guest-codes.server.ts'
import type { LetterRow } from './letter-facts.server.ts'

/** The code, and the number of what it is for: a quotation, an RFQ, or what a thread or an invitation is about. */
export async function codeFacts(tx: Transaction, { subject }: LetterRow): Promise<LetterFacts | null> {
  const [row] = await tx
    .select({
      id: guestCodes.id,
      hash: guestCodes.hash,
      act: guestCodes.act,
      quotation: quotations.ref,
      inquiry: inquiries.ref,
      rfq: rfqs.ref,
    })
    .from(guestCodes)
    .leftJoin(quotations, eq(quotations.id, guestCodes.subjectId))
    .leftJoin(threads, eq(threads.id, guestCodes.subjectId))
    .leftJoin(rfqInvitations, eq(rfqInvitations.id, guestCodes.subjectId))
    .leftJoin(inquiries, eq(inquiries.id, threads.inquiryId))
    .leftJoin(rfqs, eq(rfqs.id, sql`coalesce(${threads.rfqId}, ${rfqInvitations.rfqId}, ${guestCodes.subjectId})`))
    .where(eq(guestCodes.id, subject.guestCodeId!))
  if (!row) return null
  const { quotation, rfq, inquiry } = row
  const number = quotation ? `QUO-${quotation}` : rfq ? `RFQ-${rfq}` : inquiry ? `INQ-${inquiry}` : null
  return number ? { name: 'code', code: guestCodeOf(row.id, row.hash), number, act: row.act } : null
}
