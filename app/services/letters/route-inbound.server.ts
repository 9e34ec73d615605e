import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { KnownSender, TokenState } from '#app/domain/mail/authorise-sender.ts'
import { findReplyTokens, hashToken } from '#app/domain/mail/reply-token.ts'
import type { Side } from '#app/domain/threads/thread-view.ts'
import type { Transaction } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { letters, replyTokens } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { threads } from '#db/schema/threads.ts'
import { replyKeys } from './reply-addresses.server.ts'

export type Route = {
  state: TokenState
  thread: typeof threads.$inferSelect | null
  /** Whose token it is; null when it is unknown. */
  participant: KnownSender | null
  companyId: string | null
  side: Side | null
  colleagues: KnownSender[]
  /** Found only by the id of a letter, which is no secret: then the sender must be sure. */
  isGuessable: boolean
}

const nowhere = (state: TokenState): Route => ({
  state,
  thread: null,
  participant: null,
  companyId: null,
  side: null,
  colleagues: [],
  isGuessable: false,
})

/** What of a mail may name its thread. */
export type Carriers = {
  /** Tokens in the addresses that it was sent to. */
  tokens: string[]
  /** Ids in References and In-Reply-To: the synthetic root holds a token, the others are ids of letters of ours. */
  references?: string[]
}

/**
 * Where a mail leads: by the token in its address, else by the token in what it refers to, else by the letter that it refers to. All of
 * them must agree on one thread, tokens in addresses on one person, too. A subject is never a key.
 */
export async function routeInbound(tx: Transaction, { tokens, references = [] }: Carriers, now: Date): Promise<Route> {
  const addressed = await tokenRows(tx, tokens)
  const rooted = await tokenRows(tx, findReplyTokens(references, env().REPLY_DOMAIN, replyKeys()))
  const answered = await letterRows(tx, references)
  const first = addressed[0] ?? rooted[0] ?? (answered[0] && (await tokenOfReader(tx, answered[0])))
  if (!first) return nowhere('unknown')
  if (addressed.some(({ personId }) => personId !== first.personId)) return nowhere('contradictory')
  if ([...addressed, ...rooted, ...answered].some(({ threadId }) => threadId !== first.threadId)) return nowhere('contradictory')
  const [thread] = await tx.select().from(threads).where(eq(threads.id, first.threadId))
  const colleagues = await tx
    .select({ personId: people.id, address: people.address })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(eq(members.companyId, first.companyId), isNotNull(people.addressVerifiedAt), isNotNull(people.address)))
  const known = colleagues.map(({ personId, address }) => ({ personId, addresses: [address!] }))
  return {
    state: first.revokedAt ? 'revoked' : first.expiresAt <= now ? 'expired' : 'valid',
    thread: thread!,
    participant: known.find((person) => person.personId === first.personId) ?? null,
    companyId: first.companyId,
    side: thread!.buyerCompanyId === first.companyId ? 'buyer' : 'supplier',
    colleagues: known.filter((person) => person.personId !== first.personId),
    isGuessable: addressed.length + rooted.length === 0,
  }
}

type TokenRow = typeof replyTokens.$inferSelect

async function tokenRows(tx: Transaction, tokens: string[]): Promise<TokenRow[]> {
  return tokens.length === 0
    ? []
    : tx
        .select()
        .from(replyTokens)
        .where(inArray(replyTokens.hash, tokens.map(hashToken)))
}

/** Letters of threads that went out under these ids. */
async function letterRows(tx: Transaction, ids: string[]): Promise<{ threadId: string; personId: string }[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ threadId: letters.threadId, personId: letters.recipientId })
    .from(letters)
    .where(and(inArray(letters.rfcMessageId, ids), isNotNull(letters.threadId), isNotNull(letters.recipientId)))
  return rows.map(({ threadId, personId }) => ({ threadId: threadId!, personId: personId! }))
}

/** The newest reply address of whoever got a letter. */
async function tokenOfReader(
  tx: Transaction,
  { threadId, personId }: { threadId: string; personId: string },
): Promise<TokenRow | undefined> {
  const [row] = await tx
    .select()
    .from(replyTokens)
    .where(and(eq(replyTokens.threadId, threadId), eq(replyTokens.personId, personId)))
    .orderBy(desc(replyTokens.createdAt))
    .limit(1)
  return row
}
