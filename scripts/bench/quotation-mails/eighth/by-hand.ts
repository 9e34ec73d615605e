import type { MailByHand } from '../by-hand-lines.ts'
import { byHandInChinese } from './by-hand-in-chinese.ts'
import { byHandOfOthers } from './by-hand-of-others.ts'

/** Mails of which every line was written by hand. */
export const byHand: MailByHand[] = [
  ...byHandInChinese,
  ...byHandOfOthers,
  {
    id: 'labels typed anew, with slips',
    rfq: 'valves',
    text: `Hi there,
here is our best for you.

[RFQ-4F7K2MXA v1] Quotaion form
[C] Curency: USD
[D] Delivery tem and place (FOB, CIF): FOB Xingang
[P] Paymnet (several with semicolon between): L/C at sight
[V] Vaild for at least 30 days, untill: 30 Nov. 2026
[L] Leadtime in days: 30
[1A] Price for 500 pcs: USD 12.55
[1B] Price for 2000 pcs: USD 12.05
[1M] Min. quantity: 300
[END]

Rgds
Jason Tian
Tel 0086-22-5555 0188, Room 1203, 12/F`,
    means: { delivery: 'FOB Xingang', payment: 'LC_SIGHT', until: '2026-11-30', days: 30, 1: 'H87 500=12.55 2000=12.05 moq=300' },
  },
  {
    id: 'forwarded by the director, a disclaimer with figures below',
    rfq: 'workwear',
    text: `Dear Sir, kindly see the offer of our mill below. Thanks & regards, R. Subramanian (Director)

---------- Forwarded message ---------
From: Anitha <export@tuticotton.example>
Date: Wed, 30 Sept 2026 at 09:41
Subject: Re: Gloves, soap and rags
To: R. Subramanian <md@tuticotton.example>

[RFQ-8QZ3N5WD v2] Quotation form
[C] Currency: EUR
[D] Delivery term and place (FOB, DAP): FOB Tuticorin
[P] Payment (several with a semicolon between): LC at sight
[V] Valid for at least 30 days, until: Valid till 20.11.2026
[L] Lead time in days: 45 days from receipt of L/C
[N] Your own number: TCM/EXP/1177
[1A] Price for 1,200 pairs: EUR 0.80 / pair
[1B] Price for 6,000 pairs: EUR 0.76 / pair
[2A] Price for 600 pieces: Regret, not our product
[3A] Price for 2,500 kg: EUR 0.97/kg
[3M] Minimum quantity: 1000 kgs
[END] End of the form

This e-mail is confidential. Quotations above EUR 50,000 need a written confirmation within 7 days. GSTIN 33AABCT1234F1Z5`,
    means: {
      delivery: 'FOB Tuticorin',
      payment: 'LC_SIGHT',
      until: '2026-11-20',
      days: 45,
      number: 'TCM/EXP/1177',
      remarks: 'Lead time in days: 45 days from receipt of L/C',
      1: 'PR 1200=0.8 6000=0.76',
      2: 'none H87',
      3: 'KGM 2500=0.97 moq=1000',
    },
  },
  {
    id: 'prices in prose, without the form',
    rfq: 'workwear',
    text: `Dear Mr Weber,

thanks for RFQ-8QZ3N5WD. For the gloves we could do EUR 0.95 a pair for 1,200 and EUR 0.89 for 6,000, DAP Hamburg, 30 days net. Soap and rags we do not have. Shall I send you a sample?

Best wishes
Karin Holm`,
    means: {},
  },
  {
    id: 'one price lowered a day later, above the mail of yesterday',
    rfq: 'valves',
    text: `Dear buyer,
our factory agreed to a better price for the bigger quantity, all other points as yesterday.

[RFQ-4F7K2MXA v1]
[1B] USD 11.85/pc

Best regards
Grace Lin

On Tue, 29 Sept 2026 at 16:02, Grace Lin <grace@valvex.example> wrote:
> [RFQ-4F7K2MXA v1] Quotation form
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF): FOB Qingdao
> [P] Payment (several with a semicolon between): T/T 30% deposit, 70% before shipment
> [V] Valid for at least 30 days, until: 2026-11-15
> [L] Lead time in days: 28
> [1A] Price for 500 pieces: USD 12.60/pc
> [1B] Price for 2,000 pieces: USD 12.20/pc
> [1M] Minimum quantity: 200 pcs
> [END] End of the form`,
    means: {
      delivery: 'FOB Qingdao',
      payment: 'TT_30_70_SHIP',
      until: '2026-11-15',
      days: 28,
      1: 'H87 500=12.6 2000=11.85 moq=200',
    },
  },
  {
    id: 'bullets and arrows instead of labels',
    rfq: 'valves',
    text: `Good day,

[RFQ-4F7K2MXA v1]
* [D] -> FOB Hai Phong
* [P] -> 50% T/T deposit, 50% T/T before shipment
* [V] -> 30 days from today
* [L] -> 5 weeks
* [1A] -> USD 12.40/pc
* [1B] -> USD 12.00/pc
* [1M] -> 500 pcs

Thank you
Minh Chau`,
    means: { delivery: 'FOB Hai Phong', payment: 'TT_50_50', until: '2026-10-30', days: 35, 1: 'H87 500=12.4 2000=12 moq=500' },
  },
  {
    id: 'a table of articles with extended prices',
    rfq: 'valves',
    text: '',
    html: `<html><body><p>Hello,</p><p>[RFQ-4F7K2MXA v1] Quotation form</p>
<p>[C] Currency: USD<br>[D] Delivery term and place (FOB, CIF): FOB Los Angeles<br>[P] Payment: Wire transfer in advance<br>
[V] Valid until: December 31, 2026<br>[L] Lead time in days: 6 to 8 weeks</p>
<table border="1"><tr><th>Item</th><th>Description</th><th>Qty</th><th>Unit price</th><th>Ext. price</th></tr>
<tr><td>[1A]</td><td>DN50 ball valve, SS304</td><td>500</td><td>$16.20</td><td>$8,100.00</td></tr>
<tr><td>[1B]</td><td>DN50 ball valve, SS304</td><td>2,000</td><td>$15.45</td><td>$30,900.00</td></tr></table>
<p>[1M] Minimum quantity: 100 ea</p><p>[END]</p><p>Thanks,<br>Rob Delgado<br>(562) 555-0174 ext. 12</p></body></html>`,
    means: {
      delivery: 'FOB Los Angeles',
      payment: 'TT_100',
      until: '2026-12-31',
      days: 56,
      1: 'H87 500=16.2 2000=15.45 moq=100',
    },
  },
  {
    id: 'soap to follow, rags between two prices',
    rfq: 'workwear',
    text: `> [RFQ-8QZ3N5WD v2] Quotation form
> [C] Currency: EUR
> [D] Delivery term and place (FOB, DAP): FOB Alexandria
> [P] Payment (several with a semicolon between): T/T 100% in advance
> [V] Valid for at least 30 days, until: 30/10/2026
> [L] Lead time in days: 3-4 weeks
>
> [1] Nitrile work gloves, size 9
> [1U] Unit of the prices: pairs
> [1A] Price for 1,200 pairs: 0.93 €
> [1B] Price for 6,000 pairs: 0.88 €
> [1M] Minimum quantity: 1,200 pairs
>
> [2] Hand soap bars, 100 g, neutral
> [2A] Price for 600 pieces: will advise tomorrow
>
> [3] Cotton cleaning rags
> [3A] Price for 2,500 kg: 1.05 to 1.15 €/kg
>
> [END] End of the form

Mona Fathy, Export Dept.`,
    means: {
      delivery: 'FOB Alexandria',
      payment: 'TT_100',
      until: '2026-10-30',
      days: 28,
      1: 'PR 1200=0.93 6000=0.88 moq=1200',
      2: 'H87',
      3: 'KGM',
      unclear: '2A 3A',
    },
  },
  {
    id: 'round brackets, from a keyboard without the square ones',
    rfq: 'workwear',
    text: `Hello,

[RFQ-8QZ3N5WD v2] Quotation form
(C) Currency: EUR
(D) Delivery: DAP Hamburg
(P) Payment: 30 days net
(V) Valid until: 15 December 2026
(L) Lead time: 10 days
(1A) 1,200 pairs: 1.09
(1B) 6,000 pairs: 1.03
(2A) 600 pieces: 0.44
(3A) 2,500 kg: not available

Kind regards
Aoife Byrne`,
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-12-15',
      days: 10,
      1: 'PR 1200=1.09 6000=1.03',
      2: 'H87 600=0.44',
      3: 'none KGM',
    },
  },
]
