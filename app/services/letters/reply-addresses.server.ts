import { and, eq, isNull } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import { newId } from '#app/domain/id.ts'
import { hashToken, makeReplyToken, type ReplyKey } from '#app/domain/mail/reply-token.ts'
import { derivedUnderEach } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { replyTokens } from '#db/schema/letters.ts'

const lifetimeMs = 180 * 24 * 3600_000

/** One for each key of the server, so that addresses given out before the key was changed still open their thread. */
export const replyKeys = (): ReplyKey[] => derivedUnderEach('reply-key', 'a').map(({ keyId, bytes }) => ({ id: keyId, secret: bytes }))

function tokenOf(replyTokenId: string, hash?: string): string {
  const keys = replyKeys()
  const tokens = derivedUnderEach('reply-token', replyTokenId).map(({ bytes }, index) => makeReplyToken(bytes, keys[index]!))
  return tokens.find((token) => hashToken(token) === hash) ?? tokens[0]!
}

/** Where an answer leads: into a thread or, while its supplier has none there yet, to an RFQ. */
export type ReplyPlace = { threadId: string } | { rfqId: string }

/** A participant's personal reply token for a place: the one there is, prolonged, or a new one. */
export async function grantReplyToken(
  tx: Transaction,
  who: ReplyPlace & { personId: string; companyId: string },
  now: Date,
): Promise<string> {
  const expiresAt = new Date(now.getTime() + lifetimeMs)
  const [prolonged] = await tx
    .update(replyTokens)
    .set({ expiresAt })
    .where(
      and(
        'threadId' in who ? eq(replyTokens.threadId, who.threadId) : eq(replyTokens.rfqId, who.rfqId),
        eq(replyTokens.personId, who.personId),
        eq(replyTokens.companyId, who.companyId),
        isNull(replyTokens.revokedAt),
      ),
    )
    .returning({ id: replyTokens.id, hash: replyTokens.hash })
  if (prolonged) return tokenOf(prolonged.id, prolonged.hash)
  const id = newId(now.getTime())
  await tx.insert(replyTokens).values({ id, hash: hashToken(tokenOf(id)), ...who, expiresAt })
  return tokenOf(id)
}

export const replyAddressOf = (token: string): string => `${token}@${env().REPLY_DOMAIN}`
