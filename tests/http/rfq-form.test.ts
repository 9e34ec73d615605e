import { describe, expect, it } from 'vitest'
import { createRfq } from '#app/services/rfqs/save-rfq.server.ts'
import { newRfq, rfqInput } from '#tests/rfq-input.ts'
import { isWrongAt, openSite, summaryOf } from './open-site.ts'

const site = await openSite()

const rfqColumns = [
  ['description', 'Flange DN80'],
  ['quantity', '500'],
  ['unit', 'H87'],
  ['quantity2', '1000'],
  ['quantity3', '2000'],
  ['quantity4', '4000'],
  ['targetPrice', '3.20'],
  ['hs6', '730721'],
  ['brandOrEqual', 'Any'],
  ['sampleNeeded', 'on'],
] as const

describe('the form of an RFQ', () => {
  const sent = async (count: number, columns: number) => {
    const buyer = await site.given.company()
    const { rfqId, revision } = await createRfq(buyer.ctx, newRfq())
    const row = (at: number) => Object.fromEntries(rfqColumns.slice(0, columns).map(([name, value]) => [`lines[${at}].${name}`, value]))
    const demand = (at: number) => ({ [`demands[${at}].name`]: `Pressure ${at}`, [`demands[${at}].text`]: '16 bar' })
    const rows = Array.from({ length: count }, (_, at) => row(at))
    const demands = Array.from({ length: 30 }, (_, at) => demand(at))
    const fields = Object.assign({}, rfqInput(), { revision: String(revision), intent: 'save' }, ...rows, ...demands) as Record<
      string,
      string
    >
    const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'))
    return site.post(`/en/desk/rfqs/${rfqId}/form`, told, { session: await site.signedIn(buyer), multipart: true })
  }

  it('is taken with fifty lines, everything that can be said of them, and thirty demands', async () => {
    expect((await sent(49, rfqColumns.length)).status).toBe(302)
  })

  it('of five hundred lines comes back with all of them and what to do', async () => {
    const answer = await sent(500, 2)
    expect(answer.status).toBe(422)
    expect(summaryOf(answer.html)).toContain('post another RFQ for the others')
    expect(isWrongAt(answer.html, 'lines')).toBe(true)
    expect(answer.html).toContain('name="lines[499].description"')
  })
})
