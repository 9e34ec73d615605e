import type { RfqDocument, RfqLine } from '#app/domain/rfqs/rfq.ts'
import { rfqDocument } from '#tests/rfq-document.ts'

const line = (no: number, description: string, unit: RfqLine['breaks'][number]['unit'], ...quantities: string[]): RfqLine => ({
  no,
  description,
  demands: [],
  breaks: quantities.map((quantity) => ({ quantity, unit })),
  certificates: [],
})

const valves = rfqDocument({
  ref: '4F7K2MXA',
  quoteDeadline: '2026-10-14T00:00:00.000Z',
  lines: [line(1, 'Ball valve DN50, stainless steel 304', 'H87', '500', '2000')],
})

/** What the written replies answer: one line at two quantities, and three lines in three units. */
export const asked = {
  valves,
  workwear: {
    ...valves,
    ref: '8QZ3N5WD',
    version: 2,
    title: 'Gloves, soap and rags for a workshop',
    currency: 'EUR',
    incoterms: ['FOB', 'DAP'],
    lines: [
      line(1, 'Nitrile work gloves, size 9', 'PR', '1200', '6000'),
      line(2, 'Hand soap bars, 100 g, neutral', 'H87', '600'),
      line(3, 'Cotton cleaning rags, white, cut pieces without buttons and seams, sizes between 30 and 60 centimetres', 'KGM', '2500'),
    ],
  },
} satisfies Record<string, RfqDocument>

/** The day on which all of them were written. */
export const writtenOn = '2026-09-30'
