import type { asked } from './asked.ts'
import type { Means } from './written.ts'

/** `html`: a mail that is markup only. */
export type MailByHand = { id: string; rfq: keyof typeof asked; lang?: 'en' | 'zh'; text: string; html?: string; means: Means }

/** Answers to an RFQ of several lines, and one that is a letter and nothing else. */
export const byHandOfSeveralLines: MailByHand[] = [
  {
    id: 'lines in packages, wrapped by the client',
    rfq: 'workwear',
    text: `> [RFQ-8QZ3N5WD v2] Quotation form
> [C] Currency: EUR
> [D] Delivery term and place (FOB, DAP): DAP Hamburg, Germany
> [P] Payment: O/A 60 days
> [V] Valid for at least 30 days,
> until: 31 October 2026
> [L] Lead time in days: 30
> [1A] Price for 1,200 pairs: 0.90
> [1B] Price for 6,000 pairs: 0.84
> [1L] Lead time in days, if it differs: 20
> [2A] Price for 600 pieces: 19,20 €/carton (50 pcs)
> [3A] Price for 2,500 kg: EUR 1.10/kg
> [3L] Lead time in days, if it differs: 7 days ex Rotterdam
> [END] End of the form`,
    means: {
      delivery: 'DAP Hamburg, Germany',
      payment: 'OA_60',
      until: '2026-10-31',
      days: 30,
      remarks: 'Line 3, Lead time in days, if it differs: 7 days ex Rotterdam',
      1: 'PR 1200=0.9 6000=0.84 days=20',
      2: 'XCT 12=19.2 of=50H87',
      3: 'KGM 2500=1.1 days=7',
    },
  },
  {
    id: 'a price for a thousand, and one for a package that says nothing',
    rfq: 'workwear',
    text: `[RFQ-8QZ3N5WD v2] Quotation form
[D] FOB Antwerp
[2] Hand soap bars
[2A] Price for 600 pieces: 390 EUR/1000 pcs
[3] Rags
[3A] Price for 2,500 kg: 12 EUR/bag
[END] End of the form`,
    means: { delivery: 'FOB Antwerp', 1: 'PR', 2: 'MIL 0.6=390', 3: 'XBG', unclear: '3A', open: '1A' },
  },
  {
    id: 'an answer without a form',
    rfq: 'valves',
    text: 'Dear buyer,\n\nour price for 500 pieces is USD 12.50 FOB Ningbo. MOQ: 200.\n\nBest regards\nLiu Wei',
    means: {},
  },
]
