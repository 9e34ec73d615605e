import type { MailByHand } from '../by-hand-lines.ts'
import { forwardedInChinese } from './forwarded-in-chinese.ts'

/** Filled on top of the letter by whoever knows the prices, and sent on by a colleague. */
export const forwarded: MailByHand[] = [
  ...forwardedInChinese,
  {
    id: 'forwarded, above: the export desk in Jamnagar, the empty form still below',
    rfq: 'valves',
    text: `Hi, please find below the offer from our export desk.
Meera

---------- Forwarded message ---------
From: Export Desk <export@shreeflow.example>
Date: Wed, Sep 30, 2026 at 11:40 AM
Subject: Re: Ball valves
To: Meera Joshi <meera@shreeflow.example>


[RFQ-4F7K2MXA v1] Quotation form
Write behind the colons and send it back. Keep the codes in brackets; leave
empty what you do not offer.

[C] Currency: USD
[D] Delivery term and place (FOB, CIF): FOB Mundra
[P] Payment (several with a semicolon between): 30% advance, 70% against copy of B/L
[V] Valid for at least 30 days, until: 30 November 2026
[L] Lead time in days: 45 days
[N] Your own number: SFC/Q/0926/61

[1] Ball valve DN50, stainless steel 304
[1U] Unit of the prices: pieces
[1A] Price for 500 pieces: USD 13.05
[1B] Price for 2,000 pieces: USD 12.60
[1M] Minimum quantity: 250 nos

[R] Remarks:
[END] End of the form

Regards
Export Desk, Plot 114, Phase 2, Jamnagar 361004

On Wed, Sep 30, 2026 at 7:30 AM Quayside <r@reply.quay.example> wrote:

> [RFQ-4F7K2MXA v1] Quotation form
> Write behind the colons and send it back. Keep the codes in brackets;
> leave empty what you do not offer.
>
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF):
> [P] Payment (several with a semicolon between):
> [V] Valid for at least 30 days, until:
> [L] Lead time in days:
> [N] Your own number:
>
> [1] Ball valve DN50, stainless steel 304
> [1U] Unit of the prices: pieces
> [1A] Price for 500 pieces:
> [1B] Price for 2,000 pieces:
> [1M] Minimum quantity:
>
> [R] Remarks:
> [END] End of the form`,
    means: {
      delivery: 'FOB Mundra',
      payment: 'TT_30_70_BL',
      until: '2026-11-30',
      days: 45,
      number: 'SFC/Q/0926/61',
      1: 'H87 500=13.05 2000=12.6 moq=250',
    },
  },
  {
    id: 'forwarded, above: the branch in Rotterdam for the works in Lahore',
    rfq: 'workwear',
    text: `Dear Madam or Sir,

Kindly see the quotation of our works below. Please contact me for any question.

Best regards,
Ruben Hoek
Phone +31 10 555 0127 | Kamer 412, Maasboulevard 60

From: Saima Anwar <saima@ravigloves.example>
Sent: Wednesday, September 30, 2026 2:18 PM
To: Ruben Hoek <ruben@ravigloves.example>
Subject: RE: Gloves, soap and rags for a workshop

[RFQ-8QZ3N5WD v2] Quotation form

[C] Currency: EUR
[D] Delivery term and place (FOB, DAP): DAP Hamburg
[P] Payment (several with a semicolon between): 60 days from invoice date
[V] Valid for at least 30 days, until: Dec 31, 2026
[L] Lead time in days: 30

[1] Nitrile work gloves, size 9
[1U] Unit of the prices: pairs
[1A] Price for 1,200 pairs: 0.93 €
[1B] Price for 6,000 pairs: 0.88 €
[1M] Minimum quantity: 600 pairs

[2] Hand soap bars, 100 g, neutral
[2U] Unit of the prices: pieces
[2A] Price for 600 pieces: no offer

[3] Cotton cleaning rags
[3U] Unit of the prices: kg
[3A] Price for 2,500 kg: 1.11 €/kg
[3L] Lead time in days, if it differs: 1 week

[R] Remarks: Also available in size 10 at the same price.
[END] End of the form`,
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_60',
      until: '2026-12-31',
      days: 30,
      remarks: 'Also available in size 10 at the same price.',
      1: 'PR 1200=0.93 6000=0.88 moq=600',
      2: 'none H87',
      3: 'KGM 2500=1.11 days=7',
    },
  },
  {
    id: 'forwarded, above: from a telephone, half of it filled',
    rfq: 'valves',
    text: `See below

Sent from my iPhone

Begin forwarded message:

From: Hamid <hamid@gulfvalves.example>
Date: 30 September 2026 at 14:05:11 GMT+4
To: Nadia <nadia@gulfvalves.example>
Subject: Re: Ball valves

[RFQ-4F7K2MXA v1] Quotation form
[C] Currency: USD
[D] Delivery term and place (FOB, CIF): CIF Callao
[P] Payment (several with a semicolon between):
[V] Valid for at least 30 days, until:
[L] Lead time in days: 6 weeks
[N] Your own number:
[1] Ball valve DN50, stainless steel 304
[1U] Unit of the prices: pieces
[1A] Price for 500 pieces: $14.60/pc
[1B] Price for 2,000 pieces: $14.05/pc
[1M] Minimum quantity:
[R] Remarks:
[END] End of the form`,
    means: { delivery: 'CIF Callao', days: 42, 1: 'H87 500=14.6 2000=14.05' },
  },
]
