import { mondayOf, workingHours, type WorkingDays } from './working-hours.ts'

export const responseDays = 90
/** An inquiry that nobody answered counts once this much working time has passed. */
export const answerHours = 72
/** Below that a figure would say more about chance than about the company. */
export const fewestInquiries = 5

/** `answeredAt`: the supplier's first message or quotation, whether it offers or declines. What a machine answers is no message. */
export type AskedInquiry = { cameAt: Date; answeredAt: Date | null }

/** `percent` and `hours` are null while there are too few inquiries; `hours`: half of the answers came within so many. */
export type ResponseFigures = {
  counted: number
  percent: number | null
  hours: number | null
  quotations: number
  /** The Monday of the week in which somebody of the company was last here. */
  activeWeek: string | null
}

/** How a company answers what it is asked, in its working time. The page that shows it says the same in words. */
export function responseOf(
  inquiries: readonly AskedInquiry[],
  calendar: WorkingDays,
  now: Date,
): Pick<ResponseFigures, 'counted' | 'percent' | 'hours'> {
  const timed = inquiries.map(({ cameAt, answeredAt }) => ({
    isAnswered: answeredAt !== null,
    hours: workingHours(cameAt, answeredAt ?? now, calendar, answerHours),
  }))
  const counted = timed.filter(({ isAnswered, hours }) => isAnswered || hours >= answerHours)
  if (counted.length < fewestInquiries) return { counted: counted.length, percent: null, hours: null }
  const inTime = counted.filter(({ isAnswered, hours }) => isAnswered && hours < answerHours)
  const sorted = inTime.map(({ hours }) => hours).sort((one, other) => one - other)
  const median = sorted[Math.floor((sorted.length - 1) / 2)]
  return {
    counted: counted.length,
    percent: Math.round((100 * inTime.length) / counted.length),
    hours: median === undefined ? null : Math.max(1, Math.ceil(median)),
  }
}

export const activeWeekOf = (lastSeen: Date | null, timeZone: string): string | null => lastSeen && mondayOf(lastSeen, timeZone)
