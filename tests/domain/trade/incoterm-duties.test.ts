import { describe, expect, it } from 'vitest'
import { incotermRules, incoterms } from '#app/domain/trade/incoterm.ts'
import { bearerOf, fittingTerms, IncotermWish, riskPoints, tradeSteps } from '#app/domain/trade/incoterm-duties.ts'

const sellers = (step: (typeof tradeSteps)[number]) => incoterms.filter((term) => bearerOf(term, step) === 'seller')

describe('who bears what', () => {
  it('is known for every term and step', () => {
    for (const term of incoterms)
      for (const step of tradeSteps) expect(['seller', 'buyer', 'toPlace', 'nobody']).toContain(bearerOf(term, step))
  })

  it('is what the terms are known for', () => {
    expect(sellers('packing')).toEqual([...incoterms])
    expect(sellers('exportClearance')).toEqual(incoterms.filter((term) => term !== 'EXW'))
    expect(sellers('mainCarriage')).toEqual(['CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'])
    expect(sellers('insurance')).toEqual(['CIF', 'CIP'])
    expect(sellers('unloading')).toEqual(['DPU'])
    expect(sellers('importClearance')).toEqual(['DDP'])
  })

  it('books the main carriage for the seller exactly where the named place lies at the destination', () => {
    expect(sellers('mainCarriage')).toEqual(incoterms.filter((term) => incotermRules[term].placeEnd === 'destination'))
  })

  it('never has the seller bear the risk of a carriage that the buyer books', () => {
    for (const term of incoterms) {
      const isSellersRisk = riskPoints[term] === 'arrival' || riskPoints[term] === 'unloaded'
      if (isSellersRisk) expect(bearerOf(term, 'mainCarriage')).toBe('seller')
    }
  })
})

describe('the terms that fit', () => {
  it('are all of them while nothing is wished', () => {
    expect(fittingTerms({})).toEqual([...incoterms])
  })

  it('leave out the sea terms for a container', () => {
    expect(fittingTerms({ cargo: 'container', carriage: 'buyer', risk: 'before', duty: 'buyer' })).toEqual(['EXW', 'FCA'])
    expect(fittingTerms({ cargo: 'bulk', carriage: 'buyer' })).toEqual(['EXW', 'FCA', 'FAS', 'FOB'])
  })

  it('tell who pays from who bears the risk', () => {
    expect(fittingTerms({ carriage: 'seller', risk: 'before' })).toEqual(['CFR', 'CIF', 'CPT', 'CIP'])
    expect(fittingTerms({ carriage: 'seller', risk: 'after', duty: 'buyer' })).toEqual(['DAP', 'DPU'])
    expect(fittingTerms({ carriage: 'buyer', risk: 'after' })).toEqual([])
  })

  it('take what cannot be read as no wish', () => {
    expect(IncotermWish.parse({ cargo: 'x', carriage: ['buyer', 'seller'], risk: '', duty: '__proto__' })).toEqual({})
  })
})
