import { describe, expect, it } from 'vitest'
import { activeWeekOf, responseOf, type AskedInquiry } from '#app/domain/companies/response.ts'
import { workingHours } from '#app/domain/companies/working-hours.ts'
import { profileParts } from '#app/domain/companies/profile.ts'

const china = { timeZone: 'Asia/Shanghai', calendar: undefined }
const calendarOf = (form: object) => ({ timeZone: 'Asia/Shanghai', calendar: profileParts.calendar.parse(form) })
const at = (local: string) => new Date(`${local}+08:00`)

describe('working time', () => {
  it('runs on working days only: Monday to Friday where nothing is said', () => {
    // A Friday evening till Monday morning.
    expect(workingHours(at('2026-11-20T18:00:00'), at('2026-11-23T09:00:00'), china, 72)).toBe(15)
    const sixDays = calendarOf({ workdays: ['1', '2', '3', '4', '5', '6'] })
    expect(workingHours(at('2026-11-20T18:00:00'), at('2026-11-23T09:00:00'), sixDays, 72)).toBe(39)
  })

  it('stands still on holidays and in the closed period', () => {
    const closed = calendarOf({ holidays: '2026-10-01', closedFrom: '2026-10-02', closedUntil: '2026-10-08' })
    expect(workingHours(at('2026-09-30T20:00:00'), at('2026-10-09T02:00:00'), closed, 72)).toBe(6)
  })
})

describe('how a company answers', () => {
  const now = at('2026-11-27T12:00:00')
  const came = at('2026-11-16T09:00:00')
  const answeredAfter = (hours: number): AskedInquiry => ({ cameAt: came, answeredAt: new Date(came.getTime() + hours * 3_600_000) })
  const unanswered: AskedInquiry = { cameAt: came, answeredAt: null }

  it('is told from five inquiries on', () => {
    expect(responseOf([1, 2, 3, 4].map(answeredAfter), china, now)).toEqual({ counted: 4, percent: null, hours: null })
    expect(responseOf([1, 2, 3, 4, 5].map(answeredAfter), china, now)).toEqual({ counted: 5, percent: 100, hours: 3 })
  })

  it('counts what is unanswered once its time has passed, and a late answer as none', () => {
    const asked = [answeredAfter(2), answeredAfter(4), answeredAfter(30), answeredAfter(100), unanswered]
    const fresh: AskedInquiry = { cameAt: at('2026-11-27T09:00:00'), answeredAt: null }
    expect(responseOf([...asked, fresh], china, now)).toEqual({ counted: 5, percent: 60, hours: 4 })
  })

  it('has no time where nobody answered', () => {
    expect(
      responseOf(
        Array.from({ length: 5 }, () => unanswered),
        china,
        now,
      ),
    ).toEqual({ counted: 5, percent: 0, hours: null })
  })
})

describe('when a company was last here', () => {
  it('is told by the week', () => {
    expect(activeWeekOf(at('2026-11-23T00:30:00'), 'Asia/Shanghai')).toBe('2026-11-23')
    expect(activeWeekOf(at('2026-11-29T23:30:00'), 'Asia/Shanghai')).toBe('2026-11-23')
    expect(activeWeekOf(null, 'UTC')).toBeNull()
  })
})
