import { describe, expect, it } from 'vitest'
import { containerAlternative, incotermRules, incoterms, placeProblem, type Delivery } from '#app/domain/trade/incoterm.ts'

const ningbo = { locode: 'CNNGB', country: 'CN', functions: '1-------' }
const hamburg = { locode: 'DEHAM', country: 'DE', functions: '12345---' }
const duisburg = { locode: 'DEDUI', country: 'DE', functions: '-23----8' }
const munich = { locode: 'DEMUC', country: 'DE', functions: '--34----' }

const delivery = (change: Partial<Delivery>): Delivery => ({
  incoterm: 'FOB',
  namedPlace: 'CNNGB',
  location: ningbo,
  exportCountries: ['CN'],
  ...change,
})

describe('delivery terms', () => {
  it('are eleven, seven for any transport and four for ships', () => {
    expect(incoterms).toHaveLength(11)
    expect(incoterms.filter((term) => incotermRules[term].mode === 'sea')).toEqual(['FAS', 'FOB', 'CFR', 'CIF'])
  })

  it('stand with a port of the export country', () => {
    expect(placeProblem(delivery({}))).toBeNull()
  })

  it.each(incoterms)('%s always names a place', (incoterm) => {
    for (const namedPlace of [null, undefined, '', '  '])
      expect(placeProblem(delivery({ incoterm, namedPlace, location: null }))).toBe('incoterm.place_required')
  })

  it.each(['FAS', 'FOB', 'CFR', 'CIF'] as const)('%s needs a port: neither words nor an inland town will do', (incoterm) => {
    const terms = { incoterm, exportCountries: ['DE'] }
    expect(placeProblem(delivery({ ...terms, namedPlace: 'Our yard', location: null }))).toBe('incoterm.port_required')
    expect(placeProblem(delivery({ ...terms, namedPlace: 'DEMUC', location: munich }))).toBe('incoterm.port_required')
    expect(placeProblem(delivery({ ...terms, namedPlace: 'DEDUI', location: duisburg }))).toBeNull()
    expect(placeProblem(delivery({ ...terms, namedPlace: 'DEHAM', location: hamburg }))).toBeNull()
  })

  it.each(['EXW', 'FCA', 'FAS', 'FOB'] as const)('%s hands over in the country the goods leave', (incoterm) => {
    const abroad = delivery({ incoterm, namedPlace: 'DEHAM', location: hamburg })
    expect(placeProblem(abroad)).toBe('incoterm.place_outside_export_country')
    expect(placeProblem({ ...abroad, exportCountries: ['CN', 'DE'] })).toBeNull()
    expect(placeProblem({ ...abroad, exportCountries: [] })).toBeNull()
  })

  it.each(['CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'] as const)(
    '%s names a place at the destination, once that is known',
    (incoterm) => {
      const toGermany = delivery({ incoterm, namedPlace: 'DEHAM', location: hamburg })
      expect(placeProblem(toGermany)).toBeNull()
      expect(placeProblem({ ...toGermany, destinationCountry: 'DE' })).toBeNull()
      expect(placeProblem({ ...toGermany, destinationCountry: 'FR' })).toBe('incoterm.place_outside_destination')
    },
  )

  it('take a place in words where no port is asked for', () => {
    expect(placeProblem(delivery({ incoterm: 'EXW', namedPlace: 'Factory gate, Yuyao', location: null }))).toBeNull()
  })

  it('suggest the container form of FOB, CFR and CIF only', () => {
    const suggested = incoterms.flatMap((term) => containerAlternative(term) ?? [])
    expect(suggested).toEqual(['FCA', 'CPT', 'CIP'])
  })
})
