import { z } from 'zod'
import { Day } from '../day.ts'
import { lifecycle } from '../lifecycle.ts'
import { optional } from '../optional.ts'
import { Version } from '../whole-number.ts'

/** What about a company can be checked by somebody. `certificate`: that it holds the one with the claim's key. */
export const claimKinds = [
  'legal_name',
  'registration',
  'registered_address',
  'role',
  'website',
  'mail_domain',
  'export_right',
  'certificate',
] as const
export type ClaimKind = (typeof claimKinds)[number]

/** How far a claim was checked: by nobody, by a machine, or by somebody who looked at papers, at a register or at the place. */
export type ClaimState = 'asserted' | 'passed' | 'failed' | 'document_seen' | 'registry_matched' | 'third_party_confirmed' | 'revoked'

export const claimActions = ['pass', 'fail', 'see', 'match', 'confirm', 'drop', 'revoke'] as const
export type ClaimAction = (typeof claimActions)[number]

/** What staff may do to a claim; a machine passes and fails, a change of what is claimed drops. */
export const staffActions = ['see', 'match', 'confirm', 'drop', 'revoke'] as const satisfies readonly ClaimAction[]
export type StaffAction = (typeof staffActions)[number]

const byStaff = { see: 'document_seen', match: 'registry_matched', confirm: 'third_party_confirmed', revoke: 'revoked' } as const

export const claimLifecycle = lifecycle<ClaimState, ClaimAction>({
  noun: 'claim',
  first: 'asserted',
  table: {
    asserted: { pass: 'passed', fail: 'failed', ...byStaff },
    passed: { pass: 'passed', fail: 'failed', drop: 'asserted', ...byStaff },
    failed: { pass: 'passed', fail: 'failed', drop: 'asserted', ...byStaff },
    document_seen: { drop: 'asserted', ...byStaff },
    registry_matched: { drop: 'asserted', match: 'registry_matched', confirm: 'third_party_confirmed', revoke: 'revoked' },
    third_party_confirmed: { drop: 'asserted', confirm: 'third_party_confirmed', revoke: 'revoked' },
    revoked: { drop: 'asserted' },
  },
})

/** What a machine looks at. None of it asks anybody whether it is true. */
export const machineChecks = ['format', 'check_digit', 'notified_body', 'holder', 'dates', 'mail_domain', 'dns'] as const
export type MachineCheck = (typeof machineChecks)[number]
export type CheckResult = { check: MachineCheck; passed: boolean }

/** What somebody looked at; the last three say why a claim went back. */
export const claimGrounds = [
  'licence_copy',
  'certificate_copy',
  'register_extract',
  'issuer_register',
  'visit_report',
  'audit_report',
  'mismatch',
  'not_found',
  'issuer_withdrew',
] as const
export type ClaimGround = (typeof claimGrounds)[number]

/** States that say a person looked; what a machine found stands beside it. */
export const isSeenBySomebody = (state: ClaimState): boolean =>
  state === 'document_seen' || state === 'registry_matched' || state === 'third_party_confirmed'

/** What a machine's results make of a claim that no person has looked at. Nothing to look at leaves it as it was said. */
export function stateAfterChecks(state: ClaimState, checks: CheckResult[]): ClaimState {
  if (isSeenBySomebody(state) || state === 'revoked') return state
  if (checks.length === 0) return 'asserted'
  return claimLifecycle.next(state, checks.every(({ passed }) => passed) ? 'pass' : 'fail')
}

export type Claim = {
  id: string
  kind: ClaimKind
  /** Which of several of a kind: the register, the role, the certificate. */
  key: string
  value: string
  state: ClaimState
  checks: CheckResult[]
  ground: ClaimGround | null
  /** Who looked, where that was neither a machine nor our staff. */
  checkerName: string | null
  note: string | null
  checkedAt: Date | null
  expiresOn: string | null
  version: number
  /** A buyer says that it does not hold, and nobody has settled it yet. */
  isDisputed: boolean
}

/** A check has its day; after it the claim is worth what the company says. */
export const isOver = ({ expiresOn }: Pick<Claim, 'expiresOn'>, today: string): boolean => expiresOn !== null && expiresOn < today

/** What changes make of what was checked before: whoever had the papers seen may no longer be who acts. */
export const restsOn = {
  name: ['legal_name', 'registration', 'registered_address', 'role', 'export_right', 'certificate'],
  owner: ['legal_name', 'registration', 'role'],
} as const satisfies Record<string, readonly ClaimKind[]>
export type Shaken = keyof typeof restsOn

/** What staff say of a claim; `version`: of the claim as they saw it. */
export const MoveClaimInput = z
  .object({
    claim: z.uuid(),
    version: Version,
    action: z.enum(staffActions),
    ground: z.enum(claimGrounds),
    checkerName: optional(z.string().trim().min(2).max(120)),
    note: optional(z.string().trim().max(300)),
    expiresOn: optional(Day),
  })
  .superRefine(({ action, checkerName }, ctx) => {
    if (action === 'confirm' && checkerName === undefined) ctx.addIssue({ code: 'custom', path: ['checkerName'], message: 'required' })
  })
export type MoveClaimInput = z.output<typeof MoveClaimInput>
