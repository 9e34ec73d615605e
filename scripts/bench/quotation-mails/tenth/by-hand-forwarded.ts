import type { MailByHand } from '../by-hand-lines.ts'

/** Forwarded by colleagues: out of Jinhua, and out of an office in Lahore. */
export const byHandForwarded: MailByHand[] = [
  {
    id: 'forwarded by the sales manager',
    rfq: 'valves',
    text: `Hi Peter,
please see below from our export desk, I have nothing to add.

Regards
Tom

---------- Forwarded message ---------
From: Export Desk <export@jinhuavalve.example>
Date: Wed, Sep 30, 2026 at 3:12 PM
Subject: Re: Ball valves
To: Tom Chen <tom@jinhuavalve.example>

[RFQ-4F7K2MXA v1] Quotation form
[C] Currency: USD
[D] Delivery term and place (FOB, CIF): CIF Callao
[P] Payment (several with a semicolon between): 30% T/T in advance, 70% against copy of B/L
[V] Valid for at least 30 days, until: December 15, 2026
[L] Lead time in days: 35
[N] Your own number: JV-26-0930A

[1] Ball valve DN50, stainless steel 304
[1U] Unit of the prices: pieces
[1A] Price for 500 pieces: USD 13.70
[1B] Price for 2,000 pieces: USD 13.15
[1M] Minimum quantity: 500

[R] Remarks: Delivery in two lots possible
[END] End of the form`,
    means: {
      delivery: 'CIF Callao',
      payment: 'TT_30_70_BL',
      until: '2026-12-15',
      days: 35,
      number: 'JV-26-0930A',
      remarks: 'Delivery in two lots possible',
      1: 'H87 500=13.7 2000=13.15 moq=500',
    },
  },
  {
    id: 'forwarded by the head office, another article instead of the asked one',
    rfq: 'workwear',
    text: `Dear Ms Weber,
please find the quotation of our Lahore office below.

Kind regards
Sana Malik

From: Usman Tariq <usman@lahoretex.example>
Sent: Wednesday, September 30, 2026 11:05 AM
To: Sana Malik <sana@lahoretex.example>
Subject: RE: Gloves, soap and rags

[RFQ-8QZ3N5WD v2] Quotation form
[C] Currency: EUR
[D] Delivery term and place (FOB, DAP): FOB Karachi
[P] Payment (several with a semicolon between): Irrevocable L/C at sight
[V] Valid for at least 30 days, until: 30th November 2026
[L] Lead time in days: 45 days
[1A] Price for 1,200 pairs: EUR 0.81
[1B] Price for 6,000 pairs: EUR 0.77
[1M] Minimum quantity: 1200 pairs
[2A] Price for 600 pieces: We regret we do not deal in soap
[3A] Price for 2,500 kg: white not available, we can offer coloured at EUR 0.85/kg
[END] End of the form

Usman Tariq
Asst. Manager Exports
14 km Ferozepur Road, Lahore`,
    // White was asked for: one asks whether coloured ones will do.
    means: {
      delivery: 'FOB Karachi',
      payment: 'LC_SIGHT',
      until: '2026-11-30',
      days: 45,
      1: 'PR 1200=0.81 6000=0.77 moq=1200',
      2: 'none H87',
      3: 'KGM',
      unclear: '3A',
    },
  },
]
