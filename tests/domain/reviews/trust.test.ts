import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { isSampled, isTrusted } from '#app/domain/reviews/trust.ts'

describe('trust', () => {
  it('comes with the third approved listing and goes with the first refused one', () => {
    expect(isTrusted({ trust: null, approved: 2, refused: 0 })).toBe(false)
    expect(isTrusted({ trust: null, approved: 3, refused: 0 })).toBe(true)
    expect(isTrusted({ trust: null, approved: 30, refused: 1 })).toBe(false)
  })

  it('is what staff say, whatever the listings tell', () => {
    expect(isTrusted({ trust: 'trusted', approved: 0, refused: 5 })).toBe(true)
    expect(isTrusted({ trust: 'watched', approved: 50, refused: 0 })).toBe(false)
  })

  it('leaves one listing in twenty to be looked at, always the same ones', () => {
    const ids = Array.from({ length: 4000 }, () => newId())
    const sampled = ids.filter(isSampled)
    expect(sampled.length).toBeGreaterThan(120)
    expect(sampled.length).toBeLessThan(290)
    expect(sampled.every(isSampled)).toBe(true)
  })
})
