import type { MailByHand } from '../by-hand-lines.ts'
import { byHandOfFigures } from './by-hand-of-figures.ts'

const tabbed = (rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\n')

/** Mails of which every line was written by hand: tables pasted from a spreadsheet, forwarded chains, answers between the lines. */
export const byHand: MailByHand[] = [
  ...byHandOfFigures,
  {
    id: 'rows pasted from the workbook',
    rfq: 'valves',
    text: `Hello,\nprices from our sheet:\n\n${tabbed([
      ['[RFQ-4F7K2MXA v1]', 'Write into the third column and send the file back.'],
      ['C', 'Currency', 'USD'],
      ['D', 'Delivery term and place (FOB, CIF)', 'FOB Ningbo'],
      ['P', 'Payment', 'L/C at sight'],
      ['V', 'Valid for at least 30 days, until', '2026-12-31'],
      ['L', 'Lead time in days', '30'],
      ['1', 'Ball valve DN50, stainless steel 304'],
      ['1A', 'Price for 500 pieces', '12.50'],
      ['1B', 'Price for 2,000 pieces', '11.80'],
      ['1M', 'Minimum quantity', '200'],
    ])}\n\nBest regards`,
    means: { delivery: 'FOB Ningbo', payment: 'LC_SIGHT', until: '2026-12-31', days: 30, 1: 'H87 500=12.5 2000=11.8 moq=200' },
  },
  {
    id: 'prices as a small table of one’s own, the form above it',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): FOB Ningbo
[P] Payment: D/P
[V] Valid for at least 30 days, until: 2026-12-31
[L] Lead time in days: 30
${tabbed([
  ['1A', 'Price for 500 pieces', 'USD 12.50/pc'],
  ['1B', 'Price for 2,000 pieces', 'USD 11.80/pc'],
])}
[END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'DP', until: '2026-12-31', days: 30, 1: 'H87 500=12.5 2000=11.8' },
  },
  {
    id: 'answers on the lines below, without marks of quoting',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form

[C] Currency: USD

[D] Delivery term and place (FOB, CIF):
FOB Shenzhen

[P] Payment:
T/T 50% deposit, 50% before shipment

[V] Valid for at least 30 days, until:
30 days

[L] Lead time in days:
18 days

[1A] Price for 500 pieces:
12.15 USD/pc

[1B] Price for 2,000 pieces:
11.75 USD/pc

[END] End of the form`,
    means: { delivery: 'FOB Shenzhen', payment: 'TT_50_50', until: '2026-10-30', days: 18, 1: 'H87 500=12.15 2000=11.75' },
  },
  {
    id: 'Chinese telephone, other brackets, no end',
    rfq: 'valves',
    text: `【RFQ-4F7K2MXA v1】报价表
【C】币种：USD
【D】交货条件和地点（FOB、CIF）：FOB 厦门
【P】付款方式：100%预付
【V】有效期：45天
【L】交货期（天）：25
【1A】500 件的单价：１２．８
【1B】2,000 件的单价：１２．１
【1M】最小起订量：300个

发自我的华为手机`,
    means: { delivery: 'FOB 厦门', payment: 'TT_100', until: '2026-11-14', days: 25, 1: 'H87 500=12.8 2000=12.1 moq=300' },
  },
  {
    id: 'arrows for answers',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): --> FOB Keelung
[P] Payment: --> L/C at sight
[V] Valid for at least 30 days, until: --> 2026-12-10
[L] Lead time in days: --> 28
[1A] Price for 500 pieces: --> 13.20
[1B] Price for 2,000 pieces: --> 12.60
[END] End of the form`,
    means: { delivery: 'FOB Keelung', payment: 'LC_SIGHT', until: '2026-12-10', days: 28, 1: 'H87 500=13.2 2000=12.6' },
  },
  {
    id: 'bold labels',
    rfq: 'valves',
    text: `*[RFQ-4F7K2MXA v1] Quotation form*
*[D] Delivery term and place (FOB, CIF):* FOB Laem Chabang
*[P] Payment:* T/T in advance
*[V] Valid for at least 30 days, until:* 2026-11-30
*[L] Lead time in days:* 45
*[1A] Price for 500 pieces:* 14.10
*[1B] Price for 2,000 pieces:* 13.55
*[END] End of the form*`,
    means: { delivery: 'FOB Laem Chabang', payment: 'TT_100', until: '2026-11-30', days: 45, 1: 'H87 500=14.1 2000=13.55' },
  },
  {
    id: 'codes of lines without brackets',
    rfq: 'valves',
    text: `(RFQ-4F7K2MXA v1)
Currency: USD
Delivery term: CIF Callao
Payment: D/P
Validity: 2026-12-01
Lead time: 35 days
1A: 14.90
1B: 14.20
1M: 500`,
    means: { delivery: 'CIF Callao', payment: 'DP', until: '2026-12-01', days: 35, 1: 'H87 500=14.9 2000=14.2 moq=500' },
  },
  {
    id: 'a signature with figures behind a form without its end',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): FOB Dalian
[P] Payment: L/C at sight
[V] Valid for at least 30 days, until: 2026-12-31
[L] Lead time in days: 30
[1A] Price for 500 pieces: 12.40
[1B] Price for 2,000 pieces: 11.95
[R] Remarks: CIF on request

Best regards
Zhao Min, Sales
Tel: +86 411 8888 1234, 2,000 m2 workshop`,
    means: {
      delivery: 'FOB Dalian',
      payment: 'LC_SIGHT',
      until: '2026-12-31',
      days: 30,
      remarks: 'CIF on request',
      1: 'H87 500=12.4 2000=11.95',
    },
  },
]
