import type { MailByHand } from '../by-hand-lines.ts'

const table = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`

export const byHand: MailByHand[] = [
  {
    id: 'a table with the answers in bold, another line of one’s own below',
    rfq: 'workwear',
    text: '',
    html: `<html><body><p>Hello,</p>${table([
      ['[RFQ-8QZ3N5WD v2]', 'Quotation form', ''],
      ['C', 'Currency', '<b>EUR</b>'],
      ['D', 'Delivery term and place (FOB, DAP)', '<b>FOB Chittagong</b>'],
      ['P', 'Payment', '<b>L/C at sight</b>'],
      ['V', 'Valid for at least 30 days, until', '<b>30 Nov 2026</b>'],
      ['L', 'Lead time in days', '<b>75</b>'],
      ['1A', 'Price for 1,200 pairs', '<b>0.79</b>'],
      ['1B', 'Price for 6,000 pairs', '<b>0.74</b>'],
      ['2A', 'Price for 600 pieces', ''],
      ['3A', 'Price for 2,500 kg', '<b>1.05</b>'],
    ])}<p>Soap we can check next week.</p><p>Rahman</p></body></html>`,
    means: {
      delivery: 'FOB Chittagong',
      payment: 'LC_SIGHT',
      until: '2026-11-30',
      days: 75,
      1: 'PR 1200=0.79 6000=0.74',
      2: 'H87',
      3: 'KGM 2500=1.05',
      open: '2A',
    },
  },
  {
    id: 'a table of two columns, the code before the answer',
    rfq: 'valves',
    text: '',
    html: `<div>${table([
      ['[RFQ-4F7K2MXA v1]', ''],
      ['[D]', 'FOB Ningbo'],
      ['[P]', '30% deposit, 70% before shipment'],
      ['[V]', '30 days'],
      ['[L]', '30 days'],
      ['[1A]', 'USD 12.60'],
      ['[1B]', 'USD 12.10'],
      ['[1M]', '100 pcs'],
    ])}</div>`,
    means: { delivery: 'FOB Ningbo', payment: 'TT_30_70_SHIP', until: '2026-10-30', days: 30, 1: 'H87 500=12.6 2000=12.1 moq=100' },
  },
  {
    id: 'codes with dashes, from a telephone',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1]
D - FOB Tuticorin
P - 100% advance
V - 30 days
L - 4 weeks
1A - 13.4 usd
1B - 12.9 usd
1M - 100 nos

Thx
Arun`,
    means: { delivery: 'FOB Tuticorin', payment: 'TT_100', until: '2026-10-30', days: 28, 1: 'H87 500=13.4 2000=12.9 moq=100' },
  },
  {
    id: 'forwarded from WeChat, with the form’s lines numbered',
    rfq: 'valves',
    lang: 'zh',
    text: `工厂报价，请查收

-----原始邮件-----
发件人：工厂
发送时间：2026-09-30 15:20
收件人：业务

[RFQ-4F7K2MXA v1] 报价表
1. [D] 贸易术语及地点（FOB, CIF）：FOB 宁波
2. [P] 付款方式：30%定金，发货前付70%
3. [V] 有效期至：2026-10-31
4. [L] 交货期（天）：25-30
5. [1A] 500 件的单价：12.2
6. [1B] 2,000 件的单价：11.7
7. [1M] 起订量：500`,
    means: { delivery: 'FOB 宁波', payment: 'TT_30_70_SHIP', until: '2026-10-31', days: 30, 1: 'H87 500=12.2 2000=11.7 moq=500' },
  },
  {
    id: 'translated into French, one price to come',
    rfq: 'valves',
    text: `> [RFQ-4F7K2MXA v1] Formulaire de devis
> Écrivez derrière les deux-points et renvoyez-le.
>
> [C] Devise : EUR
> [D] Condition et lieu de livraison (FOB, CIF) : FOB Marseille
> [P] Paiement : virement à la commande
> [V] Valable au moins 30 jours, jusqu'au : 30 novembre 2026
> [L] Délai en jours : 30 jours
> [1] Vanne à boule DN50, acier inoxydable 304
> [1U] Unité des prix : pièces
> [1A] Prix pour 500 pièces : 19,80
> [1B] Prix pour 2 000 pièces : à confirmer
> [1M] Quantité minimale : 100
> [END] Fin du formulaire`,
    means: {
      currency: 'EUR',
      delivery: 'FOB Marseille',
      until: '2026-11-30',
      days: 30,
      1: 'H87 500=19.8 moq=100',
      unclear: 'P 1B',
    },
  },
  {
    id: 'two answers, the second time complete',
    rfq: 'valves',
    text: `Sorry, I forgot the terms. Complete now:

[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): FOB Ningbo
[P] Payment (several with a semicolon between): L/C at sight
[V] Valid for at least 30 days, until: 2026-11-30
[L] Lead time in days: 30
[1A] Price for 500 pieces: 12.55
[1B] Price for 2,000 pieces: 12.05
[END] End of the form

On 30 Sep 2026, Liu Wei wrote:
> [RFQ-4F7K2MXA v1] Quotation form
> [1A] Price for 500 pieces: 12.75
> [1B] Price for 2,000 pieces: 12.05
> [END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'LC_SIGHT', until: '2026-11-30', days: 30, 1: 'H87 500=12.55 2000=12.05' },
  },
  {
    id: 'an empty form and a file',
    rfq: 'workwear',
    text: `Dear Sirs, please find attached our quotation No. 4471.

Best regards

> [RFQ-8QZ3N5WD v2] Quotation form
> [C] Currency: EUR
> [D] Delivery term and place (FOB, DAP):
> [1U] Unit of the prices: pairs
> [1A] Price for 1,200 pairs:
> [END] End of the form`,
    means: {},
  },
  {
    id: 'with discount beside a price',
    rfq: 'valves',
    text: `[RFQ-4F7K2MXA v1] Quotation form
[D] Delivery term and place (FOB, CIF): FOB Ningbo
[P] Payment: L/C at sight
[V] Valid for at least 30 days, until: 2026-11-30
[L] Lead time in days: 30
[1A] Price for 500 pieces: 12.50 less 3% for prepayment
[1B] Price for 2,000 pieces: 12.00 net
[END] End of the form`,
    means: { delivery: 'FOB Ningbo', payment: 'LC_SIGHT', until: '2026-11-30', days: 30, 1: 'H87 2000=12', unclear: '1A' },
  },
]
