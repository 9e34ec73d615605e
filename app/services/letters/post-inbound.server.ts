import { and, desc, eq, isNotNull, or, sql } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { MemberActor } from '#app/domain/actor.ts'
import { cutReply } from '#app/domain/mail/cut-reply.ts'
import type { ConfirmedBy } from '#app/domain/mail/held-mail.ts'
import { htmlToText } from '#app/domain/mail/html-to-text.ts'
import type { ParsedLetter } from '#app/domain/mail/parsed-letter.ts'
import { redactTokens } from '#app/domain/mail/redact-tokens.ts'
import { unseal } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { letters } from '#db/schema/letters.ts'
import { threads } from '#db/schema/threads.ts'
import type { Context } from '../context.server.ts'
import { attachFiles } from '../files/thread-files.server.ts'
import { getOwnThread } from '../threads/access.server.ts'
import { addMessage } from '../threads/post-message.server.ts'

const longestBody = 20_000

type Posting = {
  inboundLetterId: string
  threadId: string
  companyId: string
  personId: string
  senderVerified: boolean
  confirmedBy?: ConfirmedBy
  fileIds: string[]
}

/** Posts what the sender wrote: our own texts cut away, our tokens taken out, the rest kept one click away. */
export async function postInbound(
  tx: Transaction,
  ctx: Pick<Context, 'isRestored'>,
  letter: ParsedLetter,
  { threadId, companyId, fileIds, personId, ...mail }: Posting,
  now: Date,
): Promise<void> {
  const actor: MemberActor = { kind: 'member', personId, companyId, role: 'member' }
  const thread = await getOwnThread(tx, actor, threadId, { lock: true })
  const words = await wordsOf(tx, letter, { threadId, personId })
  const message = { ...mail, ...words, channel: 'email', lang: null } as const
  const messageId = await addMessage(tx, { actor, isRestored: ctx.isRestored }, thread, message, now)
  await attachFiles(tx, { id: messageId, companyId }, fileIds, { isOwn: false })
}

/** The author's own words, and what the cut took away. `of`: whose mail client quotes in it. */
export async function wordsOf(
  tx: Transaction,
  letter: ParsedLetter,
  of: { threadId: string; personId: string } | null,
): Promise<{ body: string; quotedText: string | null }> {
  const cut = cutReply({ text: letter.text, html: letter.html, sent: of ? await textsSent(tx, of.threadId, of.personId) : [] })
  const host = new URL(env().PUBLIC_URL).host
  const clean = (text: string) => redactTokens(text, host)
  const body = clean(cut.reply).trim()
  return {
    body: body === '' ? '(…)' : body.slice(0, longestBody),
    quotedText: cut.rest.trim() === '' ? null : clean(cut.rest).slice(0, longestBody),
  }
}

/** In it, or about the RFQ that it is about. */
const isOfThread = (threadId: string) =>
  or(
    eq(letters.threadId, threadId),
    sql`${letters.subject}->>'rfqId' = (select ${threads.rfqId}::text from ${threads} where ${threads.id} = ${threadId})`,
  )

/** What this person's mail client may quote: the letters it had from us. Not the person's own words, or a signature would count as ours. */
async function textsSent(tx: Transaction, threadId: string, personId: string): Promise<string[]> {
  const sent = await tx
    .select({ frozen: letters.frozen })
    .from(letters)
    .where(and(isOfThread(threadId), eq(letters.recipientId, personId), isNotNull(letters.frozen)))
    .orderBy(desc(letters.createdAt))
  return sent.flatMap(({ frozen }) => {
    const { text, html } = JSON.parse(unseal('letter', frozen!)) as { text: string; html: string }
    return [text, htmlToText(html)]
  })
}
