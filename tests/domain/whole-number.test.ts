import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Day } from '#app/domain/day.ts'
import { optional } from '#app/domain/optional.ts'
import { Version, wholeNumber } from '#app/domain/whole-number.ts'

describe('a count in a form', () => {
  const days = z.object({ days: wholeNumber(0, 730) })

  it.each([
    ['0', 0],
    [' 35 ', 35],
    ['007', 7],
    [730, 730],
  ])('reads %j as %i', (typed, count) => {
    expect(days.parse({ days: typed })).toEqual({ days: count })
  })

  it.each(['', '  ', undefined])('an empty field is no zero: %j is missing', (typed) => {
    expect(days.safeParse({ days: typed }).error?.issues[0]?.message).toMatch(/received undefined$/)
    expect(z.object({ days: optional(wholeNumber(0)) }).parse({ days: typed })).toEqual({ days: undefined })
  })

  it.each(['-1', '1.5', '1e2', '0x10', '731', '９', '99999999999999999999', 'NaN', ['1'], ['1', '2'], true, null])('refuses %j', (typed) => {
    expect(days.safeParse({ days: typed }).success).toBe(false)
  })

  it('gives the same when it is parsed again', () => {
    expect(days.parse(days.parse({ days: '12' }))).toEqual({ days: 12 })
  })

  it('is never more than a column of the database holds', () => {
    for (const typed of ['999999999', '2147483648', '0']) expect(Version.safeParse(typed).success).toBe(typed === '999999999')
  })
})

describe('a day in a form', () => {
  it.each(['2027-02-28', '2028-02-29', '1900-01-01'])('is a day: %s', (day) => {
    expect(Day.parse(day)).toBe(day)
  })

  it.each(['', '2027-02-29', '0000-01-01', '0001-01-01', '3000-01-01', '27-1-1', 'tomorrow', '2027-01-01T00:00:00Z'])('is none: %j', (typed) => {
    expect(Day.safeParse(typed).success).toBe(false)
  })
})
