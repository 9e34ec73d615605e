import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { KnownSender, TokenState } from '#app/domain/mail/authorise-sender.ts'
import { findReplyTokens, hashToken } from '#app/domain/mail/reply-token.ts'
import type { Side } from '#app/domain/threads/thread-view.ts'
import type { Transaction } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { letters, replyTokens } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { threads } from '#db/schema/threads.ts'
import type { RfqRow } from '../rfqs/access.server.ts'
import { ensureRfqThread } from '../threads/rfq-thread.server.ts'
import { replyKeys } from './reply-addresses.server.ts'

export type Route = {
  state: TokenState
  thread: typeof threads.$inferSelect | null
  /** What its letter was about, where its supplier has no thread on it yet: one begins with what is posted. */
  rfq: RfqRow | null
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
  rfq: null,
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
  if ([...addressed, ...rooted, ...answered].some((row) => placeOf(row) !== placeOf(first))) return nowhere('contradictory')
  const [thread = null] = first.threadId ? await tx.select().from(threads).where(eq(threads.id, first.threadId)) : []
  const [rfq = null] = thread || !first.rfqId ? [] : await tx.select().from(rfqs).where(eq(rfqs.id, first.rfqId))
  const colleagues = await tx
    .select({ personId: people.id, address: people.address })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(eq(members.companyId, first.companyId), isNotNull(people.addressVerifiedAt), isNotNull(people.address)))
  const known = colleagues.map(({ personId, address }) => ({ personId, addresses: [address!] }))
  return {
    state: first.revokedAt ? 'revoked' : first.expiresAt <= now || (rfq && !isHeard(rfq)) ? 'expired' : 'valid',
    thread,
    rfq,
    participant: known.find((person) => person.personId === first.personId) ?? null,
    companyId: first.companyId,
    side: thread?.buyerCompanyId === first.companyId ? 'buyer' : 'supplier',
    colleagues: known.filter((person) => person.personId !== first.personId),
    isGuessable: addressed.length + rooted.length === 0,
  }
}

type TokenRow = typeof replyTokens.$inferSelect

const placeOf = ({ threadId, rfqId }: { threadId: string | null; rfqId?: string | null }) => threadId ?? rfqId

/** What was answered may still begin a thread: its buyer is there to read it. */
const isHeard = ({ status }: RfqRow): boolean => status === 'open' || status === 'paused' || status === 'evaluating'

/** The tokens' rows; one of an RFQ leads to the thread that its supplier has there by now. */
async function tokenRows(tx: Transaction, tokens: string[]): Promise<TokenRow[]> {
  if (tokens.length === 0) return []
  const rows = await tx
    .select({ token: replyTokens, threadId: threads.id })
    .from(replyTokens)
    .leftJoin(threads, and(eq(threads.rfqId, replyTokens.rfqId), eq(threads.supplierCompanyId, replyTokens.companyId)))
    .where(inArray(replyTokens.hash, tokens.map(hashToken)))
  return rows.map(({ token, threadId }) => ({ ...token, threadId: token.threadId ?? threadId }))
}

/** The thread of a mail that is posted or held: an answer about an RFQ begins it. */
export async function withThread(tx: Transaction, route: Route, now: Date): Promise<Route> {
  const { thread, rfq, companyId, state } = route
  if (thread || !rfq || !companyId || state !== 'valid') return route
  const threadId = await ensureRfqThread(tx, rfq, companyId, now)
  const [made] = await tx.select().from(threads).where(eq(threads.id, threadId))
  return { ...route, thread: made! }
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
