import { and, eq, ne } from 'drizzle-orm'
import { gone } from '#app/domain/errors.ts'
import { statusAt } from '#app/domain/rfqs/deadline.ts'
import type { RfqStatus } from '#app/domain/rfqs/lifecycle.ts'
import { derivedToken, sha256 } from '#app/infra/secrets.server.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import type { RfqRow } from './access.server.ts'

export type InvitationRow = typeof rfqInvitations.$inferSelect
export type OpenInvitation = { invitation: InvitationRow; rfq: RfqRow }

export const rfqInvitationTokenOf = (invitationId: string, hash?: string): string => derivedToken('rfq-invitation', invitationId, hash)

/** The token of an invitation that stands, for whoever proved otherwise that it is theirs. */
export async function findInvitationToken(db: Reader, invitationId: string): Promise<string | null> {
  const [row] = await db.select({ hash: rfqInvitations.tokenHash }).from(rfqInvitations).where(eq(rfqInvitations.id, invitationId))
  return row ? rfqInvitationTokenOf(invitationId, row.hash) : null
}

const openFor: RfqStatus[] = ['open', 'paused']

/** Whether it opens the RFQ: for as long as that runs, and for whoever has quoted by it longer; not when it was taken back. */
export function isOpenInvitation({ invitation, rfq }: OpenInvitation, now: Date): boolean {
  if (invitation.state === 'withdrawn' || invitation.expiresAt <= now) return false
  return openFor.includes(statusAt(rfq, now)) || (invitation.state === 'quoted' && rfq.status !== 'suspended')
}

/** What the link of an invitation opens; 410 when it opens nothing any more. `lock` holds the invitation's row for a command. */
export async function getInvitation(db: Reader, token: string, now: Date, options: { lock?: boolean } = {}): Promise<OpenInvitation> {
  const found = await getAnyInvitation(db, token, options)
  if (!isOpenInvitation(found, now)) throw gone('rfq.invitation_over')
  return found
}

/** The same when it is over: whoever wants no more of them may say so as long as the row stands. */
export async function getAnyInvitation(db: Reader, token: string, options: { lock?: boolean } = {}): Promise<OpenInvitation> {
  const query = db
    .select({ invitation: rfqInvitations, rfq: rfqs })
    .from(rfqInvitations)
    .innerJoin(rfqs, eq(rfqs.id, rfqInvitations.rfqId))
    .innerJoin(companies, and(eq(companies.id, rfqs.buyerCompanyId), ne(companies.status, 'suspended')))
    .where(eq(rfqInvitations.tokenHash, sha256(token.slice(0, 100))))
  const [found] = options.lock ? await query.for('update', { of: rfqInvitations }) : await query
  if (!found) throw gone('rfq.invitation_over')
  return found
}
