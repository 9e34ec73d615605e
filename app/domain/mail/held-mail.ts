/**
 * `held`: not posted, somebody decides. `confirmed`: it is somebody's of the thread, and a task posts it. `refused`: dropped, or the
 * same mail once more.
 */
export type InboundState = 'received' | 'posted' | 'held' | 'confirmed' | 'refused' | 'machine'

/** Who said that a held mail is the participant's. */
export type ConfirmedBy = 'participant' | 'staff'

export type HeldFile = { name: string; size: number }

/** The author's own words as they would be posted, and what is attached; the mail itself stays in storage. */
export type HeldExcerpt = { text: string; files: HeldFile[] }

/** Why a mail was held, as far as it matters to whoever decides; by the name of the rule. */
export type HeldBecause = 'stranger' | 'unconfirmed' | 'incomplete' | 'closed' | 'token' | 'other'

export function heldBecause(rule: string | null | undefined): HeldBecause {
  if (rule === 'sender.stranger') return 'stranger'
  if (rule?.startsWith('sender.')) return 'unconfirmed'
  if (rule?.startsWith('incomplete.')) return 'incomplete'
  if (rule?.startsWith('token.')) return 'token'
  return rule === 'thread.closed' ? 'closed' : 'other'
}

type ForParticipant = 'stranger' | 'unconfirmed' | 'incomplete'

/** The person whose reply address it came to says whether it is theirs; with an address that is over, staff alone decide. */
export const isForParticipant = (because: HeldBecause): because is ForParticipant =>
  because === 'stranger' || because === 'unconfirmed' || because === 'incomplete'

/** A mail that could not be read whole says nothing that could be posted, and in a closed thread nobody reads. */
export const canBePosted = (because: HeldBecause): boolean => because !== 'incomplete' && because !== 'closed'

/** A held mail in the list of staff: whose it may be, not what it says. */
export type HeldMailRow = {
  id: string
  because: HeldBecause
  from: string | null
  at: Date
  /** Null where no thread is known. */
  company: string | null
}

export type HeldMailForStaff = HeldMailRow & {
  rule: string
  subject: string
  text: string
  files: HeldFile[]
  threadSubject: string | null
  /** Under whose name it could be posted; null where nobody's is known. */
  person: string | null
  keptUntil: Date
}

export type HeldMailView = {
  because: ForParticipant
  threadSubject: string
  /** Null where no single sender could be read. */
  from: string | null
  subject: string
  at: Date
  text: string
  files: HeldFile[]
  others: { token: string; from: string | null; at: Date }[]
}
