import { describe, expect, inject, it } from 'vitest'
import { needOf } from '#app/domain/rfqs/match-need.ts'
import type { SpecDemand } from '#app/domain/rfqs/rfq.ts'
import { findCandidates } from '#app/infra/search/candidates.server.ts'
import { indexChanges } from '#app/services/search/index-changes.server.ts'
import { givenIn } from '#tests/given.ts'
import { requiredAnswers } from '#tests/listing-input.ts'
import { rfqDocument } from '#tests/rfq-document.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

const category = 'tiles-stone'
const finish: SpecDemand = { no: 1, attribute: 'finish', operator: 'equals', values: ['rustic'], weight: 'must' }
const asked = (demands: SpecDemand[]) => {
  const [line] = rfqDocument().lines
  const lines = [{ ...line!, description: 'Terrace tile, frost proof', demands }]
  return needOf(rfqDocument({ title: 'Terrace tile, frost proof', categorySlug: category, lines }), ['construction', category])
}

async function offered(title: string, chosen: string, where = category): Promise<string> {
  const others = requiredAnswers(where).filter(({ id }) => id !== 'finish')
  const attributes = where === category ? [...others, { id: 'finish', choice: [chosen] }] : others
  const { listingId } = await given.listing(await given.company(), { title_en: title, category: where, hs6: '690721', attributes })
  return listingId
}

async function partsOf(demands: SpecDemand[], room: { most: number; enough: number }): Promise<string[][]> {
  const parts: string[][] = []
  for await (const part of findCandidates(asked(demands), room)) parts.push(part.sort())
  return parts
}

describe.runIf(inject('meilisearch'))('candidates for an RFQ', () => {
  it('are those first that are named as asked and contradict no demand, and others only where these are not enough', async () => {
    const [named, unnamed] = [await offered('Terrace tile, frost proof', 'rustic'), await offered('Outdoor slab', 'rustic')]
    const [against, neither] = [await offered('Terrace tile, shiny', 'polished'), await offered('Wall slab', 'polished')]
    await indexChanges(given.stranger())
    const further = [against, unnamed].sort()
    expect(await partsOf([finish], { most: 9, enough: 1 })).toEqual([[named]])
    expect(await partsOf([finish], { most: 9, enough: 3 })).toEqual([[named], further])
    expect(await partsOf([finish], { most: 9, enough: 4 })).toEqual([[named], further, [neither]])
    expect(await partsOf([], { most: 9, enough: 9 })).toEqual([[named, against].sort(), [unnamed, neither].sort()])
  })
})
