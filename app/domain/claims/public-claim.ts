import { isOver, type Claim, type ClaimState } from './claim.ts'

/** A claim without what is claimed, which stands beside it, and without what only the company's own people need. */
export type PublicClaim = Pick<
  Claim,
  'kind' | 'key' | 'state' | 'checks' | 'ground' | 'checkerName' | 'note' | 'checkedAt' | 'expiresOn' | 'isDisputed'
>

const unchecked: Omit<PublicClaim, 'kind' | 'key' | 'isDisputed'> = {
  state: 'asserted',
  checks: [],
  ground: null,
  checkerName: null,
  note: null,
  checkedAt: null,
  expiresOn: null,
}

/**
 * What everybody sees of a claim this day. A check that is over, or a record of a site that nobody wrote, leaves the company's own
 * word: neither says that it is wrong.
 */
export function publicClaim(claim: Claim, today: string): PublicClaim {
  const { kind, key, state, checks, ground, checkerName, note, checkedAt, expiresOn, isDisputed } = claim
  const isMissing = state === 'failed' && (kind === 'website' || kind === 'mail_domain')
  if (isOver(claim, today) || isMissing) return { ...unchecked, kind, key, isDisputed }
  return { kind, key, state, checks, ground, checkerName, note, checkedAt, expiresOn, isDisputed }
}

/** Shown by how full a mark is. */
export type ClaimMark = 'stated' | 'seen' | 'matched' | 'confirmed' | 'struck'

const marks: Record<ClaimState, ClaimMark> = {
  asserted: 'stated',
  passed: 'stated',
  failed: 'struck',
  document_seen: 'seen',
  registry_matched: 'matched',
  third_party_confirmed: 'confirmed',
  revoked: 'struck',
}

/** A record in the name service was written by whoever owns the site: there is nobody further to ask. */
export const markOf = ({ kind, state }: Pick<PublicClaim, 'kind' | 'state'>): ClaimMark =>
  state === 'passed' && kind === 'website' ? 'confirmed' : marks[state]
