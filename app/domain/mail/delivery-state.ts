export const letterStates = ['queued', 'sent', 'delayed', 'delivered', 'bounced', 'complained', 'suppressed', 'failed', 'unknown'] as const
export type LetterState = (typeof letterStates)[number]

/**
 * `unknown` stands below `sent`: it was handed over, and any news settles it. The four ends have ranks of their own, so that the
 * final state is the same in whatever order and however often the events come.
 */
const ranks: Record<LetterState, number> = {
  queued: 0,
  unknown: 1,
  sent: 2,
  delayed: 3,
  delivered: 4,
  suppressed: 5,
  failed: 6,
  bounced: 7,
  complained: 8,
}

/** The provider's events that say something about a letter; opened, clicked and scheduled say nothing. */
const statesByEvent: ReadonlyMap<string, LetterState> = new Map([
  ['email.sent', 'sent'],
  ['email.delivery_delayed', 'delayed'],
  ['email.delivered', 'delivered'],
  ['email.bounced', 'bounced'],
  ['email.complained', 'complained'],
  ['email.suppressed', 'suppressed'],
  ['email.failed', 'failed'],
])

export const isSettled = (state: LetterState): boolean => ranks[state] >= ranks.delivered

/** The state after an event: only ever forward. A complaint after `delivered` is normal; `delivered` after a bounce changes nothing. */
export function nextLetterState(current: LetterState, eventName: string): LetterState {
  const told = statesByEvent.get(eventName)
  return told !== undefined && ranks[told] > ranks[current] ? told : current
}
