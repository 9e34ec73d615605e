import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { GuestActor } from '#app/domain/actor.ts'
import { gone } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { derivedToken, sha256 } from '#app/infra/secrets.server.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { scopedLinks } from '#db/schema/threads.ts'

const lifetimeMs = 180 * 24 * 3600_000

const scopedTokenOf = (scopedLinkId: string, hash?: string): string => derivedToken('scoped-link', scopedLinkId, hash)

/**
 * The guest's link to one thread or one RFQ, one per person; granting again prolongs it. One that was revoked stays dead: in its place
 * comes a new one. Returns its token.
 */
export async function grantScopedLink(tx: Transaction, guest: GuestActor, now: Date): Promise<string> {
  const { threadId, rfqId, personId, companyId } = guest
  const [scope, opened] = threadId ? ([scopedLinks.threadId, threadId] as const) : ([scopedLinks.rfqId, rfqId!] as const)
  const id = newId(now.getTime())
  const expiresAt = new Date(now.getTime() + lifetimeMs)
  await tx.delete(scopedLinks).where(and(eq(scope, opened), eq(scopedLinks.personId, personId), isNotNull(scopedLinks.revokedAt)))
  const [link] = await tx
    .insert(scopedLinks)
    .values({ id, hash: sha256(scopedTokenOf(id)), threadId, rfqId, personId, companyId, expiresAt })
    .onConflictDoUpdate({ target: [scope, scopedLinks.personId], set: { expiresAt } })
    .returning({ id: scopedLinks.id, hash: scopedLinks.hash })
  return scopedTokenOf(link!.id, link!.hash)
}

/** Who a scoped link makes its holder: a guest of that one thread or RFQ. 410 when it ran out or was revoked. */
export async function getGuestByLink(db: Reader, token: string, now: Date): Promise<GuestActor> {
  const [link] = await db
    .select({ personId: scopedLinks.personId, companyId: scopedLinks.companyId, threadId: scopedLinks.threadId, rfqId: scopedLinks.rfqId })
    .from(scopedLinks)
    // Whoever is no longer in the company has no link to its threads, revoked or not.
    .innerJoin(members, and(eq(members.companyId, scopedLinks.companyId), eq(members.personId, scopedLinks.personId)))
    .where(and(eq(scopedLinks.hash, sha256(token)), isNull(scopedLinks.revokedAt), gt(scopedLinks.expiresAt, now)))
  if (!link) throw gone('thread.link_expired')
  const guest = { kind: 'guest', personId: link.personId, companyId: link.companyId } as const
  return link.threadId ? { ...guest, threadId: link.threadId } : { ...guest, rfqId: link.rfqId! }
}
