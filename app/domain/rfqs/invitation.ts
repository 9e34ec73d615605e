import { z } from 'zod'
import { optional } from '../optional.ts'
import { Country } from '../trade/country.ts'
import type { RfqStatus } from './lifecycle.ts'

/** `withdrawn`: the buyer took it back, and its link is dead. */
export type InvitationState = 'invited' | 'opened' | 'declined' | 'quoted' | 'withdrawn'

export const invitationDeclines = ['not_our_goods', 'no_capacity', 'terms', 'time', 'other'] as const
export type InvitationDecline = (typeof invitationDeclines)[number]
/** `unwanted`: nobody at that mailbox wants invitations. */
export type InvitationReason = InvitationDecline | 'unwanted'

/** Addresses as they are typed or pasted, one or several in a line. */
export const InviteSuppliersInput = z.object({
  addresses: z.string().trim().min(1).max(10_000),
  note: optional(z.string().trim().max(1000)),
})
export type InviteSuppliersInput = z.infer<typeof InviteSuppliersInput>

/** Why somebody who was invited does not quote. */
export const DeclineInvitationInput = z.object({
  reason: z.enum(invitationDeclines),
  note: optional(z.string().trim().max(1000)),
})
export type DeclineInvitationInput = z.infer<typeof DeclineInvitationInput>

/** Who hears no more: of this buyer's invitations, or of anybody's. */
export const stopScopes = ['buyer', 'anyone'] as const
export type StopScope = (typeof stopScopes)[number]

/** Who quotes, said once by whoever has no account. */
export const InvitedSupplier = z.object({
  company: z.string().trim().min(2).max(200),
  country: Country,
  name: z.string().trim().min(2).max(100),
})
export type InvitedSupplier = z.infer<typeof InvitedSupplier>

/** An RFQ for which suppliers may be invited. */
export const mayInvite = (status: RfqStatus): boolean => status === 'open'

/** What can be taken back: nothing has come of it yet. */
export const withdrawable: InvitationState[] = ['invited', 'opened']
export const mayWithdraw = (state: InvitationState): boolean => withdrawable.includes(state)

export type InvitationView = {
  id: string
  address: string
  state: InvitationState
  reason: InvitationReason | null
  declineNote: string | null
  invitedAt: Date
  openedAt: Date | null
  answeredAt: Date | null
}
