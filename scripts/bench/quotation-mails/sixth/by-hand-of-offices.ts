import type { MailByHand } from '../by-hand-lines.ts'

/** Passed through two offices, pasted from a spreadsheet, and with lead times by quantity. */
export const byHandOfOffices: MailByHand[] = [
  {
    id: 'passed through two offices in Wenzhou',
    rfq: 'valves',
    lang: 'zh',
    text: `请转客户，谢谢

------------------ 原始邮件 ------------------
发件人: "生产部" <plant@valve.example>;
发送时间: 2026年9月30日(星期三) 下午2:10
收件人: "外贸部" <export@valve.example>;
主题: 转发: Ball valves

价格已核，见下。

------------------ 原始邮件 ------------------
发件人: "Quayside" <r@reply.quay.example>;
发送时间: 2026年9月30日(星期三) 上午10:00
主题: Ball valves

> [RFQ-4F7K2MXA v1] Quotation form
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF): FOB Wenzhou
> [P] Payment (several with a semicolon between): T/T 30%预付，70%发货前付清
> [V] Valid for at least 30 days, until: 2026年10月31日
> [L] Lead time in days: 30天
> [1A] Price for 500 pieces: 12.15美元
> [1B] Price for 2,000 pieces: 11.70美元
> [1M] Minimum quantity: 300个
> [END] End of the form`,
    means: {
      delivery: 'FOB Wenzhou',
      payment: 'TT_30_70_SHIP',
      until: '2026-10-31',
      days: 30,
      1: 'H87 500=12.15 2000=11.7 moq=300',
    },
  },
  {
    id: 'rows pasted from a spreadsheet, tabs between, a column of numbers before',
    rfq: 'workwear',
    text: `Dear Sirs,
below our offer.

No.	Code	What is asked	Your answer
1	[RFQ-8QZ3N5WD v2]	Write into the third column and send the file back.
2	C	Currency	EUR
3	D	Delivery term and place (FOB, DAP)	FOB Casablanca
4	P	Payment (several with a semicolon between)	L/C at sight
5	V	Valid for at least 30 days, until	30.11.2026
6	L	Lead time in days	30
7	1A	Price for 1,200 pairs	0,92
8	1B	Price for 6,000 pairs	0,88
9	2A	Price for 600 pieces	not offered
10	3A	Price for 2,500 kg	1,18

Cordially
Nadia`,
    means: {
      delivery: 'FOB Casablanca',
      payment: 'LC_SIGHT',
      until: '2026-11-30',
      days: 30,
      1: 'PR 1200=0.92 6000=0.88',
      2: 'none H87',
      3: 'KGM 2500=1.18',
    },
  },
  {
    id: 'a lead time for each quantity',
    rfq: 'valves',
    text: `> [RFQ-4F7K2MXA v1] Quotation form
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF): FOB Busan
> [P] Payment (several with a semicolon between): T/T in advance, 100 %
> [V] Valid for at least 30 days, until: 2026-11-15
> [L] Lead time in days: 20 days for 500, 45 days for 2000
> [1A] Price for 500 pieces: 13.55
> [1B] Price for 2,000 pieces: 13.05
> [END] End of the form`,
    means: { delivery: 'FOB Busan', payment: 'TT_100', until: '2026-11-15', 1: 'H87 500=13.55 2000=13.05', unclear: 'L' },
  },
]
