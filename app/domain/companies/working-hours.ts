import type { ProfileFacts } from './profile.ts'
import { weekdays } from './profile-choices.ts'

export type WorkingDays = { calendar: ProfileFacts['calendar']; timeZone: string }

const [dayMs, hourMs] = [86_400_000, 3_600_000]

/** Who has said nothing works from Monday to Friday. */
const usual: readonly string[] = weekdays.slice(0, 5)

/**
 * Hours between two moments on days on which the company works: not its days off, its holidays and its closed period. Of no use beyond
 * `most`, where it stops counting.
 */
export function workingHours(from: Date, to: Date, { calendar, timeZone }: WorkingDays, most: number): number {
  const shift = offsetMs(from, timeZone)
  const [start, end] = [from.getTime() + shift, to.getTime() + shift]
  const said: readonly string[] = calendar?.workdays ?? []
  const workdays = said.length > 0 ? said : usual
  let hours = 0
  for (let at = start; at < end && hours < most;) {
    const dayEnd = Math.floor(at / dayMs + 1) * dayMs
    const until = Math.min(dayEnd, end)
    if (isWorked(at, workdays, calendar)) hours += (until - at) / hourMs
    at = until
  }
  return Math.min(hours, most)
}

/** A moment whose UTC day is the company's own. */
function isWorked(at: number, workdays: readonly string[], calendar: WorkingDays['calendar']): boolean {
  const day = new Date(at).toISOString().slice(0, 10)
  if (!workdays.includes(weekdays[(new Date(at).getUTCDay() + 6) % 7]!)) return false
  if (calendar?.holidays?.includes(day)) return false
  const { closedFrom, closedUntil } = calendar ?? {}
  return !(closedFrom && closedUntil && closedFrom <= day && day <= closedUntil)
}

/** How far the clocks of a zone are ahead of UTC. */
function offsetMs(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)!.value
  const local = Date.parse(`${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`)
  return local - Math.floor(at.getTime() / 1000) * 1000
}

/** The Monday of the week that a moment lies in, there. */
export function mondayOf(at: Date, timeZone: string): string {
  const local = at.getTime() + offsetMs(at, timeZone)
  const weekday = (new Date(local).getUTCDay() + 6) % 7
  return new Date(local - weekday * dayMs).toISOString().slice(0, 10)
}
