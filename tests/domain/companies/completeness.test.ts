import { describe, expect, it } from 'vitest'
import { companyPoints, completenessOf, neededOf } from '#app/domain/companies/completeness.ts'

const nothing = { street: null, foundedYear: null, mainCategories: [], profile: {} }
const lacking = (said: Parameters<typeof completenessOf>[0]) => completenessOf(said).flatMap(({ point, isMet }) => (isMet ? [] : [point]))

describe('what a company’s profile says of what buyers look for', () => {
  it('is nothing at first', () => {
    expect(lacking(nothing)).toEqual(companyPoints)
  })

  it('counts what is said, and terms only when all three are', () => {
    const terms = { currencies: [{ currency: 'USD' }], incoterms: ['FOB' as const], paymentTerms: [] }
    const said = { ...nothing, foundedYear: 2006, mainCategories: ['valves-pumps'], profile: { about: { en: 'Valves' }, terms } }
    expect(companyPoints.filter((point) => !lacking(said).includes(point))).toEqual(['foundedYear', 'about', 'products'])
    const whole = { ...said, profile: { terms: { ...terms, paymentTerms: ['LC_SIGHT' as const] } } }
    expect(lacking(whole)).not.toContain('terms')
  })

  it('does not count a text that was emptied', () => {
    expect(lacking({ ...nothing, profile: { about: { en: '' } } })).toContain('about')
  })

  it('is needed for the register, the papers and the terms, before anything is published', () => {
    expect(neededOf(nothing).map(({ point }) => point)).toEqual(['address', 'foundedYear', 'registration', 'terms', 'contacts'])
    expect(neededOf({ ...nothing, street: 'Hengshan Road 12', foundedYear: 2006 }).map(({ point }) => point)).toHaveLength(3)
  })
})
