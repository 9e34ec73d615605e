import { describe, expect, it } from 'vitest'
import { LetterSettingsInput, usualSettings, type LetterSettings } from '#app/domain/mail/letter-settings.ts'
import { timeOfLetter } from '#app/domain/mail/letter-times.ts'

const timeOf = (times: Partial<LetterSettings>, timeZone: string, now: string) =>
  timeOfLetter({ ...usualSettings, ...times }, timeZone, new Date(now))
    ?.toISOString()
    .slice(0, 16) ?? null

describe('the time of a letter', () => {
  it.each([
    ['at once', {}, 'Asia/Shanghai', '2026-07-20T05:10:00Z', null],
    ['hourly: with the next full hour', { rhythm: 'hourly' }, 'Asia/Shanghai', '2026-07-20T05:10:00Z', '2026-07-20T06:00'],
    ['hourly: at a full hour with the one after it', { rhythm: 'hourly' }, 'UTC', '2026-07-20T05:00:00Z', '2026-07-20T06:00'],
    [
      'hourly: by the clock there, which is half an hour away',
      { rhythm: 'hourly' },
      'Asia/Kolkata',
      '2026-07-20T05:10:00Z',
      '2026-07-20T05:30',
    ],
    ['hourly: by a clock three quarters away', { rhythm: 'hourly' }, 'Asia/Kathmandu', '2026-07-20T05:10:00Z', '2026-07-20T05:15'],
    ['daily: today', { rhythm: 'daily' }, 'Asia/Shanghai', '2026-07-19T23:59:00Z', '2026-07-20T00:00'],
    ['daily: tomorrow', { rhythm: 'daily' }, 'Asia/Shanghai', '2026-07-20T00:00:00Z', '2026-07-21T00:00'],
    ['daily: at an hour of one’s own', { rhythm: 'daily', dailyAt: 17 }, 'America/Lima', '2026-07-20T05:10:00Z', '2026-07-20T22:00'],
    ['daily: before the clocks go forward', { rhythm: 'daily' }, 'Europe/Berlin', '2026-03-28T00:00:00Z', '2026-03-28T07:00'],
    ['daily: after the clocks went forward', { rhythm: 'daily' }, 'Europe/Berlin', '2026-03-28T08:00:00Z', '2026-03-29T06:00'],
    [
      'daily: at an hour that this day leaves out',
      { rhythm: 'daily', dailyAt: 2 },
      'Europe/Berlin',
      '2026-03-28T12:00:00Z',
      '2026-03-30T00:00',
    ],
  ] as const)('%s', (_what, times, zone, now, then) => expect(timeOf(times, zone, now)).toBe(then))
})

describe('quiet hours', () => {
  const night = { quietFrom: 22, quietTo: 7 }

  it.each([
    ['hold back what comes within them', night, '2026-07-20T15:30:00Z', '2026-07-20T23:00'],
    ['are over at their end', night, '2026-07-20T23:00:00Z', null],
    ['have not begun before', night, '2026-07-20T13:59:00Z', null],
    ['may lie within one day', { quietFrom: 12, quietTo: 14 }, '2026-07-20T05:30:00Z', '2026-07-20T06:00'],
    ['hold back the hourly letter', { ...night, rhythm: 'hourly' }, '2026-07-20T13:30:00Z', '2026-07-20T23:00'],
    ['hold back the daily letter', { ...night, rhythm: 'daily', dailyAt: 6 }, '2026-07-20T15:30:00Z', '2026-07-20T23:00'],
  ] as const)('%s', (_what, times, now, then) => expect(timeOf(times, 'Asia/Shanghai', now)).toBe(then))
})

describe('the form of these settings', () => {
  const typed = { kinds: 'messages', rhythm: 'daily', dailyAt: '8', quietFrom: '', quietTo: '', mark: '' }
  const wrong = (more: object) =>
    LetterSettingsInput.safeParse({ ...typed, ...more }).error?.issues.map(({ path, message }) => [path[0], message])

  it('is read as it is sent, and once more as it was read', () => {
    const read = LetterSettingsInput.parse({ ...typed, quietFrom: '22', quietTo: '07' })
    expect(read).toMatchObject({ kinds: ['messages'], dailyAt: 8, quietFrom: 22, quietTo: 7 })
    expect(LetterSettingsInput.parse(read)).toEqual(read)
    expect(LetterSettingsInput.parse({ ...typed, kinds: undefined }).kinds).toEqual([])
  })

  it('asks for both ends of quiet hours, and for two that differ', () => {
    expect(wrong({ quietFrom: '22' })).toEqual([['quietTo', 'choose']])
    expect(wrong({ quietTo: '7' })).toEqual([['quietFrom', 'choose']])
    expect(wrong({ quietFrom: '7', quietTo: '7' })).toEqual([['quietTo', 'hours_alike']])
    expect(wrong({ dailyAt: '24' })).toEqual([['dailyAt', 'choose']])
  })
})
