import { byHandOfSeveralLines, type MailByHand } from './by-hand-lines.ts'

/** Mails of which every line was written by hand. */
export const byHand: MailByHand[] = [
  ...byHandOfSeveralLines,
  {
    id: 'bare form, in another order',
    rfq: 'valves',
    text: `Dear Sirs,

[RFQ-4F7K2MXA v1] Quotation form
[1M] Minimum quantity: 150
[1B] Price for 2,000 pieces: 11.20
[1A] Price for 500 pieces: 11.90
[L] Lead time in days: 40
[V] Valid for at least 30 days, until: 2026-12-01
[P] Payment: D/P
[D] Delivery term and place (FOB, CIF): FOB Dalian
[END] End of the form

Kind regards`,
    means: { delivery: 'FOB Dalian', payment: 'DP', until: '2026-12-01', days: 40, 1: 'H87 500=11.9 2000=11.2 moq=150' },
  },
  {
    id: 'without codes',
    rfq: 'valves',
    text: `RFQ-4F7K2MXA v1 our offer
(RFQ-4F7K2MXA v1)
Delivery term: FOB Qingdao
Payment terms: L/C at sight
Validity: 30 days
Delivery time: 30 days
Price for 500 pieces: USD 12.30
Price for 2,000 pieces: USD 11.70
MOQ: 100 pcs`,
    means: { delivery: 'FOB Qingdao', payment: 'LC_SIGHT', until: '2026-10-30', days: 30, 1: 'H87 500=12.3 2000=11.7 moq=100' },
  },
  {
    id: 'answers below the quoted lines',
    rfq: 'valves',
    text: `On Wed, Sep 30, 2026 at 10:00 AM Quayside wrote:
> [RFQ-4F7K2MXA v1] Quotation form
> Write behind the colons and send it back. Keep the codes in brackets; leave empty what you do not offer.
>
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF):
FOB Xiamen

> [P] Payment:

T/T in advance, 100 %

> [V] Valid for at least 30 days, until:
15 December 2026
> [L] Lead time in days:
21
> [N] Your own number:
>
> [1] Ball valve DN50, stainless steel 304
> [1U] Unit of the prices: pieces
> [1A] Price for 500 pieces:
12.44
> [1B] Price for 2,000 pieces:
11.98
> [1M] Minimum quantity:
>
> [R] Remarks:
No remarks.
> [END] End of the form`,
    means: {
      delivery: 'FOB Xiamen',
      payment: 'TT_100',
      until: '2026-12-15',
      days: 21,
      remarks: 'No remarks.',
      1: 'H87 500=12.44 2000=11.98',
    },
  },
  {
    id: 'forwarded by a colleague',
    rfq: 'valves',
    text: `please check with the buyer

---------- Forwarded message ---------
From: Chen <chen@valve.example>
Date: Wed, Sep 30, 2026
Subject: Re: Ball valves

| [RFQ-4F7K2MXA v1] Quotation form
| [C] Currency: USD
| [D] Delivery term and place (FOB, CIF): FOB Ningbo
| [P] Payment: T/T 30 % deposit, 70 % against B/L copy
| [V] Valid for at least 30 days, until: 2026-11-20
| [L] Lead time in days: 30
| [1A] Price for 500 pieces: 12.05
| [1B] Price for 2,000 pieces: 11.55
| [END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'TT_30_70_BL', until: '2026-11-20', days: 30, 1: 'H87 500=12.05 2000=11.55' },
  },
  {
    id: 'forwarded twice',
    rfq: 'valves',
    text: `FYI
> -----Original Message-----
>> [RFQ-4F7K2MXA v1] Quotation form
>> [D] Delivery term and place (FOB, CIF): FOB Yantai
>> [P] Payment: L/C at sight
>> [V] Valid for at least 30 days, until: 60 days
>> [L] Lead time in days: 45
>> [1A] Price for 500 pieces: $13.00
>> [1B] Price for 2,000 pieces: $12.50
>> [1M] Minimum quantity: 500
>> [END] End of the form`,
    means: { delivery: 'FOB Yantai', payment: 'LC_SIGHT', until: '2026-11-29', days: 45, 1: 'H87 500=13 2000=12.5 moq=500' },
  },
  {
    id: 'a second round above the first',
    rfq: 'valves',
    text: `Revised:
[RFQ-4F7K2MXA v1] Quotation form
[1A] Price for 500 pieces: 11.95
[1B] Price for 2,000 pieces: 11.40
[END] End of the form

> [RFQ-4F7K2MXA v1] Quotation form
> [D] Delivery term and place (FOB, CIF): FOB Ningbo
> [P] Payment: D/P
> [V] Valid for at least 30 days, until: 2026-12-31
> [L] Lead time in days: 30
> [1A] Price for 500 pieces: 12.50
> [1B] Price for 2,000 pieces: 11.80
> [END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'DP', until: '2026-12-31', days: 30, 1: 'H87 500=11.95 2000=11.4' },
  },
  {
    id: 'two prices in one form',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): FOB Ningbo
[P] Payment: D/P
[V] Valid for at least 30 days, until: 2026-12-31
[L] Lead time in days: 30
[1A] Price for 500 pieces: 12.50
[1A] Price for 500 pieces: 12.90
[1B] Price for 2,000 pieces: 11.80 or 11.50
[END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'DP', until: '2026-12-31', days: 30, 1: 'H87', unclear: '1A 1B' },
  },
  {
    id: 'a price of its own between',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): FOB Ningbo
[P] Payment: D/P
[V] Valid for at least 30 days, until: 2026-12-31
[L] Lead time in days: 30
[1A] Price for 500 pieces: 12.50
5000 pieces: 11.00
[1B] Price for 2,000 pieces: 11.80
[END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'DP', until: '2026-12-31', days: 30, 1: 'H87 500=12.5 2000=11.8', unclear: 'stray' },
  },
  {
    id: 'another RFQ’s form',
    rfq: 'valves',
    text: `[RFQ-9XJ4T6PB v1] Quotation form
[D] Delivery term and place (FOB): FOB Ningbo
[1A] Price for 500 pieces: 12.50
[END] End of the form`,
    means: { otherRfq: '9XJ4T6PB' },
  },
  {
    id: 'Chinese, brackets of its own',
    rfq: 'valves',
    text: `【RFQ-4F7K2MXA v1】 报价表
【D】 贸易术语及地点（FOB, CIF）：FOB上海。
【P】 付款方式：30%定金，余款见提单副本
【V】 有效期至（至少 30 天）：２０２６年１１月３０日
【L】 交货期（天）：30—35天
【1A】 500 件的单价：每个12.5美元
【1B】 2,000 件的单价：每个11.8美元
【1M】 起订量：1万件
【END】 报价表结束`,
    means: { delivery: 'FOB 上海', payment: 'TT_30_70_BL', until: '2026-11-30', days: 35, 1: 'H87 500=12.5 2000=11.8 moq=10000' },
  },
  {
    id: 'colons taken away',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[D] FOB Ningbo
[P] Payment T/T in advance, 100 %
[V] 2026-12-31
[L] Lead time in days 30
[1A] 12.50
[1B] Price for 2,000 pieces - 11.80
[1M] Minimum quantity = 100
[END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'TT_100', until: '2026-12-31', days: 30, 1: 'H87 500=12.5 2000=11.8 moq=100' },
  },
  {
    id: 'currencies that differ',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[C] Currency: USD
[D] Delivery term and place (FOB, CIF): FOB Ningbo
[P] Payment: D/P
[V] Valid for at least 30 days, until: 2026-12-31
[L] Lead time in days: 30
[1A] Price for 500 pieces: USD 12.50
[1B] Price for 2,000 pieces: EUR 11.80
[END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'DP', until: '2026-12-31', days: 30, 1: 'H87 500=12.5', unclear: '1B' },
  },
]
