import type { MailByHand } from '../by-hand-lines.ts'
import { byHandInMarkup } from './by-hand-in-markup.ts'
import { byHandOfOffices } from './by-hand-of-offices.ts'

/** Mails of which every line was written by hand. */
export const byHand: MailByHand[] = [
  ...byHandOfOffices,
  ...byHandInMarkup,
  {
    id: 'answers announced below the quoted labels',
    rfq: 'valves',
    text: `Dear Madam, see my answers (A:) below each question.

> [RFQ-4F7K2MXA v1] Quotation form
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF):
A: FOB Qingdao
> [P] Payment (several with a semicolon between):
A: L/C at sight
> [V] Valid for at least 30 days, until:
A: 30 Nov 2026
> [L] Lead time in days:
A: 30 days
> [N] Your own number:
>
> [1] Ball valve DN50, stainless steel 304
> [1U] Unit of the prices: pieces
> [1A] Price for 500 pieces:
A: USD 12.85
> [1B] Price for 2,000 pieces:
A: USD 12.35
> [1M] Minimum quantity:
A: 100 pcs
>
> [R] Remarks:
> [END] End of the form

Regards, Jack Sun`,
    means: { delivery: 'FOB Qingdao', payment: 'LC_SIGHT', until: '2026-11-30', days: 30, 1: 'H87 500=12.85 2000=12.35 moq=100' },
  },
  {
    id: 'labels of one’s own, dots up to the answers',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] OUR OFFER
[D] Terms ............ FOB Laem Chabang
[P] Payment .......... T/T 30% deposit, 70% before shipment
[V] Validity ......... 30 days
[L] Delivery ......... 35 days
[1A] 500 pcs ......... USD 13.45
[1B] 2000 pcs ........ USD 12.90
[1M] MOQ ............. 200 pcs
[END]`,
    means: { delivery: 'FOB Laem Chabang', payment: 'TT_30_70_SHIP', until: '2026-10-30', days: 35, 1: 'H87 500=13.45 2000=12.9 moq=200' },
  },
  {
    id: 'two prices on one line, from a telephone',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1]
[D] FOB Shenzhen
[P] TT in advance
[V] 15 days [L] 20 days
[1A] 12.60 [1B] 12.10
[1M] 50

Sent from my iPhone`,
    means: { delivery: 'FOB Shenzhen', payment: 'TT_100', until: '2026-10-15', days: 20, 1: 'H87 500=12.6 2000=12.1 moq=50' },
  },
  {
    id: 'terms today, the price tomorrow',
    rfq: 'valves',
    text: `Dear buyer, the price follows tomorrow from our factory.

[RFQ-4F7K2MXA v1] Quotation form
[C] Currency: USD
[D] Delivery term and place (FOB, CIF): FOB Guayaquil
[P] Payment (several with a semicolon between): L/C at sight
[V] Valid for at least 30 days, until: 30 days
[L] Lead time in days: 25
[1U] Unit of the prices: pieces
[1A] Price for 500 pieces:
[1B] Price for 2,000 pieces:
[1M] Minimum quantity: 100
[END] End of the form`,
    means: { delivery: 'FOB Guayaquil', payment: 'LC_SIGHT', until: '2026-10-30', days: 25, 1: 'H87 moq=100', open: '1A' },
  },
  {
    id: 'a form of last month',
    rfq: 'valves',
    text: `Hello, please find our answer.

[RFQ-2HGD8VQK v1] Quotation form
[C] Currency: USD
[D] Delivery term and place (FOB, CIF): FOB Ningbo
[1A] Price for 1,000 pieces: 3.20
[END] End of the form`,
    means: { otherRfq: '2HGD8VQK' },
  },
  {
    id: 'Chinese letter with prices and no form',
    rfq: 'valves',
    text: `您好！
贵司询价RFQ-4F7K2MXA已收到，DN50球阀500件单价12.8美元，FOB宁波。
如需正式报价单，请告知。

谢谢！
李娜`,
    means: {},
  },
  {
    id: 'remarks of three lines, and a signature with figures',
    rfq: 'workwear',
    text: `[RFQ-8QZ3N5WD v2] Quotation form
[C] Currency: EUR
[D] Delivery term and place (FOB, DAP): DAP Hamburg
[P] Payment (several with a semicolon between): O/A 30 days
[V] Valid for at least 30 days, until: 2026-12-31
[L] Lead time in days: 10
[1A] Price for 1,200 pairs: 1.01
[1B] Price for 6,000 pairs: 0.97
[2A] Price for 600 pieces: 0.47
[3A] Price for 2,500 kg: price on request
[R] Remarks: Gloves EN 388 and EN 374.
Soap made in Portugal.
Samples on request.
[END] End of the form

Rui Tavares
Rua do Ouro 120, 4150-555 Porto
Tel. +351 22 600 12 00`,
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-12-31',
      days: 10,
      remarks: 'Gloves EN 388 and EN 374.\nSoap made in Portugal.\nSamples on request.',
      1: 'PR 1200=1.01 6000=0.97',
      2: 'H87 600=0.47',
      3: 'KGM',
      unclear: '3A',
    },
  },
]
