import type { RfqFileView } from '#app/domain/rfqs/rfq-view.ts'
import { maskAddress } from '#app/domain/mail/addresses.ts'
import { readAt, type Context } from '../context.server.ts'
import { grantFileKey, isFileKey } from '../files/file-keys.server.ts'
import { getInvitation } from './invitation-access.server.ts'
import { spendInvitationCode } from './invitation-codes.server.ts'
import { listRfqFiles } from './rfq-files.server.ts'

/** The files of the RFQ behind an invitation: those that the invited may open, once there is a key. */
export async function getInvitedFiles(
  ctx: Context,
  token: string,
  key: string,
): Promise<{ address: string; open: { key: string; files: RfqFileView[] } | null }> {
  const now = readAt(ctx)
  const { invitation, rfq: row } = await getInvitation(ctx.db, token, now)
  const address = maskAddress(invitation.address)
  if (!isFileKey(key, row.id, now)) return { address, open: null }
  const files = await listRfqFiles(ctx.db, { row, isOwn: false, isLetIn: true }, null)
  return { address, open: { key, files: files.map((file) => ({ ...file, mayOpen: true })) } }
}

/** For the code of the invited mailbox a key to the files, good for a few minutes. */
export async function unlockInvitedFiles(ctx: Context, token: string, code: string | undefined): Promise<string> {
  await spendInvitationCode(ctx, 'rfq.files', token, code)
  const now = readAt(ctx)
  const { rfq } = await getInvitation(ctx.db, token, now)
  return grantFileKey(rfq.id, now)
}
