import type { MailByHand } from '../by-hand-lines.ts'
import { byHandForwarded } from './by-hand-forwarded.ts'
import { byHandInChinese } from './by-hand-in-chinese.ts'
import { byHandOfOthers } from './by-hand-of-others.ts'

/** Mails of which every line was written by hand. */
export const byHand: MailByHand[] = [
  ...byHandForwarded,
  ...byHandInChinese,
  ...byHandOfOthers,
  {
    id: 'the gloves alone, in the quoted form',
    rfq: 'workwear',
    text: `Good morning,
our prices for the gloves are filled in below.

Best regards
Priya Nair

> [RFQ-8QZ3N5WD v2] Quotation form
> Write behind the colons and send it back. Keep the codes in brackets; leave empty what you do not offer.
>
> [C] Currency: EUR
> [D] Delivery term and place (FOB, DAP): FOB Cochin
> [P] Payment (several with a semicolon between): 100% T/T in advance
> [V] Valid for at least 30 days, until: 30 days from date of quotation
> [L] Lead time in days: 25 days
> [N] Your own number: PN/1126
>
> [1] Nitrile work gloves, size 9
> [1U] Unit of the prices: pairs
> [1A] Price for 1,200 pairs: EUR 0.89 / pair
> [1B] Price for 6,000 pairs: EUR 0.85 / pair
> [1M] Minimum quantity: 600 pairs
> [1L] Lead time in days, if it differs:
>
> [2] Hand soap bars, 100 g, neutral
> [2U] Unit of the prices: pieces
> [2A] Price for 600 pieces:
> [2M] Minimum quantity:
> [2L] Lead time in days, if it differs:
>
> [3] Cotton cleaning rags, white, cut pieces without buttons and seams, sizes between 30 and 60 centimet…
> [3U] Unit of the prices: kg
> [3A] Price for 2,500 kg:
> [3M] Minimum quantity:
> [3L] Lead time in days, if it differs:
>
> [R] Remarks:
> [END] End of the form`,
    means: {
      delivery: 'FOB Cochin',
      payment: 'TT_100',
      until: '2026-10-30',
      days: 25,
      number: 'PN/1126',
      1: 'PR 1200=0.89 6000=0.85 moq=600',
      2: 'H87',
      3: 'KGM',
      open: '2A 3A',
    },
  },
  {
    id: 'codes and answers, from a telephone in Manila',
    rfq: 'valves',
    text: `Hi

[RFQ-4F7K2MXA v1]
D: FOB Manila
P: 50% deposit, 50% before shipment
V: 20 Nov 2026
L: 30 days
1A: 13.1 usd/pc
1B: 12.6 usd/pc
1M: 100 pcs

Thanks
Joy

Sent from my Galaxy`,
    means: { delivery: 'FOB Manila', payment: 'TT_50_50', until: '2026-11-20', days: 30, 1: 'H87 500=13.1 2000=12.6 moq=100' },
  },
  {
    id: 'the labels typed without their codes',
    rfq: 'valves',
    text: `Dear buyer,

(RFQ-4F7K2MXA v1)
Currency: USD
Delivery term: FOB Ningbo
Payment: L/C at sight
Validity: 30 days
Lead time: 35 days
Price for 500 pieces: USD 12.40
Price for 2,000 pieces: USD 11.95
Minimum quantity: 300 pcs

Best regards
Amy Xu`,
    means: { delivery: 'FOB Ningbo', payment: 'LC_SIGHT', until: '2026-10-30', days: 35, 1: 'H87 500=12.4 2000=11.95 moq=300' },
  },
  {
    id: 'prices in a sentence and no form',
    rfq: 'valves',
    text: `Dear Sir or Madam,

thank you for your inquiry RFQ-4F7K2MXA. Our best price for the DN50 ball valves is USD 12.80 per piece for 500 pieces and USD 12.30 for 2,000 pieces, FOB Ningbo, delivery 30 days after deposit, payment by T/T, valid for 30 days.

Looking forward to your order.
Kevin Zhao`,
    means: {},
  },
  {
    id: 'prices for a thousand',
    rfq: 'valves',
    text: `Dear Sirs, please find our reply in your form.

> [RFQ-4F7K2MXA v1] Quotation form
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF): FOB Nhava Sheva
> [P] Payment (several with a semicolon between): LC at sight
> [V] Valid for at least 30 days, until: 31 October 2026
> [L] Lead time in days: 7 weeks
> [1] Ball valve DN50, stainless steel 304
> [1U] Unit of the prices: pieces
> [1A] Price for 500 pieces: USD 12,900.00 per 1000 pcs
> [1B] Price for 2,000 pieces: USD 12,400.00 per 1000 pcs
> [1M] Minimum quantity: 500 pcs
> [END] End of the form

Regards,
Rakesh`,
    means: { delivery: 'FOB Nhava Sheva', payment: 'LC_SIGHT', until: '2026-10-31', days: 49, 1: 'MIL 0.5=12900 2=12400 moq=0.5' },
  },
  {
    id: 'a table with decimal commas and a notice of secrecy',
    rfq: 'workwear',
    text: '',
    html: `<html><body><p>Hello,</p><p>please see our quotation:</p><table border="1">
<tr><td>[RFQ-8QZ3N5WD v2]</td><td>Quotation form</td><td></td></tr>
<tr><td>[C]</td><td>Currency</td><td>EUR</td></tr>
<tr><td>[D]</td><td>Delivery term and place (FOB, DAP)</td><td>DAP Hamburg</td></tr>
<tr><td>[P]</td><td>Payment (several with a semicolon between)</td><td>Net 30 days</td></tr>
<tr><td>[V]</td><td>Valid for at least 30 days, until</td><td>31-12-2026</td></tr>
<tr><td>[L]</td><td>Lead time in days</td><td>5-7 days</td></tr>
<tr><td>[1A]</td><td>Price for 1,200 pairs</td><td>&euro; 1,12</td></tr>
<tr><td>[1B]</td><td>Price for 6,000 pairs</td><td>&euro; 1,05</td></tr>
<tr><td>[2A]</td><td>Price for 600 pieces</td><td>&euro; 0,49</td></tr>
<tr><td>[3A]</td><td>Price for 2,500 kg</td><td>&euro; 1,36</td></tr>
<tr><td>[3M]</td><td>Minimum quantity</td><td>250 kg</td></tr>
</table><p>Kind regards,<br>Marieke de Boer<br>Tel. +31 13 555 0120</p>
<p>This message is meant for its addressee only. Chamber of commerce 18055512.</p></body></html>`,
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-12-31',
      days: 7,
      1: 'PR 1200=1.12 6000=1.05',
      2: 'H87 600=0.49',
      3: 'KGM 2500=1.36 moq=250',
    },
  },
]
