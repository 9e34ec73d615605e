import { z } from 'zod'
import { languages, type Language } from '#app/i18n/languages.ts'
import { Address, JoinInput } from '../accounts/account.ts'
import { memberRoles, type MemberRole } from './roles.ts'

/** A colleague asked by address. `language`: of the letter and of the page behind it. */
export const InviteInput = z.object({ email: Address, role: z.enum(memberRoles), language: z.enum(languages) })
export type InviteInput = z.infer<typeof InviteInput>

export const InvitationActInput = z.object({ intent: z.enum(['again', 'withdraw']) })

/** `seen`: the role that the page showed. */
export const ChangeRoleInput = z.object({ role: z.enum(memberRoles), seen: z.enum(memberRoles) })
export type ChangeRoleInput = z.infer<typeof ChangeRoleInput>

/** What somebody says of themselves who comes by an invitation and has no account yet. */
export const NewcomerInput = JoinInput.pick({ name: true, password: true })
export type NewcomerInput = z.infer<typeof NewcomerInput>

export const FoundCompanyInput = JoinInput.pick({ company: true, country: true })
export type FoundCompanyInput = z.infer<typeof FoundCompanyInput>

/** `name`: null once the person was erased. */
export type Named = { name: string | null; companyName: string }

export type TeamMember = { personId: string; name: string; role: MemberRole; since: Date; isMe: boolean }

export type OpenInvitation = {
  id: string
  address: string
  role: MemberRole
  language: Language
  invitedBy: string
  createdAt: Date
  expiresAt: Date
  isExpired: boolean
}

export type Team = {
  company: string
  members: TeamMember[]
  /** Only for those who may invite. */
  invitations: OpenInvitation[]
  mayManage: boolean
}

/** A company of the person who is signed in. */
export type OwnCompany = { id: string; name: string; role: MemberRole; isSuspended: boolean }

/** How a membership began, changed or ended, as a letter tells it. */
export const membershipChanges = [
  'joined',
  'left',
  'removed',
  'made_owner',
  'made_member',
  'ownership_given',
  'ownership_received',
] as const
export type MembershipChange = (typeof membershipChanges)[number]

/**
 * What the page behind an invitation asks of its reader: to accept; to sign in first; who they are; or nothing, since they are signed in
 * as somebody else.
 */
export type InvitationView = {
  company: string
  inviter: string
  role: MemberRole
  asks: 'accept' | 'sign-in' | 'newcomer' | 'other-account'
}
