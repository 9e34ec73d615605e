import { and, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { asItStands } from '#app/domain/rfqs/deadline.ts'
import { readRfqDraft, rfqInputOf } from '#app/domain/rfqs/rfq-draft.ts'
import type { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import type { Reader } from '#db/client.server.ts'
import { files } from '#db/schema/files.ts'
import { rfqFiles, rfqVersions } from '#db/schema/rfqs.ts'
import type { Context } from '../context.server.ts'
import { getOwnRfq, type RfqRow } from './access.server.ts'
import { createOnce, insertRfq } from './save-rfq.server.ts'

/** What stands in the form of an RFQ: what was written last, else what is published. */
export async function readRfqForm(db: Reader, row: RfqRow): Promise<RfqInput> {
  if (row.draft) return readRfqDraft(row.draft)
  const [version] = await db
    .select()
    .from(rfqVersions)
    .where(and(eq(rfqVersions.rfqId, row.id), eq(rfqVersions.version, row.currentVersion)))
  const shown = await db
    .select({ id: files.id, name: files.displayName, shownTo: rfqFiles.shownTo })
    .from(rfqFiles)
    .innerJoin(files, eq(files.id, rfqFiles.fileId))
    .where(eq(rfqFiles.rfqId, row.id))
    .orderBy(rfqFiles.position)
  return rfqInputOf(asItStands(version!.document, row), shown)
}

/** A new draft with the same words; its files and its days are its own. The same key again gives the same draft. */
export async function cloneRfq(ctx: Context<MemberActor>, rfqId: string, clientKey: string): Promise<{ rfqId: string }> {
  return createOnce(ctx, clientKey, async (tx, now) => {
    const row = await getOwnRfq(tx, ctx.actor, rfqId)
    const rfq = { ...(await readRfqForm(tx, row)), files: [], quoteDeadline: undefined, deliveryFrom: undefined, deliveryTo: undefined }
    return insertRfq(tx, { clientKey, rfq, buyer: ctx.actor, locale: row.lang, clonedFromId: row.id }, now)
  })
}
