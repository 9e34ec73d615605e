import type { MailByHand } from '../by-hand-lines.ts'

/** Forms retyped, drawn with strokes, corrected, and with words of one's own between. */
export const byHandRetyped: MailByHand[] = [
  {
    id: 'lines drawn with strokes',
    rfq: 'workwear',
    text: `Good day, our offer:

| [RFQ-8QZ3N5WD v2] |  |  |
|----|----|----|
| C | Currency | EUR |
| D | Delivery term and place | FOB Casablanca |
| P | Payment | L/C at sight |
| V | Valid until | 15 Nov 2026 |
| L | Lead time in days | 30 |
| 1A | Price for 1,200 pairs | 0.88 |
| 1B | Price for 6,000 pairs | 0.83 |
| 2A | Price for 600 pieces | not offered |
| 3A | Price for 2,500 kg | 1.15 |

Regards, Youssef`,
    means: {
      delivery: 'FOB Casablanca',
      payment: 'LC_SIGHT',
      until: '2026-11-15',
      days: 30,
      1: 'PR 1200=0.88 6000=0.83',
      2: 'none H87',
      3: 'KGM 2500=1.15',
    },
  },
  {
    id: 'a signature with a notice of secrecy behind a form without its end',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): FOB Haiphong
[P] Payment (several with a semicolon between): L/C at sight; T/T in advance
[V] Valid for at least 30 days, until: 15/12/2026
[L] Lead time in days: 35
[1A] Price for 500 pieces: 12.90
[1B] Price for 2,000 pieces: 12.35
[1M] Minimum quantity: 500

--
Nguyen Thi Lan (Ms.)
Export Sales | Hai Duong Valve JSC
Mob/Zalo: +84 912 345 678
This e-mail and any attachments are confidential. If you are not the intended recipient, please delete it.`,
    means: {
      delivery: 'FOB Haiphong',
      payment: 'LC_SIGHT TT_100',
      until: '2026-12-15',
      days: 35,
      1: 'H87 500=12.9 2000=12.35 moq=500',
    },
  },
  {
    id: 'a correction above what was sent before',
    rfq: 'valves',
    text: `Dear buyer, sorry for the mistake, please take this price:
[RFQ-4F7K2MXA v1]
[1B] 11.65

On Tue, Sep 29, 2026 Liu Wei wrote:
> [RFQ-4F7K2MXA v1] Quotation form
> [D] Delivery term and place (FOB, CIF): FOB Ningbo
> [P] Payment: L/C at sight
> [V] Valid for at least 30 days, until: 2026-12-31
> [L] Lead time in days: 30
> [1A] Price for 500 pieces: 12.50
> [1B] Price for 2,000 pieces: 16.65
> [END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'LC_SIGHT', until: '2026-12-31', days: 30, 1: 'H87 500=12.5 2000=11.65' },
  },
  {
    id: 'Chinese, marks and brackets of every kind',
    rfq: 'workwear',
    lang: 'zh',
    text: `您好！报价如下，请查收。

【RFQ-8QZ3N5WD v2】报价表
（C）币种：欧元
（D）贸易术语及地点（FOB，DAP）：FOB　上海；
（P）付款方式：T/T，30%定金，70%发货前；
（V）有效期至：2026年11月15日；
（L）交货期（天）：30天；
（1A）1,200 双的单价：０.９２；
（1B）6,000 双的单价：０.８７；
（2A）600 件的单价：不做；
（3A）2,500 千克的单价：１.２８；
（R）备注：无

顺祝商祺
陈静`,
    means: {
      delivery: 'FOB 上海',
      payment: 'TT_30_70_SHIP',
      until: '2026-11-15',
      days: 30,
      1: 'PR 1200=0.92 6000=0.87',
      2: 'none H87',
      3: 'KGM 2500=1.28',
    },
  },
  {
    id: 'small letters, spaces in the codes, a bracket that is round',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] quotation form
[d] delivery: fob tianjin
[p] payment: l/c at sight
[v] valid: 30 days
[l] lead time: 30 days
[1 a] price 500 pcs: 12.60
[1 b) price 2000 pcs: 12.00
[ 1M ] moq: 300`,
    means: { delivery: 'FOB tianjin', payment: 'LC_SIGHT', until: '2026-10-30', days: 30, 1: 'H87 500=12.6 2000=12 moq=300' },
  },
  {
    id: 'words of one’s own between the fields',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[C] Currency: USD
[D] Delivery term and place (FOB, CIF): FOB Xingang
[P] Payment (several with a semicolon between): 30% T/T deposit, 70% against B/L copy
[V] Valid for at least 30 days, until: 2026-11-30
[L] Lead time in days: 30

[1] Ball valve DN50, stainless steel 304
(our model Q11F-16P, 2-pc body)
[1U] Unit of the prices: pieces
[1A] Price for 500 pieces: 12.20
[1B] Price for 2,000 pieces: 11.70
[1M] Minimum quantity: 200
[R] Remarks: see our model above
[END] End of the form`,
    // What nobody asked is told back, so that it is not lost.
    means: {
      delivery: 'FOB Xingang',
      payment: 'TT_30_70_BL',
      until: '2026-11-30',
      days: 30,
      remarks: 'see our model above',
      1: 'H87 500=12.2 2000=11.7 moq=200',
      unclear: 'stray',
    },
  },
]
