import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containerFill } from '#app/domain/listings/packaging.ts'

describe('container fill', () => {
  it('of valves ends at the weight', () => {
    const fill = containerFill({ cartonQty: '8', lengthCm: '42', widthCm: '38', heightCm: '30', grossKg: '66.4' })
    expect(fill.cbm).toBe('0.04788')
    expect(fill.kgPerCbm).toBe('1386.8')
    expect(fill.containers).toEqual([
      { code: '20GP', cartons: 421, pieces: '3368', volumePercent: 72, limitedBy: 'weight', isStated: false },
      { code: '40GP', cartons: 402, pieces: '3216', volumePercent: 33, limitedBy: 'weight', isStated: false },
      { code: '40HQ', cartons: 399, pieces: '3192', volumePercent: 28, limitedBy: 'weight', isStated: false },
    ])
  })

  it('of plush bears ends at the volume', () => {
    const [small] = containerFill({ cartonQty: '24', lengthCm: '60', widthCm: '50', heightCm: '50', grossKg: '9' }).containers
    expect(small).toEqual({ code: '20GP', cartons: 186, pieces: '4464', volumePercent: 100, limitedBy: 'volume', isStated: false })
  })

  it('of one thing larger than a container is none', () => {
    const { containers } = containerFill({ cartonQty: '1', lengthCm: '1200', widthCm: '300', heightCm: '300', grossKg: '9000' })
    expect(containers.map(({ pieces }) => pieces)).toEqual(['0', '0', '0'])
  })

  it('never exceeds what the container takes, and one carton more would', () => {
    const cm = fc.integer({ min: 10, max: 120 }).map(String)
    fc.assert(
      fc.property(cm, cm, cm, fc.integer({ min: 1, max: 800 }), (lengthCm, widthCm, heightCm, grossKg) => {
        const { containers } = containerFill({ cartonQty: '1', lengthCm, widthCm, heightCm, grossKg: String(grossKg) })
        const cbm = (Number(lengthCm) * Number(widthCm) * Number(heightCm)) / 1e6
        const fits = (cartons: number) => cartons * cbm <= 28 + 1e-9 && cartons * grossKg <= 28_000
        expect(fits(containers[0]!.cartons)).toBe(true)
        expect(fits(containers[0]!.cartons + 1)).toBe(false)
      }),
    )
  })
})
