import { and, eq, isNull } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { InviteInput } from '#app/domain/companies/member.ts'
import { invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { derivedToken, sha256 } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { memberInvitations } from '#db/schema/companies.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { consume } from '../limits.server.ts'
import { assertMay, lockTeam, teamOf, type Teammate } from './access.server.ts'
import { getOpenInvitation } from './list-team.server.ts'

export const invitationTokenOf = (invitationId: string, hash?: string): string => derivedToken('invitation', invitationId, hash)

const lifetimeMs = 14 * 24 * 3600_000

type Invitation = typeof memberInvitations.$inferSelect

/**
 * Asks a colleague by address. Who was asked before and has not answered is asked again, with what is said now: the link stays the
 * same and lives for fourteen days more.
 */
export async function inviteMember(ctx: Context<MemberActor>, input: InviteInput): Promise<void> {
  const { email, role, language } = InviteInput.parse(input)
  const { companyId, personId } = ctx.actor
  assertMay(ctx.actor, 'team.invite')
  assertNew(await teamOf(ctx.db, companyId), email)
  await countLetter(ctx, email)
  await inTransaction(ctx, async (tx, now) => {
    assertNew(await lockTeam(tx, ctx.actor, 'team.invite'), email)
    const id = newId(now.getTime())
    const expiresAt = new Date(now.getTime() + lifetimeMs)
    const said = { role, locale: language, invitedById: personId, expiresAt }
    const [invitation] = await tx
      .insert(memberInvitations)
      .values({ id, companyId, address: email, hash: sha256(invitationTokenOf(id)), createdAt: now, ...said })
      .onConflictDoUpdate({
        target: [memberInvitations.companyId, memberInvitations.address],
        targetWhere: and(isNull(memberInvitations.acceptedAt), isNull(memberInvitations.revokedAt))!,
        set: said,
      })
      .returning()
    await sendInvitation(tx, ctx, invitation!, now)
  })
}

/** The same letter once more, for as long as at first. */
export async function inviteAgain(ctx: Context<MemberActor>, invitationId: string): Promise<void> {
  await countLetter(ctx, (await getOpenInvitation(ctx, invitationId)).address)
  await inTransaction(ctx, async (tx, now) => {
    await lockTeam(tx, ctx.actor, 'team.invite')
    const [invitation] = await tx
      .update(memberInvitations)
      .set({ expiresAt: new Date(now.getTime() + lifetimeMs), invitedById: ctx.actor.personId })
      .where(openOf(ctx.actor, invitationId))
      .returning()
    if (!invitation) throw invalid('team.invitation_closed')
    await sendInvitation(tx, ctx, invitation, now)
  })
}

/** The link opens nothing any more. */
export async function withdrawInvitation(ctx: Context<MemberActor>, invitationId: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    await lockTeam(tx, ctx.actor, 'team.invite')
    const withdrawn = await tx
      .update(memberInvitations)
      .set({ revokedAt: now })
      .where(openOf(ctx.actor, invitationId))
      .returning({ id: memberInvitations.id })
    if (withdrawn.length === 0) throw invalid('team.invitation_closed')
    await record(tx, ctx, { name: 'member.invitation_withdrawn', at: now, subjectId: invitationId })
  })
}

const openOf = ({ companyId }: MemberActor, invitationId: string) =>
  and(
    eq(memberInvitations.id, invitationId),
    eq(memberInvitations.companyId, companyId),
    isNull(memberInvitations.acceptedAt),
    isNull(memberInvitations.revokedAt),
  )

function assertNew(team: Teammate[], address: string): void {
  if (team.some((one) => one.address === address)) throw invalid('team.already_member', ['email'])
}

/** One letter to one address in ten minutes, and not many in a day for one company. */
async function countLetter({ db, actor }: Context<MemberActor>, address: string): Promise<void> {
  await consume(db, 'invitation:letter', `${actor.companyId} ${address}`)
  await consume(db, 'invitation:company', actor.companyId)
}

async function sendInvitation(tx: Transaction, ctx: Context<MemberActor>, invitation: Invitation, now: Date): Promise<void> {
  const eventId = await record(tx, ctx, { name: 'member.invited', at: now, subjectId: invitation.id, to: invitation.role })
  const { address: toAddress, locale, id: invitationId } = invitation
  await writeLetter(tx, { name: 'invitation', toAddress, locale, recipientId: null, eventId, subject: { invitationId } }, now)
}
