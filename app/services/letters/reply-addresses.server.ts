import { and, eq, isNull } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import { newId } from '#app/domain/id.ts'
import { hashToken, makeReplyToken, type ReplyKey } from '#app/domain/mail/reply-token.ts'
import { derivedBytes } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { replyTokens } from '#db/schema/letters.ts'

const lifetimeMs = 180 * 24 * 3600_000

export const replyKeys = (): [ReplyKey, ...ReplyKey[]] => [{ id: 'a', secret: derivedBytes('reply-key', 'a') }]

const tokenOf = (replyTokenId: string): string => makeReplyToken(derivedBytes('reply-token', replyTokenId), replyKeys()[0])

/** A participant's personal reply token for a thread: the one there is, prolonged, or a new one. */
export async function grantReplyToken(tx: Transaction, who: { threadId: string; personId: string; companyId: string }, now: Date): Promise<string> {
  const expiresAt = new Date(now.getTime() + lifetimeMs)
  const [prolonged] = await tx
    .update(replyTokens)
    .set({ expiresAt })
    .where(and(eq(replyTokens.threadId, who.threadId), eq(replyTokens.personId, who.personId), isNull(replyTokens.revokedAt)))
    .returning({ id: replyTokens.id })
  if (prolonged) return tokenOf(prolonged.id)
  const id = newId(now.getTime())
  await tx.insert(replyTokens).values({ id, hash: hashToken(tokenOf(id)), ...who, expiresAt })
  return tokenOf(id)
}

export const replyAddressOf = (token: string): string => `${token}@${env().REPLY_DOMAIN}`
