import type { InvitationState, StopScope } from './invitation.ts'
import type { Worded } from '../text.ts'
import type { RfqView } from './rfq-view.ts'

/** An RFQ as whoever holds the link of an invitation reads it. */
export type InvitedView = {
  rfq: RfqView
  state: InvitationState
  /** Enough of the address to know one's own. */
  address: string
  /** What the buyer wrote with it. */
  note: string | null
  /** Somebody may quote by the link now. */
  mayQuote: boolean
  mayDecline: boolean
  stops: StopScope[]
}

/** The page where an invitation is declined, and invitations are stopped. */
export type RefusalView = {
  title: Worded
  ref: string
  state: InvitationState
  /** Its RFQ can still be opened. */
  isOpen: boolean
  mayDecline: boolean
  stops: StopScope[]
  address: string
}
