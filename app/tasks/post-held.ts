import { parseLetter } from '#app/infra/mail-parser.server.ts'
import { storeAttachments } from '#app/services/files/thread-files.server.ts'
import { postConfirmed, readConfirmed } from '#app/services/letters/post-confirmed.server.ts'
import type { Handler } from './handler.ts'

/** A held mail is read once more as it came, and posted. Running it again finds what is done. */
export const postHeld: Handler<'post-held'> = async (ctx, { inboundLetterId, confirmedBy }) => {
  const raw = await readConfirmed(ctx, inboundLetterId)
  if (!raw) return
  const parsed = await parseLetter(raw)
  const fileIds = await storeAttachments(ctx, parsed.attachments)
  await postConfirmed(ctx, { inboundLetterId, confirmedBy, fileIds }, parsed)
}
