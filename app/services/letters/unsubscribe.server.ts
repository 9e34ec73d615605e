import { and, asc, eq, inArray } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import { gone, isRefusal } from '#app/domain/errors.ts'
import { base32, fromBase32 } from '#app/domain/mail/base32.ts'
import { invitationLetters, kindsOf, type NotificationKind } from '#app/domain/mail/letter.ts'
import { paths } from '#app/paths.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { savedSearches } from '#db/schema/rfq-suppliers.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { resumeInvitations, stopInvitations } from '../rfqs/answer-invitation.server.ts'
import { findInvitationToken } from '../rfqs/invitation-access.server.ts'
import { addresseeOf, readLetterSettings, switchKinds, type Addressee } from './letter-settings.server.ts'
import { readSignedBytes, signedBytes } from './signed-id.server.ts'

const purpose = 'unsubscribe'
// With the id 25 bytes, which are 40 characters of an address.
const signatureLength = 9
const tokenLength = 40

export const unsubscribeTokenOf = (letterId: string): string => base32(signedBytes(purpose, letterId, signatureLength), tokenLength)

/** RFC 2369 and 8058: what the button of a mail client asks, and the address that others write to. */
export function unsubscribeHeaders(letterId: string): Record<string, string> {
  const token = unsubscribeTokenOf(letterId)
  const url = new URL(paths.oneClick(token), env().PUBLIC_URL).href
  return {
    'List-Unsubscribe': `<${url}>, <mailto:u-${token}@${env().REPLY_DOMAIN}?subject=unsubscribe>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

type Meant = Addressee & { letterId: string; kinds: NotificationKind[]; searches: StoppedSearch[]; company: string; hasDesk: boolean }
type StoppedSearch = { id: string; name: string; pausedAt: Date | null }

async function letterOf(db: Reader, token: string): Promise<typeof letters.$inferSelect | null> {
  const bytes = token.length === tokenLength ? fromBase32(token) : null
  const letterId = bytes && readSignedBytes(purpose, bytes, signatureLength)
  const [letter] = letterId ? await db.select().from(letters).where(eq(letters.id, letterId)) : []
  return letter ?? null
}

/** The token of the invitation that a letter to somebody without an account is about: what stops those stands on its own page. */
export async function findInvitationToStop(db: Reader, token: string): Promise<string | null> {
  const letter = await letterOf(db, token)
  return letter && invitationLetters.includes(letter.name) ? findInvitationToken(db, letter.subject.rfqInvitationId!) : null
}

/** Gone for what nobody gave out, and for whoever is not in the company any more: they get nothing for it anyway. */
async function getMeant(db: Reader, token: string): Promise<Meant> {
  const letter = await letterOf(db, token)
  const who = letter && addresseeOf(letter)
  const [member] = who
    ? await db
        .select({ company: companies.legalNameEn, passwordHash: people.passwordHash })
        .from(members)
        .innerJoin(companies, eq(companies.id, members.companyId))
        .innerJoin(people, eq(people.id, members.personId))
        .where(and(eq(members.companyId, who.companyId), eq(members.personId, who.personId)))
    : []
  const kinds = letter ? kindsOf(letter.name) : []
  if (!letter || !who || !member || kinds.length === 0) throw gone('letter.unknown')
  const searches = await searchesOf(db, who, letter.subject.savedSearchIds ?? [])
  return { ...who, letterId: letter.id, kinds, searches, company: member.company, hasDesk: member.passwordHash !== null }
}

/** A letter that saved searches led to is stopped by stopping them; where none of them is left, by what it tells of. */
async function searchesOf(db: Reader, { personId, companyId }: Addressee, ids: string[]): Promise<StoppedSearch[]> {
  if (ids.length === 0) return []
  const { id, name, pausedAt } = savedSearches
  return db
    .select({ id, name, pausedAt })
    .from(savedSearches)
    .where(and(inArray(id, ids), eq(savedSearches.personId, personId), eq(savedSearches.companyId, companyId)))
    .orderBy(asc(savedSearches.createdAt), asc(id))
}

async function pauseSearches(tx: Transaction, searches: StoppedSearch[], pausedAt: Date | null): Promise<void> {
  const ids = searches.map(({ id }) => id)
  await tx.update(savedSearches).set({ pausedAt }).where(inArray(savedSearches.id, ids))
}

export type UnsubscribeView = { kinds: NotificationKind[]; searches: string[]; company: string; isOff: boolean; hasDesk: boolean }

/** What the page behind the link shows; opening it changes nothing. */
export async function getUnsubscribe(ctx: Context, token: string): Promise<UnsubscribeView> {
  const { kinds, searches, company, hasDesk, ...who } = await getMeant(ctx.db, token)
  const view = { kinds, searches: searches.map(({ name }) => name), company, hasDesk }
  if (searches.length > 0) return { ...view, isOff: searches.every(({ pausedAt }) => pausedAt !== null) }
  const wanted = await readLetterSettings(ctx.db, who)
  return { ...view, isOff: !kinds.some((kind) => wanted.kinds.includes(kind)) }
}

/** No letter of these kinds, or of these searches, comes any more. Saying it again changes nothing. */
export const unsubscribe = (ctx: Context, token: string): Promise<void> => switchTo(ctx, token, 'off')

/** They come again. */
export const resubscribe = (ctx: Context, token: string): Promise<void> => switchTo(ctx, token, 'on')

async function switchTo(ctx: Context, token: string, to: 'on' | 'off', askedAt?: Date): Promise<void> {
  const invitation = await findInvitationToStop(ctx.db, token)
  if (invitation) return to === 'off' ? stopInvitations(ctx, invitation, 'anyone') : resumeInvitations(ctx, invitation)
  await inTransaction(ctx, async (tx, now) => {
    const { letterId, kinds, searches, ...who } = await getMeant(tx, token)
    if (searches.length > 0) await pauseSearches(tx, searches, to === 'off' ? now : null)
    else {
      if (askedAt) {
        const { changedAt } = await readLetterSettings(tx, who)
        if (changedAt && changedAt > askedAt) return
      }
      await switchKinds(tx, who, kinds, to, now)
    }
    const detail = { reason: kinds.join(' ') }
    await record(tx, ctx, { name: to === 'off' ? 'mail.stopped' : 'mail.resumed', at: now, subjectId: letterId, detail })
  })
}

const address = /(?:^|[<\s,])u-([a-z2-7]{40})@([a-z0-9.-]+)/gi

/**
 * What a mail to `u-…` asks, which mail clients send by themselves: the address alone says it, so nothing of the mail is read. Whoever
 * decided otherwise since it came is not asked again. Whether it was such a mail.
 */
export async function unsubscribeByMail(ctx: Context, addresses: string[], receivedAt: Date): Promise<boolean> {
  const domain = env().REPLY_DOMAIN.toLowerCase()
  const tokens = addresses.flatMap((line) =>
    [...line.matchAll(address)].filter((found) => found[2]!.toLowerCase() === domain).map((found) => found[1]!),
  )
  for (const token of new Set(tokens)) {
    await switchTo(ctx, token.toLowerCase(), 'off', receivedAt).catch((error: unknown) => {
      if (!isRefusal(error)) throw error
    })
  }
  return tokens.length > 0
}
