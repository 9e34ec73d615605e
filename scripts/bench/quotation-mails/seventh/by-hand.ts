import type { MailByHand } from '../by-hand-lines.ts'
import { byHandForwarded } from './by-hand-forwarded.ts'
import { byHandInTables } from './by-hand-in-tables.ts'

/** Mails of which every line was written by hand. */
export const byHand: MailByHand[] = [
  ...byHandForwarded,
  ...byHandInTables,
  {
    id: 'Chinese brackets, and one thing out of stock',
    rfq: 'workwear',
    lang: 'zh',
    text: `王经理您好：

报价如下，请查收。

【RFQ-8QZ3N5WD v2】报价表
【C】币种：EUR
【D】贸易术语及地点（FOB，DAP）：FOB 宁波
【P】付款方式（可填多项，以分号隔开）：即期信用证
【V】有效期至（至少 30 天）：２０２６年１２月１日
【L】交货期（天）：２８～３０天
【1A】1,200 双的单价：０．９５欧元／双
【1B】6,000 双的单价：０．９１欧元／双
【1M】起订量：１２００双
【2A】600 件的单价：此项目前没有货源，暂不报价
【3A】2,500 kg的单价：１．２１欧元／公斤
【END】报价表结束

此致
陈晓燕`,
    means: {
      delivery: 'FOB 宁波',
      payment: 'LC_SIGHT',
      until: '2026-12-01',
      days: 30,
      1: 'PR 1200=0.95 6000=0.91 moq=1200',
      2: 'none H87',
      3: 'KGM 2500=1.21',
    },
  },
  {
    id: 'a price that depends on the colour',
    rfq: 'workwear',
    text: `Dear Ms Weber,

[RFQ-8QZ3N5WD v2] Quotation form
[C] Currency: EUR
[D] Delivery term and place (FOB, DAP): FOB Karachi
[P] Payment (several with a semicolon between): Irrevocable L/C at sight
[V] Valid for at least 30 days, until: 15th December 2026
[L] Lead time in days: 40 to 45 days
[1A] Price for 1,200 pairs: EUR 0.84/pair
[1B] Price for 6,000 pairs: EUR 0.80/pair
[2A] Price for 600 pieces: sorry, we do not deal in soap
[3A] Price for 2,500 kg: EUR 0.98 - 1.08/kg depending on colour
[END] End of the form

Kind regards,
Imran Sheikh
Cell +92 300 555 0142`,
    // White was asked for; one asks what white costs.
    means: {
      delivery: 'FOB Karachi',
      payment: 'LC_SIGHT',
      until: '2026-12-15',
      days: 45,
      1: 'PR 1200=0.84 6000=0.8',
      2: 'none H87',
      3: 'KGM',
      unclear: '3A',
    },
  },
  {
    id: 'a telephone, no blanks behind the codes',
    rfq: 'valves',
    text: `Dear, pls find our best

[RFQ-4F7K2MXA v1]
[D]FOB Port Klang
[P]L/C at sight
[V]valid 30 days
[L]5-6 weeks
[1A]USD13.20/pc
[1B]USD12.75/pc
[1M]MOQ 250pcs

Rgds, Faizal
Get Outlook for Android`,
    means: { delivery: 'FOB Port Klang', payment: 'LC_SIGHT', until: '2026-10-30', days: 42, 1: 'H87 500=13.2 2000=12.75 moq=250' },
  },
  {
    id: 'a courteous refusal without a form',
    rfq: 'workwear',
    text: `Sehr geehrte Damen und Herren,

vielen Dank für Ihre Anfrage RFQ-8QZ3N5WD. Leider können wir Ihnen für die genannten Artikel kein Angebot machen, da wir nur Mengen ab 50.000 Paar fertigen.

Mit freundlichen Grüßen
Sabine Kröger`,
    means: {},
  },
  {
    id: 'only the rags, the others refused in sentences',
    rfq: 'workwear',
    text: `> [RFQ-8QZ3N5WD v2] Quotation form
> [C] Currency: EUR
> [D] Delivery term and place (FOB, DAP): DAP Hamburg
> [P] Payment (several with a semicolon between): 60 days net
> [V] Valid for at least 30 days, until: until the end of the year
> [L] Lead time in days: one week
> [N] Your own number: LUM/26/311
>
> [1] Nitrile work gloves, size 9
> [1A] Price for 1,200 pairs: unfortunately we stopped making gloves
> [1B] Price for 6,000 pairs:
>
> [2] Hand soap bars, 100 g, neutral
> [2A] Price for 600 pieces: we have to decline, not our business
>
> [3] Cotton cleaning rags
> [3A] Price for 2,500 kg: 32,50 EUR per sack of 25 kg
> [3M] Minimum quantity: 20 sacks
>
> [END] End of the form`,
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_60',
      until: '2026-12-31',
      days: 7,
      number: 'LUM/26/311',
      1: 'none PR',
      2: 'none H87',
      3: 'XSA 100=32.5 moq=20 of=25KGM',
    },
  },
]
