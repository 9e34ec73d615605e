import type { MailByHand } from '../by-hand-lines.ts'

/** Filled in where the letter was quoted, and sent on by a colleague. */
export const forwardedWithin: MailByHand[] = [
  {
    id: 'forwarded, within: the owner’s answers, from Colombo',
    rfq: 'workwear',
    text: `Dear buyer, forwarding the reply of Mr Perera. Thank you, Dilini

---------- Forwarded message ---------
From: R. Perera <perera@lankaglove.example>
Date: Wed, Sep 30, 2026 at 3:12 PM
Subject: Re: Gloves, soap and rags for a workshop
To: Dilini <dilini@lankaglove.example>

Pls see my figures in the mail.

On Wed, 30 Sept 2026 at 09:30, Quayside <r@reply.quay.example> wrote:

> [RFQ-8QZ3N5WD v2] Quotation form
>
> [C] Currency: EUR
> [D] Delivery term and place (FOB, DAP): FOB Colombo
> [P] Payment (several with a semicolon between): T/T 50% advance, 50% before shipment
> [V] Valid for at least 30 days, until: 45 days
> [L] Lead time in days: 5 weeks
> [N] Your own number:
>
> [1] Nitrile work gloves, size 9
> [1U] Unit of the prices: pairs
> [1A] Price for 1,200 pairs: Euro 0.81
> [1B] Price for 6,000 pairs: Euro 0.77
> [1M] Minimum quantity: 1,200 pairs
> [1L] Lead time in days, if it differs:
>
> [2] Hand soap bars, 100 g, neutral
> [2U] Unit of the prices: pieces
> [2A] Price for 600 pieces: cannot offer
> [2M] Minimum quantity:
> [2L] Lead time in days, if it differs:
>
> [3] Cotton cleaning rags
> [3U] Unit of the prices: kg
> [3A] Price for 2,500 kg: cannot offer
> [3M] Minimum quantity:
> [3L] Lead time in days, if it differs:
>
> [R] Remarks:
> [END] End of the form`,
    means: {
      delivery: 'FOB Colombo',
      payment: 'TT_50_50',
      until: '2026-11-14',
      days: 35,
      1: 'PR 1200=0.81 6000=0.77 moq=1200',
      2: 'none H87',
      3: 'none KGM',
    },
  },
  {
    id: 'forwarded, within: answers below the quoted labels',
    rfq: 'valves',
    text: `Good day, our production office has answered within your mail.
Lindiwe



-------- Forwarded Message --------
Subject: 	Re: Ball valves
Date: 	Wed, 30 Sep 2026 12:51:40 +0200
From: 	Production <production@umgeni.example>
To: 	Lindiwe <lindiwe@umgeni.example>


On 30/09/2026 04:00, Quayside wrote:
> [RFQ-4F7K2MXA v1] Quotation form
>
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF):

FOB Durban

> [P] Payment (several with a semicolon between):

100% payment before shipment

> [V] Valid for at least 30 days, until:

15 December 2026

> [L] Lead time in days:

8 weeks

> [N] Your own number:
>
> [1] Ball valve DN50, stainless steel 304
> [1U] Unit of the prices: pieces
> [1A] Price for 500 pieces:

USD 14.25 each

> [1B] Price for 2,000 pieces:

USD 13.70 each

> [1M] Minimum quantity:

100

>
> [R] Remarks:
> [END] End of the form`,
    means: { delivery: 'FOB Durban', payment: 'TT_100', until: '2026-12-15', days: 56, 1: 'H87 500=14.25 2000=13.7 moq=100' },
  },
  {
    id: 'forwarded, within: Chinese, by the assistant in Dongguan',
    rfq: 'workwear',
    lang: 'zh',
    text: `报价见下，请确认。

谢谢
阿珍

发件人： 刘总
发送时间： 2026-09-30 11:20
收件人： 阿珍
主题： 回复: Gloves, soap and rags for a workshop

价格写在里面了。

在 2026-09-30 10:00:00，"Quayside" <r@reply.quay.example> 写道：
> [RFQ-8QZ3N5WD v2] 报价表
>
> [C] 币种：EUR
> [D] 贸易术语及地点（FOB, DAP）：DAP 汉堡
> [P] 付款方式（可填多项，以分号隔开）：三成定金，余款发货前付清
> [V] 有效期至（至少 30 天）：２０２６年１２月３１日
> [L] 交货期（天）：四周
>
> [1] Nitrile work gloves, size 9
> [1U] 计价单位：双
> [1A] 1,200 双的单价：1.02欧元／双
> [1B] 6,000 双的单价：0.97欧元／双
> [1M] 起订量：600双
>
> [2] Hand soap bars, 100 g, neutral
> [2U] 计价单位：件
> [2A] 600 件的单价：0.45欧元／块
>
> [3] Cotton cleaning rags
> [3U] 计价单位：千克
> [3A] 2,500 千克的单价：1,260欧元／吨
>
> [R] 备注：
> [END] 报价表结束`,
    means: {
      delivery: 'DAP 汉堡',
      payment: 'TT_30_70_SHIP',
      until: '2026-12-31',
      days: 28,
      1: 'PR 1200=1.02 6000=0.97 moq=600',
      2: 'H87 600=0.45',
      3: 'TNE 2.5=1260',
    },
  },
  {
    id: 'forwarded, within: Turkish, from Bursa',
    rfq: 'valves',
    text: `Merhaba, teklifimiz aşağıdadır.
Elif

---------- Forwarded message ---------
From: Satış <satis@uludagvana.example>
Date: 30 Eyl 2026 Çar, 12:08
Subject: Re: Ball valves
To: Elif <elif@uludagvana.example>

> [RFQ-4F7K2MXA v1] Quotation form
>
> [C] Currency: USD
> [D] Delivery term and place (FOB, CIF): FOB Gemlik
> [P] Payment (several with a semicolon between): %30 peşin, %70 sevkiyattan önce
> [V] Valid for at least 30 days, until: 30 Kasım 2026
> [L] Lead time in days: 40 gün
> [N] Your own number:
>
> [1] Ball valve DN50, stainless steel 304
> [1U] Unit of the prices: pieces
> [1A] Price for 500 pieces: 13,60 USD/adet
> [1B] Price for 2,000 pieces: 13,10 USD/adet
> [1M] Minimum quantity: 200 adet
>
> [R] Remarks:
> [END] End of the form`,
    means: { delivery: 'FOB Gemlik', payment: 'TT_30_70_SHIP', until: '2026-11-30', days: 40, 1: 'H87 500=13.6 2000=13.1 moq=200' },
  },
]
