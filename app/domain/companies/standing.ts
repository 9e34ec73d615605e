import { z } from 'zod'

export const standingActs = ['suspend', 'restore'] as const
/** Why a company was taken off the stage, or came back. */
export const standingReasons = [
  'false_claims',
  'forged_papers',
  'complaints',
  'prohibited_goods',
  'sanctions',
  'spam',
  'settled',
  'in_error',
] as const

/** What staff say of a company as a whole; the act names the state that they saw. */
export const StandingInput = z.object({ act: z.enum(standingActs), reason: z.enum(standingReasons) })
export type StandingInput = z.output<typeof StandingInput>
