import type { MailByHand } from '../by-hand-lines.ts'

/** Prices that were thought better of, are to follow, or are those above; figures and letters of other scripts. */
export const byHandOfFigures: MailByHand[] = [
  {
    id: 'a price that was thought better of',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): FOB Ningbo
[P] Payment: D/P
[V] Valid for at least 30 days, until: 2026-12-31
[L] Lead time in days: 30
[1A] Price for 500 pieces: 12.50 -> 11.90
[1B] Price for 2,000 pieces: 11.50
[END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'DP', until: '2026-12-31', days: 30, 1: 'H87 2000=11.5', unclear: '1A' },
  },
  {
    id: 'lines not made, in three ways',
    rfq: 'workwear',
    text: `> [RFQ-8QZ3N5WD v2] Quotation form
> [D] Delivery term and place (FOB, DAP): DAP Hamburg
> [P] Payment: O/A 30 days
> [V] Valid for at least 30 days, until: 2026-12-31
> [L] Lead time in days: 21
> [1A] Price for 1,200 pairs: 0.91
> [1B] Price for 6,000 pairs: 0.87
> [2A] Price for 600 pieces: not available
> [3A] Price for 2,500 kg: 无
> [END] End of the form`,
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-12-31',
      days: 21,
      1: 'PR 1200=0.91 6000=0.87',
      2: 'none H87',
      3: 'none KGM',
    },
  },
  {
    id: 'Chinese with wide letters throughout',
    rfq: 'valves',
    text: `［RFQ-4F7K2MXA v1］ 报价表
［D］ 交货条件和地点：ＣＩＦ　卡亚俄
［P］ 付款方式：Ｌ／Ｃ即期
［V］ 有效期：２０２６－１２－３１
［L］ 交货期（天）：３０
［1A］ 500 件的单价：ＵＳＤ　１２．５０／ＰＣ
［1B］ 2,000 件的单价：ＵＳＤ　１１．８０／ＰＣ
［1M］ 最小起订量：１，２００
［END］`,
    means: { delivery: 'CIF 卡亚俄', payment: 'LC_SIGHT', until: '2026-12-31', days: 30, 1: 'H87 500=12.5 2000=11.8 moq=1200' },
  },
  {
    id: 'prices for a thousand',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): FOB Ningbo
[P] Payment: D/P
[V] Valid for at least 30 days, until: 2026-12-31
[L] Lead time in days: 30
[1A] Price for 500 pieces: 12500 USD/1000 pcs
[1B] Price for 2,000 pieces: 11800 USD/1000 pcs
[END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'DP', until: '2026-12-31', days: 30, 1: 'MIL 0.5=12500 2=11800' },
  },
  {
    id: 'forwarded by the sales office, with its header in Chinese',
    rfq: 'valves',
    text: `张经理，请看报价

------------------ 原始邮件 ------------------
发件人: "factory" <factory@valve.example>
发送时间: 2026年9月30日
收件人: "sales" <sales@valve.example>
主题: 回复: Ball valves

> [RFQ-4F7K2MXA v1] Quotation form
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF): FOB Ningbo
> [P] Payment: T/T in advance, 100 %; L/C at sight
> [V] Valid for at least 30 days, until: 2026-11-20
> [L] Lead time in days: 30
> [1A] Price for 500 pieces: 12.05
> [1B] Price for 2,000 pieces: 11.55
> [END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'TT_100 LC_SIGHT', until: '2026-11-20', days: 30, 1: 'H87 500=12.05 2000=11.55' },
  },
  {
    id: 'a price to follow',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): FOB Ningbo
[P] Payment: as usual
[V] Valid for at least 30 days, until: 2026-12-31
[L] Lead time in days: to be confirmed
[1A] Price for 500 pieces: 12.50
[1B] Price for 2,000 pieces: TBA
[END] End of the form`,
    means: { delivery: 'FOB Ningbo', until: '2026-12-31', 1: 'H87 500=12.5', unclear: 'P L 1B' },
  },
  {
    id: 'ditto marks',
    rfq: 'workwear',
    text: `[RFQ-8QZ3N5WD v2] Quotation form
[D] Delivery term and place (FOB, DAP): FOB Antwerp
[P] Payment: O/A 30 days
[V] Valid for at least 30 days, until: 2026-12-31
[L] Lead time in days: 21
[1A] Price for 1,200 pairs: 0.91
[1B] Price for 6,000 pairs: ditto
[2A] Price for 600 pieces: 0.40
[3A] Price for 2,500 kg: 1.20
[END] End of the form`,
    means: {
      delivery: 'FOB Antwerp',
      payment: 'OA_30',
      until: '2026-12-31',
      days: 21,
      1: 'PR 1200=0.91 6000=0.91',
      2: 'H87 600=0.4',
      3: 'KGM 2500=1.2',
    },
  },
  {
    id: 'figures of a German hand',
    rfq: 'workwear',
    text: `[RFQ-8QZ3N5WD v2] Quotation form
[D] Delivery term and place (FOB, DAP): DAP Hamburg
[P] Payment: O/A 30 days
[V] Valid for at least 30 days, until: 31.12.2026
[L] Lead time in days: 14
[1A] Price for 1,200 pairs: 0,895 EUR
[1B] Price for 6,000 pairs: 0,86 EUR
[1M] Minimum quantity: 1.200
[2A] Price for 600 pieces: 0,385 EUR
[3A] Price for 2,500 kg: 1.245,50 EUR/t
[END] End of the form`,
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-12-31',
      days: 14,
      1: 'PR 1200=0.895 6000=0.86 moq=1200',
      2: 'H87 600=0.385',
      3: 'TNE 2.5=1245.5',
    },
  },
  {
    id: 'a word before the form, another behind it',
    rfq: 'valves',
    text: `Dear Sir, 2000 pcs will fill one 20 ft container. Please confirm.

[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): FOB Chittagong
[P] Payment: L/C at sight
[V] Valid for at least 30 days, until: 2026-12-31
[L] Lead time in days: 60
[1A] Price for 500 pieces: 11.20
[1B] Price for 2,000 pieces: 10.80
[END] End of the form

P.S. Price for 5000 pieces: 10.20`,
    means: { delivery: 'FOB Chittagong', payment: 'LC_SIGHT', until: '2026-12-31', days: 60, 1: 'H87 500=11.2 2000=10.8' },
  },
  {
    id: 'questions and no prices',
    rfq: 'valves',
    text: `Hi, which seats do you need, PTFE or RPTFE? We will quote after your answer.

> [RFQ-4F7K2MXA v1] Quotation form
> [C] Currency: USD
> [1U] Unit of the prices: pieces
> [1A] Price for 500 pieces:
> [END] End of the form`,
    means: {},
  },
]
