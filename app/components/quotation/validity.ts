const dayMs = 24 * 3600_000

/** Whole days that are left; 0 on the last one, below when it has passed. */
export function daysLeft(expiresAt: Date, now: Date): number {
  return Math.floor((expiresAt.getTime() - now.getTime()) / dayMs)
}

/** The last instant of a day as UTC has it: near enough to say how many days are left where only the day is known. */
export function endOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs)
}
