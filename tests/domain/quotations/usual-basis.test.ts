import { expect, it } from 'vitest'
import { usualBasis } from '#app/domain/quotations/comparison.ts'
import { incoterms, type Incoterm } from '#app/domain/trade/incoterm.ts'

const termFor = (taken: readonly Incoterm[], ...quoted: Incoterm[]) =>
  usualBasis(
    { currency: 'USD', incoterms: taken },
    quoted.map((incoterm) => ({ incoterm })),
  ).incoterm

it('is compared on the term that most quotations name, of several the one that leads furthest', () => {
  expect(termFor(incoterms, 'FOB', 'CIF', 'FOB')).toBe('FOB')
  expect(termFor(incoterms, 'FOB', 'CIF')).toBe('CIF')
  expect(termFor(['FOB', 'EXW'], 'EXW')).toBe('EXW')
})

it('is compared on the first term that the RFQ takes while none of those is quoted', () => {
  expect(termFor(['CIF', 'FOB'])).toBe('CIF')
  expect(termFor(['FOB', 'CIF'], 'DDP')).toBe('FOB')
})
