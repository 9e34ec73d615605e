import { describe, expect, it } from 'vitest'
import { eventNames } from '#app/domain/events.ts'
import { announcements, letterNames } from '#app/domain/mail/letter.ts'
import { toldOtherwise } from '#app/domain/mail/letters-of-events.ts'

const told: Record<string, readonly string[] | string> = toldOtherwise

/** Letters that somebody asks for, or that follow from no event. */
const asked = ['verify-address', 'address-known', 'reset-password', 'confirm-address', 'address-taken', 'address-change-asked']
const ofNoEvent = [...asked, 'letters-again', 'export-ready', 'confirm-inquiry', 'code', 'self-test', 'digest', 'quotation-understood']

describe('what happens', () => {
  it.each(eventNames.filter((name) => !name.startsWith('rfq.')))('%s is told by letter, or there is a reason why not', (name) => {
    const otherwise = told[name]
    expect([announcements[name], otherwise].filter((way) => way !== undefined)).toHaveLength(1)
    if (typeof otherwise === 'string') expect(otherwise).toMatch(/^[A-Z].{20,}\.$/)
  })

  it('is what every letter tells of, but for those that are asked for and those of RFQs', () => {
    const letters = [...Object.values(announcements).map(({ letter }) => letter), ...Object.values(told).filter(Array.isArray).flat()]
    const others = (names: readonly string[]) => [...new Set(names)].filter((name) => !name.includes('rfq')).sort()
    expect(others([...letters, ...ofNoEvent])).toEqual(others(letterNames))
  })
})
