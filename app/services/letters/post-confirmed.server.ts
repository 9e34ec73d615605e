import { eq } from 'drizzle-orm'
import type { ConfirmedBy } from '#app/domain/mail/held-mail.ts'
import type { ParsedLetter } from '#app/domain/mail/parsed-letter.ts'
import { getFile } from '#app/infra/storage.server.ts'
import type { Reader } from '#db/client.server.ts'
import { inboundLetters } from '#db/schema/letters.ts'
import { threads } from '#db/schema/threads.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { isClosed } from '../threads/access.server.ts'
import { postInbound } from './post-inbound.server.ts'

/** The mail as it came; null when it was decided otherwise, or is no longer kept. */
export async function readConfirmed(ctx: Context, inboundLetterId: string): Promise<Uint8Array | null> {
  const [row] = await ctx.db.select().from(inboundLetters).where(eq(inboundLetters.id, inboundLetterId))
  return row?.state === 'confirmed' ? getFile(row.fileId) : null
}

/** Posts a mail that was held, under the name it was confirmed for. What cannot be posted after all is held again. */
export async function postConfirmed(
  ctx: Context,
  mail: { inboundLetterId: string; confirmedBy: ConfirmedBy; fileIds: string[] },
  letter: ParsedLetter,
): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const [row] = await tx.select().from(inboundLetters).where(eq(inboundLetters.id, mail.inboundLetterId)).for('update')
    if (row?.state !== 'confirmed') return
    const { threadId, personId, companyId } = row
    const reason = letter.incomplete
      ? `incomplete.${letter.incomplete}`
      : (await isOtherSideClosed(tx, threadId!, companyId!))
        ? 'thread.closed'
        : null
    const settled = reason ? ({ state: 'held', reason } as const) : ({ state: 'posted', reason: null, excerpt: null } as const)
    await tx.update(inboundLetters).set(settled).where(eq(inboundLetters.id, row.id))
    if (reason) return
    const posting = { ...mail, threadId: threadId!, personId: personId!, companyId: companyId!, senderVerified: false }
    await postInbound(tx, ctx, letter, posting, now)
  })
}

async function isOtherSideClosed(db: Reader, threadId: string, companyId: string): Promise<boolean> {
  const [thread] = await db.select().from(threads).where(eq(threads.id, threadId))
  return isClosed(db, thread!.buyerCompanyId === companyId ? thread!.supplierCompanyId : thread!.buyerCompanyId)
}
