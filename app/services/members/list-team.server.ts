import { and, asc, eq, isNull } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { OpenInvitation, Team, TeamMember } from '#app/domain/companies/member.ts'
import { mayDo } from '#app/domain/companies/roles.ts'
import { forbidden, notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import { memberInvitations } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { getOwnCompanyRow } from '../companies/access.server.ts'
import { readAt, type Context } from '../context.server.ts'
import { memberIn, teamOf, type Teammate } from './access.server.ts'

/** The caller's colleagues by name and, for those who may invite, who was asked and has not answered. */
export async function listTeam(ctx: Context<MemberActor>): Promise<Team> {
  const { actor, db } = ctx
  const mayManage = mayDo(actor.role, 'team.invite')
  const [company, team, invitations] = await Promise.all([
    getOwnCompanyRow(db, actor),
    teamOf(db, actor.companyId),
    mayManage ? openInvitations(ctx) : [],
  ])
  return { company: company.legalNameEn, members: team.map((one) => asShown(one, actor)), invitations, mayManage }
}

/** One colleague, or oneself; others of the team are for those who may change something about them. */
export async function getMember(ctx: Context<MemberActor>, personId: string): Promise<TeamMember & { isLastOwner: boolean }> {
  const team = await teamOf(ctx.db, ctx.actor.companyId)
  const member = memberIn(team, personId)
  if (personId !== ctx.actor.personId && !mayDo(ctx.actor.role, 'team.change_role')) throw forbidden('team.owners_only')
  const owners = team.filter(({ role }) => role === 'owner')
  return { ...asShown(member, ctx.actor), isLastOwner: owners.length === 1 && owners[0]!.personId === personId }
}

/** An invitation of the caller's company that nobody answered yet. */
export async function getOpenInvitation(ctx: Context<MemberActor>, invitationId: string): Promise<OpenInvitation> {
  if (!isId(invitationId)) throw notFound()
  const [invitation] = await openInvitations(ctx, invitationId)
  if (!invitation) throw notFound()
  if (!mayDo(ctx.actor.role, 'team.invite')) throw forbidden('team.owners_only')
  return invitation
}

const asShown = ({ personId, name, role, since }: Teammate, actor: MemberActor): TeamMember => ({
  personId,
  name,
  role,
  since,
  isMe: personId === actor.personId,
})

async function openInvitations(ctx: Context<MemberActor>, id?: string): Promise<OpenInvitation[]> {
  const rows = await ctx.db
    .select({ invitation: memberInvitations, invitedBy: people.name })
    .from(memberInvitations)
    .innerJoin(people, eq(people.id, memberInvitations.invitedById))
    .where(
      and(
        eq(memberInvitations.companyId, ctx.actor.companyId),
        id === undefined ? undefined : eq(memberInvitations.id, id),
        isNull(memberInvitations.acceptedAt),
        isNull(memberInvitations.revokedAt),
      ),
    )
    .orderBy(asc(memberInvitations.createdAt))
  return rows.map(({ invitation: { address, role, locale, createdAt, expiresAt, ...row }, invitedBy }) => ({
    id: row.id,
    address,
    role,
    language: locale,
    // Whoever was erased has no open invitations.
    invitedBy: invitedBy!,
    createdAt,
    expiresAt,
    isExpired: expiresAt <= readAt(ctx),
  }))
}
