import { foldAddress } from './addresses.ts'
import type { Alignment } from './authentication-results.ts'

export type TokenState = 'valid' | 'unknown' | 'expired' | 'revoked' | 'contradictory'
export type SenderStanding = 'participant' | 'colleague' | 'stranger' | 'unreadable'
export type HoldReason =
  | 'token.unknown'
  | 'token.expired'
  | 'token.revoked'
  | 'token.contradictory'
  | 'sender.unreadable'
  | 'sender.failed_authentication'
  | 'sender.colleague_not_authenticated'
  | 'sender.stranger'

export type SenderDecision = {
  outcome: 'post' | 'hold'
  /** Under whose name it is posted, or who may confirm what is held; null when nobody of the thread is known to be meant. */
  asPersonId: string | null
  /** False: posted with the mark that the sender was not verified by the mail system. */
  senderVerified: boolean
  reason: HoldReason | null
}

export type KnownSender = { personId: string; addresses: readonly string[] }

type Rule = {
  sender: SenderStanding
  aligned: readonly Alignment[]
  outcome: 'post' | 'hold'
  as: 'participant' | 'sender'
  reason: HoldReason | null
}

/** The table "Authorisation of a routed mail", for a token that is valid; the first row that fits decides. */
const rules: readonly Rule[] = [
  { sender: 'participant', aligned: ['pass'], outcome: 'post', as: 'sender', reason: null },
  { sender: 'participant', aligned: ['none'], outcome: 'post', as: 'sender', reason: null },
  { sender: 'participant', aligned: ['fail'], outcome: 'hold', as: 'participant', reason: 'sender.failed_authentication' },
  { sender: 'colleague', aligned: ['pass'], outcome: 'post', as: 'sender', reason: null },
  { sender: 'colleague', aligned: ['none', 'fail'], outcome: 'hold', as: 'participant', reason: 'sender.colleague_not_authenticated' },
  { sender: 'stranger', aligned: ['pass', 'none', 'fail'], outcome: 'hold', as: 'participant', reason: 'sender.stranger' },
  { sender: 'unreadable', aligned: ['pass', 'none', 'fail'], outcome: 'hold', as: 'participant', reason: 'sender.unreadable' },
]

/**
 * Who speaks in a mail that a reply token has led to a thread. `participant` is whom the token was made for, `colleagues` the other
 * members of the same company; of both only verified addresses count. `from` is null when the mail has no single readable sender.
 */
export function authoriseSender(given: {
  token: TokenState
  from: string | null
  participant: KnownSender | null
  colleagues: readonly KnownSender[]
  aligned: Alignment
}): SenderDecision {
  const { token, participant, aligned } = given
  if (token !== 'valid') return { outcome: 'hold', asPersonId: null, senderVerified: false, reason: `token.${token}` }
  const from = given.from === null ? null : foldAddress(given.from)
  const owns = (person: KnownSender): boolean => person.addresses.some((address) => foldAddress(address) === from)
  const colleague = given.colleagues.find(owns)
  const isParticipant = participant !== null && owns(participant)
  const sender: SenderStanding = from === null ? 'unreadable' : isParticipant ? 'participant' : colleague ? 'colleague' : 'stranger'
  const rule = rules.find((one) => one.sender === sender && one.aligned.includes(aligned))!
  const speaker = sender === 'colleague' ? (colleague ?? null) : participant
  return {
    outcome: rule.outcome,
    asPersonId: (rule.as === 'sender' ? speaker : participant)?.personId ?? null,
    senderVerified: rule.outcome === 'post' && aligned === 'pass',
    reason: rule.reason,
  }
}

/** A mail that is held because of its token is answered politely once a day, and only to a sender who is who he says. */
export function mayBeAnswered(decision: SenderDecision, aligned: Alignment): boolean {
  return decision.outcome === 'hold' && (decision.reason?.startsWith('token.') ?? false) && aligned === 'pass'
}
