import { expect, it } from 'vitest'
import { demandJsonLd } from '#app/components/rfq/json-ld.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { RfqView } from '#app/domain/rfqs/rfq-view.ts'
import { rfqDocument } from '#tests/rfq-document.ts'

/** Of what an RFQ says, the properties that schema.org has for each type. */
const words: Record<string, string[]> = {
  Demand: [
    ...['url', 'identifier', 'name', 'description', 'validFrom', 'validThrough', 'eligibleRegion', 'ineligibleRegion', 'areaServed'],
    ...['itemOffered', 'includesObject', 'eligibleQuantity'],
  ],
  Product: ['name', 'category'],
  TypeAndQuantityNode: ['typeOfGood', 'amountOfThisGood', 'unitCode'],
  QuantitativeValue: ['minValue', 'maxValue', 'unitCode'],
  Country: ['identifier'],
}

type Node = Record<string, unknown> & { '@type': string }

function demandOf(change: Partial<RfqDocument>): Node {
  const document = rfqDocument(change)
  const trail = [{ slug: 'valves-pumps', name: 'Pumps & Valves' }]
  const view = { ref: document.ref, document, trail, publishedAt: new Date() } as Partial<RfqView>
  return JSON.parse(JSON.stringify(demandJsonLd(view as RfqView, { origin: 'https://quayside.test', lang: 'en' }))) as Node
}

const unknownIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(unknownIn)
  if (value === null || typeof value !== 'object') return []
  const { '@type': type, ...rest } = value as Node
  const own = Object.keys(rest).filter((name) => !name.startsWith('@') && !words[type]?.includes(name))
  return [...own.map((name) => `${type}.${name}`), ...Object.values(rest).flatMap(unknownIn)]
}

const line = rfqDocument().lines[0]!
const [few, many] = [
  { quantity: '500', unit: 'H87' as const },
  { quantity: '2000', unit: 'H87' as const },
]

it('says of a public RFQ in the words of schema.org what is wanted, with the bounds of its one line', () => {
  const demand = demandOf({ lines: [{ ...line, breaks: [few, many] }], supplierFilter: { countries: ['CN'], countriesOut: ['US'] } })
  expect([unknownIn(demand), demand['@type']]).toEqual([[], 'Demand'])
  expect(demand.eligibleQuantity).toEqual({ '@type': 'QuantitativeValue', minValue: 500, maxValue: 2000, unitCode: 'H87' })
})

it('says of each of several lines how much of it, and nothing of who asks', () => {
  const demand = demandOf({
    lines: [
      { ...line, breaks: [few, many] },
      { ...line, no: 2, description: 'The same in DN80', breaks: [few] },
    ],
    buyerAlias: 'Secret Works',
  })
  expect(unknownIn(demand)).toEqual([])
  expect(demand.includesObject).toMatchObject([
    { amountOfThisGood: 2000, unitCode: 'H87' },
    { amountOfThisGood: 500, typeOfGood: { name: 'The same in DN80' } },
  ])
  expect(demand).not.toHaveProperty('eligibleQuantity')
  expect(JSON.stringify(demand)).not.toContain('Secret Works')
})
