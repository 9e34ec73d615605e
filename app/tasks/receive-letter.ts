import { parseLetter } from '#app/infra/mail-parser.server.ts'
import { fetchInbound } from '#app/infra/mail.server.ts'
import { storeAttachments } from '#app/services/files/thread-files.server.ts'
import { findInboundEvent } from '#app/services/letters/receive-letter.server.ts'
import { settleSelfTest } from '#app/services/letters/self-test.server.ts'
import { settleInbound } from '#app/services/letters/settle-inbound.server.ts'
import { storeRaw } from '#app/services/letters/store-raw.server.ts'
import { readSheets } from '#app/services/quotations/read-sheets.server.ts'
import { inTurn } from './at-provider.ts'
import type { Handler } from './handler.ts'

/** One received mail: raw stored first, then parsed, then posted or held. Running it again finds what is done. */
export const receiveLetter: Handler<'receive-letter'> = async (ctx, { webhookEventId }) => {
  const event = await findInboundEvent(ctx, webhookEventId)
  if (!event) return
  const raw = await inTurn(ctx, 'message', () => fetchInbound(event.providerId))
  if (await settleSelfTest(ctx, event.tokens)) return
  const stored = await storeRaw(ctx, event, raw)
  const parsed = await parseLetter(raw)
  const fileIds = await storeAttachments(ctx, parsed.attachments)
  const sheets = await readSheets(parsed.attachments)
  await settleInbound(ctx, { ...event, inboundLetterId: stored.inboundLetterId, fileIds, sheets }, parsed)
}
