export const selfTestSteps = ['mx', 'handed', 'told', 'back'] as const
export type SelfTestStep = (typeof selfTestSteps)[number]

/** `unused`: there is no such thing where mail stays on this machine. */
export type SelfTestState = 'passed' | 'waiting' | 'failed' | 'unused'

/** What the name server says of a domain's mail; hosts with the first one first. */
export type MxAnswer = { kind: 'local' } | { kind: 'found'; hosts: string[] } | { kind: 'missing' } | { kind: 'silent' }

export type SelfTest = {
  domain: string
  startedAt: Date
  mx: MxAnswer
  steps: { step: SelfTestStep; state: SelfTestState; at: Date | null; failure: string | null }[]
}

const patienceMs = 10 * 60_000

/** A step that was not passed waits for ten minutes, unless it is known already that it will not come. */
export function stepState(
  passedAt: Date | null,
  { startedAt, isLost, now }: { startedAt: Date; isLost: boolean; now: Date },
): SelfTestState {
  if (passedAt) return 'passed'
  return isLost || now.getTime() - startedAt.getTime() > patienceMs ? 'failed' : 'waiting'
}
