import type { LetterSettings } from './letter-settings.ts'

type Times = Pick<LetterSettings, 'rhythm' | 'dailyAt' | 'quietFrom' | 'quietTo'>

/** Every zone is so many quarters of an hour away from UTC, and no clock is put forward by more than a day. */
const quarterMs = 15 * 60_000
const mostQuarters = 2 * 24 * 4

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  clocks.set(timeZone, known)
  return known
}

const hourAndMinute = (clock: Intl.DateTimeFormat, at: Date) => clock.format(at).split(':').map(Number) as [number, number]

/** The first full hour after a moment, by the clock there, that fits. */
function nextHour(clock: Intl.DateTimeFormat, after: Date, fits: (hour: number) => boolean): Date {
  const first = Math.floor(after.getTime() / quarterMs) + 1
  for (let quarter = first; quarter < first + mostQuarters; quarter += 1) {
    const at = new Date(quarter * quarterMs)
    const [hour, minute] = hourAndMinute(clock, at)
    if (minute === 0 && fits(hour)) return at
  }
  return after
}

const isQuiet = ({ quietFrom: from, quietTo: to }: Times, hour: number): boolean =>
  from !== null && to !== null && (from < to ? hour >= from && hour < to : hour >= from || hour < to)

/** When what is to be told at `now` is told; null: at once. Quiet hours hold back what would come within them until their end. */
export function timeOfLetter(times: Times, timeZone: string, now: Date): Date | null {
  const clock = clockIn(timeZone)
  const begun = startOf(times, clock, now)
  const [hour] = hourAndMinute(clock, begun ?? now)
  return isQuiet(times, hour) ? nextHour(clock, begun ?? now, (one) => one === times.quietTo) : begun
}

function startOf({ rhythm, dailyAt }: Times, clock: Intl.DateTimeFormat, now: Date): Date | null {
  switch (rhythm) {
    case 'at-once':
      return null
    case 'hourly':
      return nextHour(clock, now, () => true)
    case 'daily':
      return nextHour(clock, now, (hour) => hour === dailyAt)
  }
}
