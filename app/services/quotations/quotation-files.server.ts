import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { invalid } from '#app/domain/errors.ts'
import type { FormValues } from '#app/domain/form.ts'
import { isId } from '#app/domain/id.ts'
import type { QuotationFile } from '#app/domain/quotations/quotation.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { files } from '#db/schema/files.ts'
import type { Context } from '../context.server.ts'
import { holdFiles } from '../files/hold-files.server.ts'
import { placeOfQuotation as ofQuotation, storeUpload } from '../files/thread-files.server.ts'

const purpose = 'quotation-file'
const ofDraft = (draftId: string) => `quotation-draft:${draftId}`

type Upload = { bytes: Uint8Array; name: string }

export const storeQuotationFile = (ctx: Context<DealingActor>, upload: Upload) =>
  storeUpload(ctx, upload, { purpose, companyId: ctx.actor.companyId })

/** Of whoever was invited by address and has no company yet: it belongs to the invitation's draft, and to the company once it is sent. */
export const storeInvitedFile = (ctx: Context, upload: Upload) => storeUpload(ctx, upload, { purpose, companyId: null })

type Draft = { id: string; supplierCompanyId: string | null; form: FormValues }

/** What the form of a draft carries hangs at the draft; what an earlier version was sent with stays there. */
export async function holdDraftFiles(tx: Transaction, { id, supplierCompanyId, form }: Draft): Promise<void> {
  const named = [form.attached ?? []]
    .flat()
    .map((value) => value.slice(0, 36))
    .filter(isId)
  const places =
    named.length === 0 ? [] : await tx.select({ id: files.id, at: files.attachedTo }).from(files).where(inArray(files.id, named))
  const sent = new Set(places.filter(({ at }) => at?.startsWith(ofQuotation(''))).map((file) => file.id))
  await holdFiles(tx, supplierCompanyId, ofDraft(id), [{ ids: named.filter((one) => !sent.has(one)), purpose, field: 'files' }])
}

/** What a draft held and its quotation did not take is let go, and swept. */
export async function letGoDraftFiles(tx: Transaction, draftIds: string[]): Promise<void> {
  if (draftIds.length > 0)
    await tx
      .update(files)
      .set({ attachedTo: null })
      .where(inArray(files.attachedTo, draftIds.map(ofDraft)))
}

/** What was sent along before anybody knew whose it is, is the company's that sends the draft. */
export async function giveDraftFiles(tx: Transaction, draftId: string, companyId: string): Promise<void> {
  await tx
    .update(files)
    .set({ companyId, attachedTo: null })
    .where(and(eq(files.attachedTo, ofDraft(draftId)), isNull(files.companyId)))
}

type Sending = { fileIds: string[]; draftId: string | undefined; quotationId: string | undefined }

/** The files that a version is sent with, as its document names them: the company's own, new or of an earlier version. */
export async function filesToSend(tx: Reader, actor: DealingActor, { fileIds, draftId, quotationId }: Sending): Promise<QuotationFile[]> {
  if (fileIds.length === 0) return []
  const places = [draftId && ofDraft(draftId), quotationId && ofQuotation(quotationId)].filter((place) => place !== undefined)
  const rows = await tx
    .select({ id: files.id, name: files.displayName, size: files.size, sha256: files.sha256 })
    .from(files)
    .where(
      and(
        inArray(files.id, fileIds),
        eq(files.companyId, actor.companyId),
        eq(files.purpose, purpose),
        eq(files.state, 'ready'),
        or(isNull(files.attachedTo), inArray(files.attachedTo, places)),
      ),
    )
    .orderBy(files.id)
  if (rows.length < new Set(fileIds).size) throw invalid('file.not_found', ['files'])
  return rows
}

/** From now on they belong to what was sent, and stay as long as that does. */
export async function keepSentFiles(tx: Transaction, quotationId: string, sent: QuotationFile[]): Promise<void> {
  if (sent.length === 0) return
  const ids = sent.map(({ id }) => id)
  await tx
    .update(files)
    .set({ attachedTo: ofQuotation(quotationId) })
    .where(inArray(files.id, ids))
}
