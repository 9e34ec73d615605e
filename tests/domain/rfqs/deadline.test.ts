import { expect, it } from 'vitest'
import { closedAtAsRead } from '#app/domain/rfqs/deadline.ts'

const now = new Date('2026-11-27T12:00:00Z')
const rfq = {
  status: 'open',
  quoteDeadline: new Date('2026-12-11T12:00:00Z'),
  openedAt: new Date('2026-11-20T12:00:00Z'),
  closedAt: null,
  closeRule: 'either',
  quotationCount: 3,
  maxQuotations: 3,
} as const

it('an RFQ that is full reads as closed now, one whose day is over as closed then, whoever comes by to write it down', () => {
  expect(closedAtAsRead(rfq, now)).toEqual(now)
  const over = { ...rfq, quotationCount: 1, quoteDeadline: new Date('2026-11-26T12:00:00Z') }
  expect(closedAtAsRead(over, now)).toEqual(over.quoteDeadline)
  expect(closedAtAsRead({ ...rfq, quotationCount: 1 }, now)).toBeNull()
})
