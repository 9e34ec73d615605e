import { isOver, isSeenBySomebody, type Claim, type ClaimKind } from './claim.ts'

export type Level = 0 | 1 | 2 | 3
export type LevelView = { level: Level; missing: Missing[] }
export type Missing = 'legal_name' | 'registration' | 'registered_address' | 'role' | 'third_party'

const freshMonths = 24

/**
 * How well a company is known, from its claims as they stand this day: nobody can set it. 1: the legal entity was matched, its number
 * holds and its name and number were seen. 2: its address and what it is, too. 3: somebody independent was there within two years.
 * `missing`: what the next level asks for.
 */
export function levelOf(claims: Claim[], today: string): LevelView {
  const stands = claims.filter((claim) => isSeenBySomebody(claim.state) && !isOver(claim, today))
  const has = (kind: ClaimKind) => stands.some((claim) => claim.kind === kind)
  const hasNumber = stands.some(({ kind, checks }) => kind === 'registration' && checks.every(({ passed }) => passed))
  const since = monthsBefore(today, freshMonths)
  const wasVisited = stands.some(
    ({ kind, state, checkedAt }) => kind === 'role' && state === 'third_party_confirmed' && checkedAt!.toISOString().slice(0, 10) >= since,
  )
  const steps: Missing[][] = [
    [...(has('legal_name') ? [] : ['legal_name' as const]), ...(hasNumber ? [] : ['registration' as const])],
    [...(has('registered_address') ? [] : ['registered_address' as const]), ...(has('role') ? [] : ['role' as const])],
    wasVisited ? [] : ['third_party'],
  ]
  const next = steps.findIndex((missing) => missing.length > 0)
  return next === -1 ? { level: 3, missing: [] } : { level: next as Level, missing: steps[next]! }
}

function monthsBefore(today: string, months: number): string {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() - months)
  return day.toISOString().slice(0, 10)
}
