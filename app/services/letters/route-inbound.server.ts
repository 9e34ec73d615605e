import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { KnownSender, TokenState } from '#app/domain/mail/authorise-sender.ts'
import { hashToken } from '#app/domain/mail/reply-token.ts'
import type { Side } from '#app/domain/threads/thread-view.ts'
import type { Transaction } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { replyTokens } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { threads } from '#db/schema/threads.ts'

export type Route = {
  state: TokenState
  thread: typeof threads.$inferSelect | null
  /** Whose token it is; null when it is unknown. */
  participant: KnownSender | null
  companyId: string | null
  side: Side | null
  colleagues: KnownSender[]
}

const nowhere = (state: TokenState): Route => ({ state, thread: null, participant: null, companyId: null, side: null, colleagues: [] })

/** Where tokens lead: they must agree on one thread and one person. A subject is never a key. */
export async function routeByToken(tx: Transaction, tokens: string[], now: Date): Promise<Route> {
  const rows = await tx.select().from(replyTokens).where(inArray(replyTokens.hash, tokens.map(hashToken)))
  const first = rows[0]
  if (!first) return nowhere('unknown')
  if (rows.some((row) => row.threadId !== first.threadId || row.personId !== first.personId)) return nowhere('contradictory')
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
  }
}
