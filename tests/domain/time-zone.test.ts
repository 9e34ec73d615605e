import { describe, expect, it } from 'vitest'
import { isTimeZone, mainZoneOf } from '#app/domain/time-zone.ts'
import { countryCodes } from '#app/domain/trade/country.ts'

describe('the time of a country', () => {
  it('is a zone that exists, or none', () => {
    const zones = countryCodes.flatMap((country) => mainZoneOf(country) ?? [])
    expect(zones.length).toBeGreaterThan(50)
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([])
  })

  it.each(['US', 'BR', 'RU', 'constructor', '', null])('is none where several are kept, or nobody said: %s', (country) => {
    expect(mainZoneOf(country)).toBeUndefined()
  })
})
