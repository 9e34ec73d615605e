import { describe, expect, it } from 'vitest'
import { qualityOf, qualityRules } from '#app/domain/listings/quality.ts'
import type { ListingInput } from '#app/domain/listings/listing-input.ts'
import { schemaOfCategory } from '#db/seed/code-lists/category-schemas.ts'
import { listingInput } from '#tests/listing-input.ts'

const asked = schemaOfCategory('valves-pumps')
const unmet = (change: Partial<ListingInput>) =>
  qualityOf(listingInput(change), asked)
    .rules.filter(({ isMet }) => !isMet)
    .map(({ rule }) => rule)
const id = (n: number) => `0197c1de-0000-7000-8000-00000000000${n}`

const good: Partial<ListingInput> = {
  title_zh: '不锈钢球阀 DN50',
  summary_en: 'Two-piece flanged ball valve, full bore, tested at 96 bar.',
  description_en: 'The body is cast in our own foundry. '.repeat(10),
  keywords_en: ['ball valve', 'flanged', 'DN50'],
  pictureIds: [id(1), id(2), id(3)],
  ownsPictures: true,
  attributes: asked.slice(0, 8).map((attribute) => ({ id: attribute.id, text: '1', choice: [] })),
  certificateCodes: ['CE'],
  warrantyMonths: 12,
  datasheetIds: [id(4)],
}

describe('the quality of a listing', () => {
  it('is a hundred when every rule is met, and the points of the rules are all there is', () => {
    const { score, rules } = qualityOf(listingInput(good), asked)
    expect(unmet(good)).toEqual([])
    expect(score).toBe(100)
    expect(rules.map(({ rule }) => rule)).toEqual(qualityRules)
    expect(rules.reduce((sum, { points }) => sum + points, 0)).toBe(100)
  })

  it('names the field that mends each', () => {
    const { score, rules } = qualityOf(listingInput({ ...good, pictureIds: [], hs6: undefined }), asked)
    expect(rules.filter(({ isMet }) => !isMet).map(({ rule, field, points }) => [rule, field, points])).toEqual([
      ['picture', 'picture', 12],
      ['pictures', 'picture', 6],
      ['hs6', 'hs6', 5],
    ])
    expect(score).toBe(77)
  })

  it('wants a title that says enough, shouts nothing and repeats nothing', () => {
    expect(unmet({ ...good, title_en: 'Ball valve' })).toEqual(['titleLength'])
    expect(unmet({ ...good, title_en: 'BALL VALVE STAINLESS STEEL BEST QUALITY' })).toEqual(['titleCalm'])
    expect(unmet({ ...good, title_en: 'Valve, ball valve, steel valve, cheap' })).toEqual(['titleCalm'])
    expect(unmet({ ...good, title_en: 'Ball Valve PN64 DN50 CF8M ASTM EN1092 Flanged' })).toEqual([])
  })

  it('wants English beside Chinese, and Chinese beside English', () => {
    const zh = {
      sourceLang: 'zh',
      title_zh: '不锈钢法兰球阀 DN50 PN64',
      summary_zh: '两'.repeat(20),
      description_zh: '阀'.repeat(150),
    } as const
    expect(unmet({ ...good, ...zh, title_en: undefined, summary_en: undefined, description_en: undefined, keywords_en: [] })).toEqual([
      'language',
      'keywords',
    ])
    expect(unmet({ ...good, title_zh: undefined })).toEqual(['language'])
  })
})
