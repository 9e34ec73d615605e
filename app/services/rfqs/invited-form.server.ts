import { and, eq } from 'drizzle-orm'
import { conflict } from '#app/domain/errors.ts'
import { maskAddress } from '#app/domain/mail/addresses.ts'
import type { RfqFormView } from '#app/domain/quotations/rfq-form-view.ts'
import { rfqVersions } from '#db/schema/rfqs.ts'
import { readAt, type Context } from '../context.server.ts'
import { closedTo, demandWords, forSuppliers } from '../quotations/get-rfq-form.server.ts'
import { prefillRfqQuotation } from '../quotations/prefill-rfq-quotation.server.ts'
import { findDraftOf } from '../quotations/quotation-draft.server.ts'
import { writeFormSheet, type FormSheet } from '../quotations/write-quotation-form.server.ts'
import { getInvitation } from './invitation-access.server.ts'

/** The form of a quotation for whoever was invited by address, with what was typed into it so far. */
export async function getInvitedForm(ctx: Context, token: string): Promise<{ page: RfqFormView; address: string }> {
  const { db } = ctx
  const now = readAt(ctx)
  const { invitation, rfq } = await getInvitation(db, token, now)
  if (invitation.state === 'quoted') throw conflict('rfq.invitation_quoted')
  const [version] = await db
    .select({ document: rfqVersions.document })
    .from(rfqVersions)
    .where(and(eq(rfqVersions.rfqId, rfq.id), eq(rfqVersions.version, rfq.currentVersion)))
  const document = forSuppliers(version!.document, ctx.locale)
  const draft = await findDraftOf(db, { rfqId: rfq.id, invitationId: invitation.id })
  const page: RfqFormView = {
    rfqId: rfq.id,
    document,
    demandWords: await demandWords(ctx, document),
    draft: draft && { form: draft.form, revision: draft.revision, approval: null, isMine: false, returnWords: null },
    values: await prefillRfqQuotation(ctx, document, null),
    quotation: null,
    quotationCount: rfq.quotationCount,
    closed: closedTo({ rfq, quotation: null }, now),
    isAlike: false,
  }
  return { page, address: maskAddress(invitation.address) }
}

export const getInvitedRfqId = async (ctx: Context, token: string): Promise<string> =>
  (await getInvitation(ctx.db, token, readAt(ctx))).rfq.id

/** The same form as a workbook. */
export async function writeInvitedSheet(ctx: Context, token: string): Promise<FormSheet> {
  const { page } = await getInvitedForm(ctx, token)
  return writeFormSheet(page.document, ctx.locale)
}
