import { describe, expect, it } from 'vitest'
import { needOf } from '#app/domain/rfqs/match-need.ts'
import type { RfqDocument, RfqLine } from '#app/domain/rfqs/rfq.ts'
import { bestMatches, scoreMatch, type MatchedCompany, type MatchedListing } from '#app/domain/rfqs/score-match.ts'
import { tokenise } from '#app/domain/search/tokenise.ts'
import { rfqDocument } from '#tests/rfq-document.ts'

const trail = ['machinery', 'valves-pumps']
const line = rfqDocument().lines[0]!
const need = (change: Partial<RfqDocument> = {}, ofLine: Partial<RfqLine> = {}) =>
  needOf(rfqDocument({ title: 'Ball valves, stainless steel', lines: [{ ...line, ...ofLine }], ...change }), trail)

const company = (change: Partial<MatchedCompany> = {}): MatchedCompany => ({
  companyId: '01',
  country: 'CN',
  businessTypes: ['manufacturer'],
  certificates: [],
  languages: ['zh', 'en'],
  markets: ['419'],
  follows: null,
  ...change,
})

/** A listing whose text is this title. */
function listing(of: ReturnType<typeof need>, title: string, change: Partial<MatchedListing> = {}): MatchedListing {
  const tokens = tokenise(title)
  const holds = (forms: string[][]) => forms.some((form) => form.every((token) => tokens.includes(token)))
  const held = of.words.reduce((mask, { forms }, index) => mask | (holds(forms) ? 1 << index : 0), 0)
  const goods = { categorySlug: 'valves-pumps', hs6: '848180', moq: '100', priceUnit: 'H87' as const }
  return { ...goods, attributes: [], certificateCodes: [], held, ...change }
}

const kinds = (match: ReturnType<typeof scoreMatch>) => match?.reasons.map(({ kind }) => kind)

describe('a match', () => {
  it('says why, in facts', () => {
    const asked = need({}, { hs6: '848120', certificates: ['CE'] })
    const match = scoreMatch(asked, company(), [listing(asked, 'Ball valve, stainless steel 304', { certificateCodes: ['CE'] })])
    expect(kinds(match)).toEqual(['category', 'hs4', 'text', 'moq', 'market', 'certificate', 'language'])
    expect(match!.reasons).toContainEqual({ kind: 'moq', moq: '100', quantity: '500', unit: 'H87' })
    expect(match!.reasons).toContainEqual({ kind: 'market', country: 'PE' })
  })

  it('counts the listing of a company that fits best', () => {
    const asked = need()
    const fits = listing(asked, 'Ball valve, stainless steel')
    const others = [listing(asked, 'Gate valve'), fits, listing(asked, 'Garden hose', { categorySlug: 'hoses' })]
    expect(scoreMatch(asked, company(), others)).toEqual(scoreMatch(asked, company(), [fits]))
  })

  it('is found by another name of the goods', () => {
    const asked = need({ title: 'Waste water tap' }, { description: 'Tap DN50' })
    const match = scoreMatch(asked, company(), [listing(asked, 'Faucet for waste water')])
    expect(match!.reasons).toContainEqual(expect.objectContaining({ kind: 'text' }))
  })

  it('is none when nothing names the goods, and one when the company follows the category', () => {
    const asked = need()
    const chair = listing(asked, 'Office chair', { categorySlug: 'office-furniture', hs6: '940130' })
    expect(scoreMatch(asked, company(), [chair])).toBeNull()
    expect(kinds(scoreMatch(asked, company({ follows: 'machinery' }), [chair]))).toContain('follows')
  })

  it('weighs what is said above what is left open, and that above what does not fit', () => {
    const asked = need({}, { demands: [{ no: 1, attribute: 'material', weight: 'must', operator: 'one_of', values: ['ss304'] }] })
    const scoreOf = (attributes: MatchedListing['attributes'], moq: string | null) =>
      scoreMatch(asked, company(), [listing(asked, 'Ball valve', { attributes, moq })])!.score
    const [fits, open, fails] = [
      scoreOf([{ id: 'material', choices: ['ss304'] }], '500'),
      scoreOf([], null),
      scoreOf([{ id: 'material', choices: ['brass'] }], '501'),
    ]
    expect(fits).toBeGreaterThan(open)
    expect(open).toBeGreaterThan(fails)
  })

  it('compares quantities in different units of the same goods', () => {
    const asked = need({}, { breaks: [{ quantity: '50', unit: 'DZN' }] })
    const match = scoreMatch(asked, company(), [listing(asked, 'Ball valve', { moq: '600' })])
    expect(match!.reasons).toContainEqual({ kind: 'moq', moq: '50', quantity: '50', unit: 'DZN' })
  })
})

describe("the buyer's filter", () => {
  const within = (supplierFilter: RfqDocument['supplierFilter'], change: Partial<MatchedCompany> = {}) => {
    const asked = need({ supplierFilter })
    return scoreMatch(asked, company(change), [listing(asked, 'Ball valve, stainless steel', { certificateCodes: ['CE'] })]) !== null
  }

  it('lets in who says what is asked', () => {
    expect(within({ countries: ['CN', 'VN'], businessTypes: ['manufacturer'], certificates: ['CE'], languages: ['en'] })).toBe(true)
  })

  it('keeps out everybody else, however well the goods fit', () => {
    expect(within({ countries: ['VN'] })).toBe(false)
    expect(within({ countriesOut: ['CN'] })).toBe(false)
    expect(within({ businessTypes: ['trading'] })).toBe(false)
    expect(within({ certificates: ['CE', 'ISO9001'] })).toBe(false)
    expect(within({ certificates: ['CE', 'ISO9001'] }, { certificates: ['ISO9001'] })).toBe(true)
    expect(within({ languages: ['es'] })).toBe(false)
    expect(within({ countries: ['CN'] }, { country: null })).toBe(false)
    expect(within({ countries: ['VN'] }, { follows: 'valves-pumps' })).toBe(false)
  })
})

describe('the best', () => {
  it('stand in one order, however they came', () => {
    const some = ['c', 'a', 'b'].map((companyId) => ({ companyId, score: companyId === 'b' ? 9 : 5, reasons: [] }))
    expect(bestMatches(some, 2).map(({ companyId }) => companyId)).toEqual(['b', 'a'])
    expect(bestMatches([...some].reverse(), 2)).toEqual(bestMatches(some, 2))
  })
})
