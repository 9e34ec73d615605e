import { z } from 'zod'
import { optional } from '../optional.ts'

/** What staff said of a company: `trusted` publishes at once, `watched` never does. Without a word of theirs its listings speak for it. */
export const trusts = ['trusted', 'watched'] as const
export type Trust = (typeof trusts)[number]

export const TrustInput = z.object({ trust: optional(z.enum(trusts)), seen: optional(z.enum(trusts)) })
export type TrustInput = z.infer<typeof TrustInput>

/** By the last word on each of its listings: how many were approved, how many refused or suspended. */
export type ReviewRecord = { trust: Trust | null; approved: number; refused: number }

const approvalsNeeded = 3

/** A company publishes at once when staff say so, or after three approved listings and none that was refused. */
export function isTrusted({ trust, approved, refused }: ReviewRecord): boolean {
  if (trust) return trust === 'trusted'
  return approved >= approvalsNeeded && refused === 0
}

const oneIn = 20

/** Of what trusted companies publish, one in twenty is looked at afterwards. Nobody chooses which: the random end of the id does. */
export function isSampled(listingId: string): boolean {
  return parseInt(listingId.slice(-6), 16) % oneIn === 0
}
