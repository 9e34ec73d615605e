import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companySlug } from '#app/domain/companies/slug.ts'
import { newRef } from '#app/domain/id.ts'
import { listingSlug, readSlug } from '#app/domain/listings/slug.ts'

describe('slugs', () => {
  it.each([
    ['Ball Valve Stainless 304 DN50 PN64', 'ball-valve-stainless-304-dn50-pn64-4f7k2mxa'],
    ['ABS+PC Trolley Luggage 3-Piece Set', 'abs-pc-trolley-luggage-3-piece-set-4f7k2mxa'],
    ['304不锈钢球阀 DN50', '304-dn50-4f7k2mxa'],
    ['不锈钢球阀', '4f7k2mxa'],
    [null, '4f7k2mxa'],
    ['Straßenlaterne für Gärten', 'strassenlaterne-fur-garten-4f7k2mxa'],
  ])('%s is %s', (title, slug) => {
    expect(listingSlug(title, '4F7K2MXA')).toBe(slug)
  })

  it('of companies are made the same way', () => {
    expect(companySlug('Müller & Söhne GmbH', '4F7K2MXA')).toBe('muller-sohne-gmbh-4f7k2mxa')
  })

  it('give back their ref whatever the words, and stay short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const ref = newRef()
        const slug = listingSlug(title, ref)
        expect(readSlug(slug)).toBe(ref)
        expect(slug).toMatch(/^[a-z0-9-]{8,80}$/)
      }),
    )
  })

  it('that end in no ref are none', () => {
    for (const slug of ['ball-valve', '', '-', 'ball-valve-4f7k2mx', 'ball-valve-4f7k2mxu']) expect(readSlug(slug)).toBeNull()
  })
})
