import { eq } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { putFile } from '#app/infra/storage.server.ts'
import { files } from '#db/schema/files.ts'
import { inboundLetters } from '#db/schema/letters.ts'
import { inTransaction, type Context } from '../context.server.ts'

/** Keeps the raw mail: file first, then its row. The provider's id makes a second run find the first. */
export async function storeRaw(ctx: Context, event: { providerId: string }, raw: Uint8Array): Promise<{ inboundLetterId: string }> {
  const [known] = await ctx.db.select({ id: inboundLetters.id }).from(inboundLetters).where(eq(inboundLetters.providerId, event.providerId))
  if (known) return { inboundLetterId: known.id }
  const fileId = newId()
  await putFile(fileId, raw)
  return inTransaction(ctx, async (tx, now) => {
    const id = newId(now.getTime())
    const digest = sha256(raw)
    await tx.insert(files).values({
      id: fileId,
      sha256: digest,
      size: raw.byteLength,
      type: 'message/rfc822',
      displayName: 'received.eml',
      purpose: 'inbound-letter',
      state: 'ready',
      attachedTo: `inbound_letter:${id}`,
    })
    const [inserted] = await tx
      .insert(inboundLetters)
      .values({ id, providerId: event.providerId, fileId, sha256: digest, receivedAt: now })
      .onConflictDoNothing({ target: inboundLetters.providerId })
      .returning({ id: inboundLetters.id })
    if (inserted) return { inboundLetterId: inserted.id }
    const [first] = await tx.select({ id: inboundLetters.id }).from(inboundLetters).where(eq(inboundLetters.providerId, event.providerId))
    return { inboundLetterId: first!.id }
  })
}
