import { and, eq, gt, isNull, ne } from 'drizzle-orm'
import { NewcomerInput, type InvitationView } from '#app/domain/companies/member.ts'
import { forbidden, gone, invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies, memberInvitations, members } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { hashPassword } from '../accounts/passwords.server.ts'
import { openSession } from '../accounts/open-session.server.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { ownerActed } from '../letters/unasked-letters.server.ts'
import { actFor, type OwnSession } from './act-for.server.ts'
import { tellMembership } from './tell-membership.server.ts'

type Invitation = typeof memberInvitations.$inferSelect

const open = (token: string, now: Date) =>
  and(
    eq(memberInvitations.hash, sha256(token)),
    isNull(memberInvitations.acceptedAt),
    isNull(memberInvitations.revokedAt),
    gt(memberInvitations.expiresAt, now),
  )

/** What the page behind the letter's link shows to whoever opens it; that changes nothing. */
export async function getInvitation(ctx: Context, token: string, signedInAs: string | null): Promise<InvitationView> {
  const [row] = await ctx.db
    .select({ address: memberInvitations.address, role: memberInvitations.role, company: companies.legalNameEn, inviter: people.name })
    .from(memberInvitations)
    .innerJoin(companies, and(eq(companies.id, memberInvitations.companyId), ne(companies.status, 'suspended')))
    .innerJoin(people, eq(people.id, memberInvitations.invitedById))
    .where(open(token, readAt(ctx)))
  if (!row) throw gone('invitation.closed')
  const { company, role } = row
  // Whoever was erased has no open invitations.
  const inviter = row.inviter!
  const [known] = await ctx.db.select().from(people).where(eq(people.address, row.address))
  if (signedInAs !== null) return { company, inviter, role, asks: known?.id === signedInAs ? 'accept' : 'other-account' }
  return { company, inviter, role, asks: known?.passwordHash ? 'sign-in' : 'newcomer' }
}

/** Somebody who is signed in with the invited address joins the company, and their session acts for it. */
export async function acceptInvitation(ctx: Context, token: string, as: OwnSession): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const invitation = await useUp(tx, token, now)
    const [person] = await tx.select({ address: people.address }).from(people).where(eq(people.id, as.personId))
    if (person?.address !== invitation.address) throw forbidden('invitation.other_account')
    await join(tx, invitation, as.personId, now)
    await actFor(tx, as, invitation.companyId)
  })
}

/**
 * Somebody without an account joins: the letter reached them, so the address is theirs. Whoever wrote inquiries as a guest keeps them
 * and gets a password.
 */
export async function acceptAsNewcomer(ctx: Context, token: string, input: NewcomerInput): Promise<{ sessionToken: string }> {
  const { name, password } = NewcomerInput.parse(input)
  // Hashing costs: only for a link that is open.
  await getInvitation(ctx, token, null)
  const account = { name, passwordHash: await hashPassword(password) }
  return inTransaction(ctx, async (tx, now) => {
    const invitation = await useUp(tx, token, now)
    const personId = await becomePerson(tx, ctx, invitation.address, { ...account, addressVerifiedAt: now }, now)
    await join(tx, invitation, personId, now)
    return openSession(tx, ctx, personId, now, invitation.companyId)
  })
}

async function useUp(tx: Transaction, token: string, now: Date): Promise<Invitation> {
  const [invitation] = await tx.update(memberInvitations).set({ acceptedAt: now }).where(open(token, now)).returning()
  if (!invitation) throw gone('invitation.closed')
  const [company] = await tx.select({ status: companies.status }).from(companies).where(eq(companies.id, invitation.companyId))
  if (company?.status === 'suspended') throw gone('invitation.closed')
  await ownerActed(tx, invitation.address, now)
  return invitation
}

async function becomePerson(
  tx: Transaction,
  ctx: Context,
  address: string,
  account: { name: string; passwordHash: string; addressVerifiedAt: Date },
  now: Date,
): Promise<string> {
  const [made] = await tx
    .insert(people)
    .values({ id: newId(now.getTime()), address, locale: ctx.locale, ...account })
    .onConflictDoNothing({ target: people.address })
    .returning({ id: people.id })
  if (made) return made.id
  const [known] = await tx.select().from(people).where(eq(people.address, address)).for('update')
  if (known!.passwordHash) throw invalid('invitation.sign_in')
  await tx.update(people).set(account).where(eq(people.id, known!.id))
  return known!.id
}

/** Who is in the company already stays what they are. */
async function join(tx: Transaction, { id, companyId, role, invitedById }: Invitation, personId: string, now: Date): Promise<void> {
  const joined = await tx
    .insert(members)
    .values({ companyId, personId, role, createdAt: now })
    .onConflictDoNothing()
    .returning({ role: members.role })
  if (joined.length === 0) return
  const actor = { kind: 'member', personId, companyId, role } as const
  const eventId = await record(
    tx,
    { actor },
    { name: 'member.joined', at: now, subjectId: personId, to: role, detail: { invitationId: id } },
  )
  await tellMembership(tx, { eventId, companyId, change: 'joined', aboutId: personId }, [invitedById])
}
